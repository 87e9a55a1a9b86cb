// Made by `pnpm generate` from spec/. Do not edit.

/** What the modules of every document have in common. Copied into `generated/` as it is. */

export interface OperationDescription {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  /** Other paths that it answers at, with the same parameters. */
  alsoAt: readonly string[];
  tag: string;
  summary: string;
  deprecated: boolean;
  /** What the client has to have switched on for it, else null. */
  feature: "holdings" | "statements" | "extended_history" | "identity" | "verification" | null;
  /** Names of the security schemes, any of which will do; empty for none. */
  security: readonly string[];
  parameters: readonly ParameterDescription[];
  body: {
    required: boolean;
    contentType: string;
    root: string | null;
    schema: string;
    /** JSON Pointers of the parts that hold something write-only, of which nothing may be repeated. */
    secrets: readonly string[];
  } | null;
  /** By status: the media types that can be answered (none for an answer without content) and the name of the schema. */
  responses: Readonly<Record<number, { contentTypes: readonly string[]; schema: string | null }>>;
  /** The key of the array in a paged list's answer, else null. */
  paged: string | null;
}

export interface ParameterDescription {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  type: "string" | "integer" | "number" | "boolean" | "array";
  default?: string | number | boolean;
  /** Of an identifier, which may be a caller's own: the parameter that handlers get in its place. */
  resolvesTo?: "user_guid" | "member_guid" | "account_guid" | "institution_code";
}

/** How the client calls an operation. */
export interface ClientCall {
  id: string;
  method: OperationDescription["method"];
  /** The same in all versions where only names of identifiers differ: each is named after what it resolves to. */
  path: string;
  /** The root key of the request's body. */
  root?: string;
  isBodyOptional?: true;
  /**
   * Where arguments go that go neither into the path nor to where the others do: those with a capital at the beginning into a
   * header, the others under the root key, or else to the query.
   */
  places?: Readonly<Record<string, "query" | "body">>;
  /** The key of the array in a paged list's answer. */
  items?: string;
  /** Of what is no POST: whether the success is 202, so that something has begun, and would begin again if the call was repeated. */
  isAccepted?: true;
  startsJob?: true;
  kind?: "pdf";
}

/** One failed check, in Ajv's form, with the schema and the value at hand. */
export interface ValidationError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: Record<string, unknown>;
  data?: unknown;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** A body that is JSON text already; `T` is what it parses to. */
export type JsonText<T> = string & { readonly __json: T };
