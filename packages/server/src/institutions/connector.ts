import type {
  InstitutionAccount,
  InstitutionAccountNumber,
  InstitutionAccountOwner,
  InstitutionHolding,
  InstitutionStatement,
  InstitutionTransaction,
} from "./records.js";

/**
 * How the platform talks to an institution. A job has two steps, each of which may run in another process than the one before:
 * `authenticate` (again after every answered challenge), then `collect`.
 */
export interface Connector {
  authenticate(request: ConnectorRequest): Promise<Authentication>;
  collect(request: ConnectorRequest, wanted: Wanted): Promise<Collected>;
}

export interface ConnectorRequest {
  institution: { code: string; name: string };
  /** Credential values by the `field_name` of the credential, e.g. `LOGIN`, `PASSWORD`. Never logged. */
  credentials: Readonly<Record<string, string>>;
  /** Whatever an institution invents for this member, it derives from here: the same seed, the same data. */
  seed: string;
  /** The first day on which the institution was asked (`YYYY-MM-DD`); its invented history is counted from it. */
  anchor: string;
  now: Date;
  /** Answers by the `key` of the challenge, once there are some. */
  answers?: Readonly<Record<string, string>>;
  /** What the last `challenged` left behind. */
  state?: unknown;
}

export type Authentication =
  | { outcome: "connected" }
  | { outcome: "challenged"; challenges: ConnectorChallenge[]; state: unknown }
  | { outcome: Refusal; status: number; message: string };

/** `status` and `message` beside it are the institution's own answer. */
export type Refusal = "DENIED" | "LOCKED" | "IMPEDED" | "FAILED" | "REJECTED";

export interface ConnectorChallenge {
  /** Names the challenge within the job; answers come back under it. */
  key: string;
  field_name: string | null;
  label: string;
  type: "TEXT" | "OPTIONS" | "TOKEN" | "IMAGE_DATA" | "IMAGE_OPTIONS";
  options?: { label: string; value: string | number }[];
  /** Base64. */
  image_data?: string;
  image_options?: { label: string; value: string | number; data_uri: string }[];
}

/** What a job is after. Accounts with their balances always come; the rest where it is asked for. */
export interface Wanted {
  transactions?: CollectWindow;
  holdings?: boolean;
  account_owners?: boolean;
  /** By the `external_id` of the account. */
  account_numbers?: readonly string[];
  /** How many whole months back. */
  statement_months?: number;
}

export interface CollectWindow {
  /** First and last day of the transactions wanted, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
}

export interface Collected {
  accounts: InstitutionAccount[];
  transactions: InstitutionTransaction[];
  holdings: InstitutionHolding[];
  account_owners: InstitutionAccountOwner[];
  account_numbers: InstitutionAccountNumber[];
  statements: InstitutionStatement[];
}
