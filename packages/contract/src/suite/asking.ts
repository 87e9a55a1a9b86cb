/** A request to an operation. */
export interface Asking {
  path?: Record<string, string>;
  query?: [name: string, value: string][];
  headers?: Record<string, string>;
  /** Sent as JSON, bytes as they are. */
  body?: unknown;
  /** Default: right. */
  authorization?: "wrong" | "none";
  /** Whether another client asks. */
  isOther?: boolean;
}

/** What is not in order about a request: the document refuses it, it lacks a key, or it is not even JSON, or HTTP. */
export type Manner = "wrong" | "wrong, unseen by Prism" | "no key" | "no JSON" | "no HTTP";
