import type { OperationDescription, Product } from "@mxkit/api/v20250224";

/** The six jobs that a member can have. */
export type JobType = "AGGREGATION" | "BALANCE" | "VERIFICATION" | "IDENTIFICATION" | "HISTORY" | "STATEMENT";

/** The flags of an institution that say which jobs it can do, and the product that each is in v20250224. */
export const productOf = {
  supports_account_identification: "identity_verification",
  supports_account_statement: "statements",
  supports_account_verification: "account_verification",
  supports_transaction_history: "transaction_history",
} as const satisfies Record<string, Product>;

export type SupportFlag = keyof typeof productOf;

interface JobKind {
  /** How it is called in a message. */
  name: string;
  /** What the institution has to support for it. */
  supportedBy: SupportFlag | null;
  /** What the client has to have switched on. */
  feature: Feature | null;
}

/** What a client may have or not. */
export type Feature = NonNullable<OperationDescription["feature"]>;

export const jobTypes: Readonly<Record<JobType, JobKind>> = {
  AGGREGATION: { name: "aggregation", supportedBy: null, feature: null },
  BALANCE: { name: "balance check", supportedBy: null, feature: null },
  VERIFICATION: {
    name: "verification",
    supportedBy: "supports_account_verification",
    feature: "verification",
  },
  IDENTIFICATION: {
    name: "identification",
    supportedBy: "supports_account_identification",
    feature: "identity",
  },
  HISTORY: {
    name: "extended history",
    supportedBy: "supports_transaction_history",
    feature: "extended_history",
  },
  STATEMENT: {
    name: "fetching of statements",
    supportedBy: "supports_account_statement",
    feature: "statements",
  },
};
