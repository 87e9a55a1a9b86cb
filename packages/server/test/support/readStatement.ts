import { cents } from "./money.js";

/** What stands on a statement; money in cents. */
export interface PrintedStatement {
  /** `YYYY-MM`. */
  month: string;
  opening: bigint;
  credits: bigint;
  debits: bigint;
  closing: bigint;
}

/** Reads the PDF of a statement, which is not compressed. */
export function readStatement(pdf: Uint8Array): PrintedStatement {
  const texts = textsOf(pdf);
  const under = (label: RegExp) => {
    const text = texts[texts.findIndex((text) => label.test(text)) + 1];
    if (text === undefined) throw new Error(`The statement has no ${label}.`);
    return text;
  };
  const money = (label: RegExp) => cents(under(label).replaceAll(",", ""));
  // `March 1, 2026 to March 31, 2026`
  const [first] = under(/^Period$/).split(" to ");
  return {
    month: new Date(`${first} UTC`).toISOString().slice(0, 7),
    opening: money(/^Opening balance$/),
    credits: money(/ and credits$/),
    debits: money(/ and debits$/),
    closing: money(/^Closing balance$/),
  };
}

function textsOf(pdf: Uint8Array): string[] {
  return [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/^\[(.*)\] TJ$/gm),
  ].map(([, parts = ""]) =>
    [...parts.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
      .join(""),
  );
}
