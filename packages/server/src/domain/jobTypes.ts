import type { OperationDescription } from "@mxkit/api/v20250224";

/** The six jobs that a member can have. */
export type JobType = "AGGREGATION" | "BALANCE" | "VERIFICATION" | "IDENTIFICATION" | "HISTORY" | "STATEMENT";

/** The flag of an institution that says it can do the job. */
export type SupportFlag =
  | "supports_account_verification"
  | "supports_account_identification"
  | "supports_transaction_history"
  | "supports_account_statement";

interface JobKind {
  /** How it is called in a message. */
  name: string;
  /** What the institution has to support for it. */
  supportedBy: SupportFlag | null;
  /** What the client has to have switched on. */
  feature: Feature | null;
}

type Feature = NonNullable<OperationDescription["feature"]>;

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
