import { setImmediate } from "node:timers/promises";
import type { ConnectorRequest } from "../../connector.js";
import type { InstitutionAccount, InstitutionStatement } from "../../records.js";
import { DAY } from "../calendar.js";
import { ownerNames } from "../identity/owners.js";
import type { AccountLedger, Ledger } from "../ledger.js";
import { type Heading, sheetOf } from "./pages.js";
import { pdfOf } from "./pdf.js";
import { type Statement, statementsOf } from "./statement.js";

export async function describeStatements(
  accounts: readonly InstitutionAccount[],
  ledger: Ledger,
  months: number,
  { institution }: ConnectorRequest,
): Promise<InstitutionStatement[]> {
  const described: InstitutionStatement[] = [];
  for (const account of ledger.accounts) {
    const number = accounts.find(({ external_id }) => external_id === account.plan.key)?.account_number ?? "";
    const heading = headingOf(account, ledger, institution, number);
    for (const statement of statementsOf(account, ledger, months)) {
      described.push(await describe(statement, account, heading));
      // Each takes a few milliseconds of the processor: other work gets its turn in between.
      await setImmediate();
    }
  }
  return described;
}

async function describe(
  statement: Statement,
  { plan }: AccountLedger,
  heading: Heading,
): Promise<InstitutionStatement> {
  const { month, last } = statement;
  return {
    external_id: `${plan.key}-${month}`,
    account_external_id: plan.key,
    month,
    pdf: await pdfOf(sheetOf(statement, heading), new Date((last + 1) * DAY)),
  };
}

function headingOf(
  { plan }: AccountLedger,
  { household }: Ledger,
  institution: ConnectorRequest["institution"],
  number: string,
): Heading {
  return {
    institution: institution.name,
    holders: ownerNames(plan.key, institution.code, household),
    account: plan.name,
    number,
    side: plan.side,
  };
}
