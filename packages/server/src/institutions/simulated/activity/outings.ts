import type { Dice } from "../dice.js";
import type { AccountKey, Spot } from "../plan.js";
import { EVERYDAY_SPOTS, TRAVEL_SPOTS } from "./spots.js";

/** Accounts that are spent from beside the main one, and how often on a given day. */
export interface Outing {
  account: AccountKey;
  spots: readonly Spot[];
  times(fromAnchor: number, dice: Dice): number;
}

export const OUTINGS: readonly Outing[] = [
  { account: "rewards-card", spots: EVERYDAY_SPOTS, times: (_, dice) => dice.pick([0, 0, 1, 1, 2]) },
  // Never in the days before the anchor: the overdraft and the overpayment that it falls into stay as they are.
  { account: "shared-checking", spots: EVERYDAY_SPOTS.slice(0, 12), times: onDays(6, 9, 12, 16, 20) },
  { account: "travel-card", spots: TRAVEL_SPOTS, times: onDays(6, 10, 14, 18) },
];

function onDays(...days: number[]): Outing["times"] {
  return (fromAnchor) => Number(days.includes(((fromAnchor % 28) + 28) % 28));
}
