/** What point-of-sale systems and banks put before the name. */
const PREFIX =
  /^(?:(?:POS|ACH|DEBIT|RECURRING|CHECKCARD|VISA|PURCHASE|AUTHORIZED|ON|\d\d\/\d\d)\s+(?=\S)|(?:SQ|TST|PP|PAYPAL|SP|PY)\s*\*\s*)+/i;
const ACRONYMS = new Set(["ATM", "ACH", "BBQ", "HSA", "IRA", "IRS", "LLC", "TV", "USA"]);

/** The readable part of a description: `BEER BAR 65000000764SALT LAKE C` is `Beer Bar`. Never empty, unless the description is. */
export function cleanse(description: string): string {
  const plain = description.replace(/\s+/g, " ").trim();
  const named = withoutNumbers(plain.replace(PREFIX, "")) || plain;
  return named.split(" ").map(capitalized).join(" ");
}

/** Upper-case words with single spaces between and around them, so that a phrase is found as whole words. */
export function wordsOf(text: string): string {
  const words = text
    .toUpperCase()
    .replace(/['’]/g, "")
    .replace(/&/g, " AND ")
    .replace(/\d{5,}/g, " $& ")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${words.trim()} `;
}

/** Store numbers, references and telephone numbers begin what nobody reads. */
function withoutNumbers(text: string): string {
  return text
    .replace(/\s*(?:#\s*\d|\d{4,}|\d{3}-\d{3}|[A-Z]\d{4,}).*$/i, "")
    .replace(/[*_|]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s\-:,.]+|(?<![\s\-:,])[\s\-:,]+$/g, "");
}

/** Leaves a word alone that already mixes its letters, such as `McDonald`. */
function capitalized(word: string): string {
  if (ACRONYMS.has(word.toUpperCase())) return word.toUpperCase();
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-/(.&])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
