import { expect, it } from "vitest";
import { languageOf } from "./language.js";

it.each([
  [undefined, "en-US"],
  ["", "en-US"],
  ["*", "en-US"],
  ["de", "en-US"],
  ["fr", "fr"],
  ["fr-CA", "fr-CA"],
  ["fr-FR", "fr"],
  ["en", "en-US"],
  ["en-CA", "en-CA"],
  ["de, fr-CA;q=0.8, en;q=0.5", "fr-CA"],
  ["en;q=0.1, fr;q=0.9", "fr"],
])("Accept-Language %j is answered in %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
