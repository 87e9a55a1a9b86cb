import type { ConnectorRequest } from "../../connector.js";
import type { InstitutionAccount, InstitutionAccountOwner } from "../../records.js";
import { Dice, hashOf } from "../dice.js";
import { type Household, householdOf } from "../household.js";
import type { AccountKey } from "../plan.js";

type Person = Omit<InstitutionAccountOwner, "external_id" | "account_external_id">;

const STREETS = ["This Way", "That Way", "Maple Street", "Orchard Avenue", "Canyon Road", "Juniper Lane"];

/** The accounts that belong to two, at the institutions that have such accounts. */
const JOINT: ReadonlySet<string> = new Set<AccountKey>([
  "everyday-checking",
  "shared-checking",
  "savings",
  "auto-loan",
  "mortgage",
]);

/** What the institution does not know of an account's owners. A prepaid card is bought without giving a name. */
const UNKNOWN: Readonly<Record<string, Partial<Person>>> = {
  "rewards-card": { phone: null },
  "student-loan": { email: null },
  "401k": { address: null, city: null, state: null, postal_code: null },
  "prepaid-card": {
    address: null,
    city: null,
    country: null,
    owner_name: null,
    phone: null,
    postal_code: null,
    state: null,
  },
} satisfies Partial<Record<AccountKey, Partial<Person>>>;

export function describeOwners(
  accounts: readonly InstitutionAccount[],
  { institution, seed }: ConnectorRequest,
): InstitutionAccountOwner[] {
  const household = householdOf(seed);
  return accounts.filter(hasOwner).flatMap(({ external_id }) =>
    ownerNames(external_id, institution.code, household).map((name, at) => ({
      external_id: `${external_id}-owner-${at + 1}`,
      account_external_id: external_id,
      ...personOf(name, household, seed),
      ...UNKNOWN[external_id],
    })),
  );
}

/** The holder, and the second owner where there is one. */
export function ownerNames(account: string, institution: string, household: Household): string[] {
  const { holder, partner } = household;
  return institution.startsWith("mxcu") && JOINT.has(account) ? [holder, partner] : [holder];
}

/** What has no number is not kept at the institution, which therefore knows no owner. */
function hasOwner({ account_number }: InstitutionAccount): boolean {
  return account_number !== null;
}

function personOf(name: string, { town }: Household, seed: string): Person {
  const dice = new Dice(hashOf(`${seed}|owner|${name}`));
  return {
    address: `${dice.between(100, 999)} ${dice.pick(STREETS)}`,
    city: town.city,
    country: "US",
    email: `${name.toLowerCase().replaceAll(" ", ".")}@example.com`,
    owner_name: name,
    phone: `${town.areaCode}-555-01${dice.digits(2)}`,
    postal_code: `${town.zip}-${dice.digits(4)}`,
    state: town.state,
  };
}
