import type { ClientLimits, WebhookAuthenticationType, WebhookKind } from "@mxkit/api/control";
import type { FieldKind, fields } from "@mxkit/api/v20250224";
import type { Generated } from "kysely";
import type { ClockSetting } from "../clock.js";
import type { VersionName } from "../versions/names.js";

/** What a column of a field's kind holds: decimals are exact decimal strings, dates and times ISO 8601 text in UTC. */
type ColumnOf<Kind extends FieldKind> = Kind extends `${infer Base}?` ? TypeOf<Base> | null : TypeOf<Kind>;
type TypeOf<Base extends string> = Base extends "integer" | "number"
  ? number
  : Base extends "boolean"
    ? boolean
    : string;

/** The columns that an object of the API brings along, by the names of its fields. */
export type RowOf<Name extends keyof typeof fields> = {
  -readonly [Field in keyof (typeof fields)[Name]]: (typeof fields)[Name][Field] extends FieldKind
    ? ColumnOf<(typeof fields)[Name][Field]>
    : never;
};

/** What the API shows of a member that has no column of its own. */
type MadeForMember =
  | "connection_status_message"
  | "error"
  | "institution_guid"
  | "is_manual"
  | "most_recent_job_detail_code"
  | "most_recent_job_detail_text"
  | "oauth_window_uri"
  | "user_id";

/** Counts the changes of what the API shows of the object. (`store/revisions.ts`) */
interface Revised {
  revision: Generated<number>;
}

/** Set while the object waits for its purge; the API shows only rows where it is null. */
interface SoftDeleted {
  deleted_at: string | null;
}

