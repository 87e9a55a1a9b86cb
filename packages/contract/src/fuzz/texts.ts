import fc from "fast-check";

/** Texts that have broken programs before. */
const oddities = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "\r\n\t",
  "null",
  "__proto__",
  "constructor",
  "toString",
  "'; DROP TABLE users; --",
  '" OR 1=1',
  "%",
  "_",
  "*",
  'name:"',
  "NEAR(",
  "../..",
  "..",
  "%2e%2e%2f",
  "%",
  "%00",
  "<script>alert(1)</script>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the oddity
  "${7*7}",
  "é",
  "e\u0301",
  "İıſ",
  "\u202eright to left",
  "\u200b",
  "\ufeff",
  "👩‍👩‍👧‍👦",
  "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
  "0",
  "-0",
  "NaN",
  "1e400",
  "9007199254740993",
  "2026-02-30",
  "0000-00-00",
  "2026-12-31T23:59:60Z",
];

export const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddities) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(256, 1025, 65_536).map((length) => "x".repeat(length)) },
);

/** What a user would call something. */
export const plainText = fc.oneof(
  fc.constantFrom("a", "b", "Rent", "Bücher & Ähnliches", "日本語", "🍕"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
