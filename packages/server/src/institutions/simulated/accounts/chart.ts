import type { AccountKey, AccountPlan } from "../plan.js";
import { ACCOUNT_KEYS } from "../plan.js";
import { DEBTS } from "./debts.js";
import { DEPOSITS } from "./deposits.js";
import { INVESTMENTS } from "./investments.js";
import { PROTECTION } from "./protection.js";

const PLANS = new Map([...DEPOSITS, ...DEBTS, ...INVESTMENTS, ...PROTECTION].map((plan) => [plan.key, plan]));

function planOf(key: AccountKey): AccountPlan {
  const plan = PLANS.get(key);
  if (plan === undefined) throw new Error(`No account is planned under ${key}.`);
  return plan;
}

/** Every account of a member, in the order in which the institution lists them. */
export const CHART: readonly AccountPlan[] = ACCOUNT_KEYS.map(planOf);