export interface Tables {
  meta: { key: string; value: string };
  clients: ClockSetting & {
    client_id: string;
    environment: "development" | "production";
    /** Its clock is being moved: its tasks are run by who moves it, in their order, and by nobody else. */
    is_advancing: boolean;
    created_at: string;
    name: Generated<string | null>;
    /** JSON: the features that are switched off. */
    features_off: Generated<string>;
    limits: Generated<ClientLimits>;
    /** The version that a request gets which asks for none, and that webhooks are in. */
    default_version: Generated<VersionName>;
    /** JSON: addresses and networks from which requests may come. */
    allowed_addresses: Generated<string>;
    /** A verification ends without the end user having chosen an account. */
    legacy_verification: Generated<boolean>;
    /** Whether `faults` has rows for it, so that requests need not look. */
    has_faults: Generated<boolean>;
  };
  api_keys: {
    guid: string;
    client_id: string;
    salt: string;
    hash: string;
    created_at: string;
    /** On the platform's clock; may lie ahead, and until then the key works. */
    revoked_at: string | null;
  };
  data_keys: {
    guid: string;
    client_id: string;
    /** Sealing takes the one that is not retired; the one for fingerprints stays what it is. */
    purpose: "seal" | "fingerprint";
    /** JSON: the key itself, by the id of each master key that opens it. */
    wrapped: string;
    /** Those ids, the newest first, with a space between. */
    wrapped_by: string;
    created_at: string;
    /** Since when nothing new is sealed with it. It goes when there is nothing left that was. */
    retired_at: string | null;
  };
  institutions: RowOf<"Institution"> & {
    // Null where it is not known; v20111101 tells the difference from false.
    supports_account_identification: boolean | null;
    supports_account_statement: boolean | null;
    supports_account_verification: boolean | null;
    supports_transaction_history: boolean | null;
    position: number;
    country: string;
    aggregation_window_seconds: number;
    /** The ones that a client under the start-up limits can reach. */
    is_for_startups: Generated<boolean>;
  };
  institution_credentials: RowOf<"Credential"> & { institution_code: string };
  favorites: { client_id: string; institution_code: string; position: number };
  users: RowOf<"User"> & { client_id: string; created_at: string } & SoftDeleted & Revised;
  members: Omit<RowOf<"Member">, MadeForMember> & {
    client_id: string;
    created_at: string;
    is_authenticated: boolean;
    /** Same credentials at the same institution, same fingerprint: a keyed hash. Null without credentials. */
    credentials_fingerprint: string | null;
    /** The day of the first aggregation, from which the simulated institutions count. */
    anchor: string | null;
    oauth_nonce: string | null;
    /** What stands in the window's URI behind the `?`. */
    oauth_query: string | null;
    /** What the simulated institutions invent from, where it is not the guid: a fork invents what its origin does. */
    seed: string | null;
    /** The job that is running, or waits at a challenge. */
    job_guid: string | null;
  } & SoftDeleted &
    Revised;
  member_credentials: { member_guid: string; credential_guid: string; sealed: string };
  jobs: {
    guid: string;
    client_id: string;
    member_guid: string;
    type: string;
    include_transactions: boolean;
    is_background: boolean;
    status: string;
    /** Counts the steps, so that a step that was overtaken knows it. */
    step: number;
    sealed_state: string | null;
    callback_payload: string | null;
    /** JSON: what a script says is to become of the job. */
    script_step: string | null;
    created_at: string;
    started_at: string | null;
    finished_at: string | null;
    outcome: string | null;
    error_message: string | null;
    /** JSON: the types of the jobs that come after it, if it ends well. */
    next_types: Generated<string>;
  };
  challenges: {
    guid: string;
    job_guid: string;
    member_guid: string;
    position: number;
    key: string;
    field_name: string | null;
    label: string;
    type: string;
    options: string | null;
    image_data: string | null;
    image_options: string | null;
  };
  accounts: RowOf<"Account"> & {
    client_id: string;
    external_id: string;
    /** Shown by v20111101 alone. */
    holdings_value: string | null;
  } & SoftDeleted &
    Revised;
  transactions: Omit<RowOf<"Transaction">, "id"> & {
    client_id: string;
    id: string | null;
    external_id: string;
    /** What the enhancement made of the original; rules match against it, whatever `description` shows. */
    cleansed_description: string;
    category_guid: string;
    /** The end user's own words, which win over everything. */
    user_description: string | null;
    /** The answer of the API, kept by the database itself (`keptJson`). */
    json: Generated<string | null>;
  } & SoftDeleted &
    Revised;
  holdings: RowOf<"Holding"> & { client_id: string; external_id: string } & SoftDeleted;
  account_owners: RowOf<"AccountOwner"> & { client_id: string; external_id: string } & SoftDeleted;
  account_numbers: RowOf<"AccountNumber"> & { client_id: string } & SoftDeleted;
  statements: Omit<RowOf<"Statement">, "uri"> & {
    client_id: string;
    external_id: string;
    pdf: Uint8Array;
  } & SoftDeleted;
  /** The custom ones; the default ones are data of the program. */
  categories: Pick<RowOf<"Category">, "guid" | "name" | "metadata"> & {
    client_id: string;
    user_guid: string;
    parent_guid: string;
    created_at: string;
    updated_at: string;
  } & SoftDeleted;
  tags: RowOf<"Tag"> & { client_id: string } & SoftDeleted;
  taggings: Omit<RowOf<"Tagging">, "member_is_managed_by_user"> & {
    client_id: string;
    member_guid: string;
  } & SoftDeleted;
  transaction_rules: RowOf<"TransactionRule"> & { client_id: string } & SoftDeleted;
  widget_sessions: {
    guid: string;
    client_id: string;
    user_guid: string;
    options: string;
    language: string;
    created_at: string;
    expires_at: string;
    opened_at: string | null;
  };
  tasks: {
    guid: string;
    client_id: string;
    kind: string;
    /** Tasks of one subject run one at a time. */
    subject: string;
    payload: string;
    /** On the clock of the client, in milliseconds since 1970; leases are on the platform's. */
    due_at: number;
    lease_owner: string | null;
    lease_until: number | null;
    attempts: number;
    last_error: string | null;
    created_at: string;
    /** When it was set aside, on the client's clock, having failed too often; nobody claims it then. */
    failed_at: Generated<string | null>;
  };
  /** What the next jobs of a member, of an institution, or of the client come to. */
  scripts: {
    guid: string;
    client_id: string;
    member_guid: string | null;
    institution_code: string | null;
    job_type: string | null;
    /** JSON: the steps that are left; a script without any is deleted. */
    steps: string;
    created_at: string;
  };
  /** How an account at the institution was made to differ from what the simulated institution says: decimals; null where it does not. */
  institution_accounts: {
    guid: string;
    client_id: string;
    member_guid: string;
    account_external_id: string;
    balance_change: string | null;
    available_balance_change: string | null;
    is_closed: boolean | null;
  };
  /** Transactions added to an account at the institution. */
  institution_transactions: {
    guid: string;
    client_id: string;
    member_guid: string;
    account_external_id: string;
    external_id: string;
    /** JSON: the rest of what the institution reports. */
    record: string;
  };
  faults: {
    guid: string;
    client_id: string;
    kind: string;
    status: number | null;
    delay_ms: number | null;
    operation_id: string | null;
    /** Whether the operation takes place before the fault. */
    is_after: boolean;
    times_left: number;
    created_at: string;
  };
  webhook_urls: {
    guid: string;
    client_id: string;
    kind: WebhookKind;
    url: string;
    authentication: WebhookAuthenticationType;
    username: string | null;
    sealed_password: string | null;
    /** The next five are OAuth 2's: where tokens come from, and what for. */
    token_url: string | null;
    oauth_client_id: string | null;
    sealed_client_secret: string | null;
    scope: string | null;
    audience: string | null;
    /** PEM: what the platform shows the receiver, its key, and who vouches for the receiver. */
    tls_certificate: string | null;
    sealed_tls_key: string | null;
    tls_authority: string | null;
    sealed_secret: string;
    /** Valid beside the secret until its time on the client's clock. */
    sealed_former_secret: string | null;
    former_secret_expires_at: string | null;
    is_paused: boolean;
    disabled_reason: string | null;
    created_at: string;
  };
  /** What is to be sent, written in the transaction that changed something. Times are on the client's clock. */
  webhook_deliveries: {
    guid: string;
    client_id: string;
    /** The guid of the first delivery: a replay has it too, as `webhook-id`. */
    message_guid: string;
    kind: WebhookKind;
    /** Whom it is about, so that it goes when they go. */
    user_guid: string;
    member_guid: string | null;
    payload: string;
    callback_payload: string | null;
    status: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
    attempts: number;
    /** Null while it waits for the end of a pause, and when it is finished. */
    next_attempt_at: string | null;
    created_at: string;
    finished_at: string | null;
  };
  webhook_attempts: {
    guid: string;
    client_id: string;
    delivery_guid: string;
    url: string;
    attempted_at: string;
    duration_ms: number;
    /** Of the answer; null where none came. */
    status: number | null;
    /** Null where the delivery was received. */
    error: string | null;
    /** The beginning of the answer's body. */
    answer: string | null;
  };
  /** Tells of an attempt that is at its end. Numbers grow in the order in which a client's events are committed, and none comes twice. */
  webhook_events: {
    number: Generated<number>;
    client_id: string;
    attempt_guid: string;
    /** JSON: the headers that were sent, credentials masked. */
    headers: string;
    /** JSON: the delivery as it was after the attempt. */
    delivery: string;
  };
  snapshots: {
    guid: string;
    client_id: string;
    name: string;
    /** The last migration of the database that it was taken from. */
    migration: string;
    content: Uint8Array;
    /** The one that all its secrets are sealed with; null where the snapshot is too old to be opened. */
    data_key_guid: string | null;
    created_at: string;
  };
  audit_log: {
    guid: string;
    action: string;
    client_id: string | null;
    path: string;
    body: string | null;
    address: string;
    request_id: string;
    /** Null until the action is at its end. */
    status: number | null;
    created_at: string;
  };
}
