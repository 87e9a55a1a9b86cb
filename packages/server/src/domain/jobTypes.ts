/** The six jobs that a member can have. */
export type JobType = "AGGREGATION" | "BALANCE" | "VERIFICATION" | "IDENTIFICATION" | "HISTORY" | "STATEMENT";

/** The flag of an institution that says it can do the job. */
export type SupportFlag =
  | "supports_account_verification"
  | "supports_account_identification"
  | "supports_transaction_history"
  | "supports_account_statement";

/** How each is called in a message, and what the institution has to support for it. */
export const jobTypes: Readonly<Record<JobType, { name: string; supportedBy: SupportFlag | null }>> = {
  AGGREGATION: { name: "aggregation", supportedBy: null },
  BALANCE: { name: "balance check", supportedBy: null },
  VERIFICATION: { name: "verification", supportedBy: "supports_account_verification" },
  IDENTIFICATION: { name: "identification", supportedBy: "supports_account_identification" },
  HISTORY: { name: "extended history", supportedBy: "supports_transaction_history" },
  STATEMENT: { name: "fetching of statements", supportedBy: "supports_account_statement" },
};
