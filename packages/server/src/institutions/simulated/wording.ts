import type { Dice } from "./dice.js";
import type { Household } from "./household.js";

export interface Blanks {
  dice: Dice;
  household: Household;
  checkNumber: string;
}

/** Fills the blanks of a text: `{4}` with four digits, the others by name. */
export function fill(text: string, { dice, household, checkNumber }: Blanks): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => {
    if (/^\d+$/.test(name)) return dice.digits(Number(name));
    if (name === "town") return `${household.town.city} ${household.town.state}`.toUpperCase();
    if (name === "employer") return household.employer;
    return name === "check" ? checkNumber : blank;
  });
}
