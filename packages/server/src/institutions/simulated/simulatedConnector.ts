import type { Collected, CollectWindow, Connector, ConnectorRequest, Wanted } from "../connector.js";
import type { InstitutionTransaction } from "../records.js";
import { describeAccount } from "./accounts/describe.js";
import { describeHoldings } from "./holdings/describe.js";
import { describeAccountNumbers } from "./identity/accountNumbers.js";
import { describeOwners } from "./identity/owners.js";
import { type Ledger, ledgerOf } from "./ledger.js";
import { authenticate } from "./login/authenticate.js";
import { describeStatements } from "./statements/describe.js";
import { dateOfEntry, describeTransaction, timeOf } from "./transactions.js";

/** The built-in institutions. Data follows from the seed, the anchor and the time alone; nothing is kept between calls. */
export const simulatedConnector: Connector = {
  authenticate: async (request) => authenticate(request),
  collect,
};

async function collect(request: ConnectorRequest, wanted: Wanted): Promise<Collected> {
  const ledger = ledgerOf(request);
  const accounts = ledger.accounts.map((account) => describeAccount(account, ledger, request.seed));
  return {
    accounts,
    transactions: wanted.transactions ? describeTransactions(ledger, wanted.transactions) : [],
    holdings: wanted.holdings ? describeHoldings(ledger) : [],
    account_owners: wanted.account_owners ? describeOwners(accounts, request) : [],
    account_numbers: describeAccountNumbers(accounts, wanted.account_numbers ?? [], request),
    statements: await describeStatements(accounts, ledger, wanted.statement_months ?? 0, request),
  };
}

function describeTransactions(ledger: Ledger, { from, to }: CollectWindow): InstitutionTransaction[] {
  return ledger.accounts.flatMap(({ entries }) =>
    entries
      .filter((entry) => timeOf(entry) <= ledger.now && isWithin(dateOfEntry(entry), from, to))
      .map((entry) => describeTransaction(entry, ledger.household, ledger.now)),
  );
}

function isWithin(date: string, from: string, to: string): boolean {
  return from <= date && date <= to;
}
