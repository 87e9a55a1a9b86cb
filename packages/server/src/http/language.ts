import Negotiator from "negotiator";

/** The languages of the widgets; the first is for those who name none of them. (seed 001, "Language options") */
const languages = ["en-US", "en-CA", "fr", "fr-CA"];

export function languageOf(acceptLanguage: string | undefined): string {
  const negotiator = new Negotiator({ headers: { "accept-language": acceptLanguage } });
  return negotiator.language(languages) ?? "en-US";
}
