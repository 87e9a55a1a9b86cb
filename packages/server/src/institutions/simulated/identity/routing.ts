import { Dice, hashOf } from "../dice.js";

const WEIGHTS = [3, 7, 1] as const;

/** An institution's routing number: always the same. It begins with 68, as the one that the API reference prints. */
export function routingNumberOf(institution: string): string {
  const digits = `68${new Dice(hashOf(`${institution}|routing`)).digits(6)}`;
  return `${digits}${checkDigitOf(digits)}`;
}

/** Of the nine digits of a routing number, the last checks the others. */
export function isRoutingNumber(text: string): boolean {
  return /^\d{9}$/.test(text) && text.endsWith(String(checkDigitOf(text.slice(0, 8))));
}

/** Weighted 3, 7, 1 in turn, the nine digits add up to a multiple of ten. */
export function checkDigitOf(digits: string): number {
  const total = [...digits].reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at % 3] ?? 0), 0);
  return (10 - (total % 10)) % 10;
}
