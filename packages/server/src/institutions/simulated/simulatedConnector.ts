import type { Collected, CollectWindow, Connector, ConnectorRequest } from "../connector.js";
import { describeAccount } from "./accounts/describe.js";
import { ledgerOf } from "./ledger.js";
import { authenticate } from "./login/authenticate.js";
import { dateOfEntry, describeTransaction, timeOf } from "./transactions.js";

/** The built-in institutions. Data follows from the seed, the anchor and the time alone; nothing is kept between calls. */
export const simulatedConnector: Connector = {
  authenticate: async (request) => authenticate(request),
  collect: async (request, window) => collect(request, window),
};

function collect(request: ConnectorRequest, { from, to }: CollectWindow): Collected {
  const ledger = ledgerOf(request);
  const transactions = ledger.accounts.flatMap(({ entries }) =>
    entries
      .filter((entry) => timeOf(entry) <= ledger.now && isWithin(dateOfEntry(entry), from, to))
      .map((entry) => describeTransaction(entry, ledger.household, ledger.now)),
  );
  const accounts = ledger.accounts.map((account) => describeAccount(account, ledger, request.seed));
  return { accounts, transactions };
}

function isWithin(date: string, from: string, to: string): boolean {
  return from <= date && date <= to;
}
