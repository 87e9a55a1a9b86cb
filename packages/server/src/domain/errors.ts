import type { ControlErrorType } from "@mxkit/api/control";
import type { ErrorType } from "@mxkit/api/v20250224";

/** What a rule of the platform says no with. The edge makes the answer of it; the message is safe to show. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly type: ErrorType | ControlErrorType;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: ErrorType | ControlErrorType,
    message: string,
    options: { headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.type = type;
    this.headers = options.headers ?? {};
  }
}

export function notFound(kind: string, guid: string): DomainError {
  return new DomainError("not_found_error", `There is no ${kind} ${quote(guid)}.`);
}

export function required<T>(value: T | undefined, kind: string, guid: string): T {
  if (value === undefined) throw notFound(kind, guid);
  return value;
}

/** A value of the caller's in a message: cut where it is long, and of lists and objects no more than that they are. */
export function quote(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return typeof value === "string" ? `"${shown}"` : shown;
}
