import { setTimeout as wait } from "node:timers/promises";
import type { ErrorType } from "@mxkit/api/v20250224";
import { DomainError } from "../domain/errors.js";
import type { Platform } from "../platform.js";
import type { ClientRow } from "../store/clients.js";
import type { FaultRow } from "../store/faults.js";
import * as faults from "../store/faults.js";
import { errorAnswer } from "./errors.js";
import type { Answer } from "./served.js";

const errorTypes: Readonly<Record<number, ErrorType>> = {
  429: "rate_limit_error",
  500: "internal_error",
  502: "bad_gateway_error",
  503: "service_unavailable_error",
  504: "gateway_timeout_error",
};

/**
 * Lets a call come to what the control plane has in mind for it. A delay is one of the answer: what the operation does, it does before.
 *
 * @returns undefined where the connection is to be cut
 */
export async function withFaults(
  platform: Platform,
  client: ClientRow,
  operationId: string,
  operation: () => Promise<Answer>,
): Promise<Answer | undefined> {
  if (!client.has_faults) return operation();
  const taken = await platform.store.write((db) => faults.take(db, client.client_id, operationId));
  const delay = taken.reduce((sum, { delay_ms }) => sum + (delay_ms ?? 0), 0);
  const fault = taken.find(({ kind }) => kind !== "DELAY");
  try {
    return fault ? await befall(fault, operation) : await operation();
  } finally {
    // A platform that stops need not wait for it.
    await wait(delay, undefined, { ref: false });
  }
}

async function befall(
  { kind, status, is_after }: FaultRow,
  operation: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const answer = is_after ? await operation().catch(refusal) : undefined;
  if (kind === "STATUS") throw scripted(status ?? 500);
  // Half of nothing is nothing.
  if (kind === "TRUNCATE" && answer?.body !== undefined) return { ...answer, isTruncated: true };
  return undefined;
}

/** A no of the operation's is an answer as any other, and gets lost as any other. */
function refusal(error: unknown): Answer {
  if (!(error instanceof DomainError)) throw error;
  return { ...errorAnswer(error, ""), isError: true };
}

function scripted(status: number): DomainError {
  const type = errorTypes[status] ?? "internal_error";
  const message = `The client's simulation asked for this ${status}.`;
  const comesBack = status === 429 || status === 503;
  return new DomainError(type, message, comesBack ? { headers: { "Retry-After": "1" } } : {});
}
