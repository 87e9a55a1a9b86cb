import type { ConnectorChallenge } from "../institutions/connector.js";
import { canBeVerified, type InstitutionAccount } from "../institutions/records.js";

/** The key of the platform's own challenge: which account is to be verified. */
const key = "account";

/** An option for each account that can be verified, or undefined where there is none. (seed 004, step 4) */
export function askForAccount(accounts: readonly InstitutionAccount[]): ConnectorChallenge | undefined {
  const options = accounts
    .filter(canBeVerified)
    .map(({ name, external_id }) => ({ label: name, value: `act-${external_id}` }));
  if (options.length === 0) return undefined;
  return { key, field_name: null, label: "Please select an account:", type: "OPTIONS", options };
}

/** The `external_id` of the account that the end user chose. */
export function chosenAccount(answers: Readonly<Record<string, string>> | undefined): string | undefined {
  return answers?.[key]?.replace(/^act-/, "");
}
