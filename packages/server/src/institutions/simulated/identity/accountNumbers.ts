import type { ConnectorRequest } from "../../connector.js";
import { canBeVerified, type InstitutionAccount, type InstitutionAccountNumber } from "../../records.js";
import { Dice, hashOf } from "../dice.js";
import type { AccountKey } from "../plan.js";
import { routingNumberOf } from "./routing.js";

/** The Canadian institutions of the catalogue, by code. */
export const CANADIAN_NUMBERS: ReadonlyMap<string, string> = new Map([
  ["bmo_canada", "001"],
  ["scotiabank", "002"],
  ["rbc_royal", "003"],
  ["td_canada", "004"],
  ["cibc", "010"],
  ["tangerine", "614"],
  ["desjardins", "815"],
]);

/** The account whose numbers do not pass: the overdrawn one. */
const NOT_PASSED: AccountKey = "shared-checking";

/** @param wanted `external_id`s of accounts; those that have no such numbers are left out */
export function describeAccountNumbers(
  accounts: readonly InstitutionAccount[],
  wanted: readonly string[],
  { institution, seed }: ConnectorRequest,
): InstitutionAccountNumber[] {
  return accounts
    .filter((account) => wanted.includes(account.external_id) && canBeVerified(account))
    .map((account) => ({
      account_external_id: account.external_id,
      account_number: fullNumberOf(account, seed),
      passed_validation: account.external_id !== NOT_PASSED,
      ...institutionNumbers(institution.code, seed),
    }));
}

/** Ten digits, the last four of which are what the account itself shows. */
function fullNumberOf({ account_number, external_id }: InstitutionAccount, seed: string): string {
  const dice = new Dice(hashOf(`${seed}|${external_id}|number`));
  return `${dice.between(1, 9)}${dice.digits(5)}${account_number}`;
}

/** In Canada a member's accounts are at one branch, which the transit number names. */
function institutionNumbers(institution: string, seed: string) {
  const canadian = CANADIAN_NUMBERS.get(institution);
  if (canadian === undefined) {
    return { institution_number: null, routing_number: routingNumberOf(institution), transit_number: null };
  }
  const transit = new Dice(hashOf(`${seed}|${institution}|branch`)).digits(5);
  return { institution_number: canadian, routing_number: null, transit_number: transit };
}
