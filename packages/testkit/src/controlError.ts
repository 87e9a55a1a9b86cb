import type { ControlErrorBody, ControlErrorType, operations } from "@mxkit/api/control/types";

/** The control plane refused. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly status: number;
  /** What went wrong, finer than the status; null where the answer does not say. */
  readonly type: ControlErrorType | null;
  /** The operation of the control plane's document. */
  readonly operation: keyof operations;

  constructor(operation: keyof operations, status: number, body: unknown) {
    const { message, type } = (body as Partial<ControlErrorBody> | null | undefined)?.error ?? {};
    super(`${operation} was answered with ${status}: ${message ?? "there is no message."}`);
    this.status = status;
    this.type = type ?? null;
    this.operation = operation;
  }
}
