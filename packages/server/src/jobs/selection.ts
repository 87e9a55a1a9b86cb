import type { ConnectorChallenge } from "../institutions/connector.js";
import { canBeVerified, type InstitutionAccount } from "../institutions/records.js";

/** The key of the platform's own challenge: which account is to be verified. */
const key = "account";

/** An option for each account that can be verified, or undefined where there is none. (seed 004, step 4) */
export function askForAccount(accounts: readonly InstitutionAccount[]): ConnectorChallenge | undefined {
  const options = accounts
    .filter(canBeVerified)
    .map((account) => ({ label: account.name, value: optionOf(account) }));
  if (options.length === 0) return undefined;
  return { key, field_name: null, label: "Please select an account:", type: "OPTIONS", options };
}

/** The `external_id` of the account that the end user says to have chosen, if that was asked. */
export function chosenAccount(answers: Answers): string | undefined {
  return answers?.[key]?.replace(/^act-/, "");
}

/** Whether what was chosen, if anything, is one of the options to the letter. */
export function wasOffered(accounts: readonly InstitutionAccount[], answers: Answers): boolean {
  const answer = answers?.[key];
  return (
    answer === undefined || accounts.some((account) => canBeVerified(account) && optionOf(account) === answer)
  );
}

type Answers = Readonly<Record<string, string>> | undefined;

const optionOf = ({ external_id }: InstitutionAccount) => `act-${external_id}`;
