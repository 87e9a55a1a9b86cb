import { fields } from "@mxkit/api/v20111101";

/**
 * The JSON of accounts or transactions with every decimal as the text that was sent: `{"amount":0.10}` → `{amount: "0.10"}`. A float
 * could hide what is wrong with it.
 */
export function exactly(text: string): unknown {
  const names = Object.values(fields)
    .flatMap((schema) => Object.entries(schema))
    .filter(([, kind]) => kind.startsWith("decimal"))
    .map(([name]) => name);
  const decimal = new RegExp(`"(${[...new Set(names)].join("|")})":(-?[0-9.eE+-]+)`, "g");
  return JSON.parse(text.replace(decimal, '"$1":"$2"'));
}

/** `-12.3` → -1230n. */
export function cents(decimal: unknown): bigint {
  const [, sign, whole, part = ""] = String(decimal).match(/^(-?)(\d+)(?:\.(\d{1,2}))?$/) ?? [];
  if (whole === undefined) throw new Error(`Not an amount of money: ${decimal}`);
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  return sign ? -value : value;
}

export const sum = (values: bigint[]) => values.reduce((total, value) => total + value, 0n);
