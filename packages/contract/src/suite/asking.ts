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
