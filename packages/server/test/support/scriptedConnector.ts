import type {
  Authentication,
  Collected,
  Connector,
  ConnectorRequest,
  Refusal,
} from "../../src/institutions/connector.js";
import type { InstitutionAccount, InstitutionTransaction } from "../../src/institutions/records.js";

/** What an institution tells that tells nothing. */
export const nothing: Collected = {
  accounts: [],
  transactions: [],
  holdings: [],
  account_owners: [],
  account_numbers: [],
  statements: [],
};

/** An institution that answers what the test says, one login after the other; at the end of the script it connects. */
export class ScriptedConnector implements Connector {
  readonly script: Authentication[] = [];
  readonly logins: ConnectorRequest[] = [];
  data: Collected = nothing;

  async authenticate(request: ConnectorRequest): Promise<Authentication> {
    this.logins.push(request);
    return this.script.shift() ?? { outcome: "connected" };
  }

  async collect(): Promise<Collected> {
    return this.data;
  }
}

export const refuse = (outcome: Refusal): Authentication => ({
  outcome,
  status: 500,
  message: "The institution says no.",
});

/** Asks the questions, each with the choices that go with it. */
export const ask = (questions: Record<string, (string | number)[]>): Authentication => ({
  outcome: "challenged",
  state: { asked: Object.keys(questions) },
  challenges: Object.entries(questions).map(([key, values]) => ({
    key,
    field_name: null,
    label: `${key}?`,
    type: "OPTIONS",
    options: values.map((value) => ({ label: `The ${value}`, value })),
  })),
});

/** An account of which the institution tells nothing but what is given. */
export const accountWith = (given: Partial<InstitutionAccount> = {}): InstitutionAccount => ({
  external_id: "checking",
  account_number: null,
  apr: null,
  apy: null,
  available_balance: null,
  available_credit: null,
  balance: null,
  cash_balance: null,
  cash_surrender_value: null,
  credit_limit: null,
  currency_code: null,
  day_payment_is_due: null,
  death_benefit: null,
  holdings_value: null,
  id: null,
  insured_name: null,
  interest_rate: null,
  is_closed: false,
  last_payment: null,
  last_payment_at: null,
  loan_amount: null,
  matures_on: null,
  minimum_balance: null,
  minimum_payment: null,
  name: "Checking",
  original_balance: null,
  pay_out_amount: null,
  payment_due_at: null,
  payoff_balance: null,
  premium_amount: null,
  started_on: null,
  subtype: "NONE",
  total_account_value: null,
  type: "CHECKING",
  ...given,
});

/** A purchase of which the institution tells nothing but what is given. */
export const transactionWith = (given: Partial<InstitutionTransaction> = {}): InstitutionTransaction => ({
  external_id: "purchase",
  account_external_id: "checking",
  amount: "1.00",
  check_number_string: null,
  currency_code: null,
  is_international: null,
  latitude: null,
  localized_description: null,
  localized_memo: null,
  longitude: null,
  memo: null,
  merchant_category_code: null,
  original_description: "PURCHASE",
  posted_at: "2026-06-15T12:00:00.000Z",
  status: "POSTED",
  transacted_at: "2026-06-15T12:00:00.000Z",
  type: "DEBIT",
  ...given,
});
