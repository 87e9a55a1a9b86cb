import { setTimeout as wait } from "node:timers/promises";
import type { ErrorType } from "@mxkit/api/v20111101";
import { DomainError } from "../domain/errors.js";
import type { Platform } from "../platform.js";
import type { ClientRow } from "../store/clients.js";
import type { FaultRow } from "../store/faults.js";
import * as faults from "../store/faults.js";
import { errorAnswer } from "./errors.js";
import type { Answer, Call } from "./served.js";

const errorTypes: Readonly<Record<number, ErrorType>> = {
  429: "rate_limit_error",
  500: "internal_error",
  502: "bad_gateway_error",
  503: "service_unavailable_error",
  504: "gateway_timeout_error",
};

/**
 * Lets a call come to what the control plane has in mind for it.
 *
 * @returns undefined where the connection is to be cut
 */
export async function withFaults(
  platform: Platform,
  client: ClientRow,
  { id, request }: Pick<Call, "id" | "request">,
  operation: () => Promise<Answer>,
): Promise<Answer | undefined> {
  if (!client.has_faults) return operation();
  const taken = await platform.store.write((db) => faults.take(db, client.client_id, id));
  for (const { delay_ms } of taken) if (delay_ms !== null) await wait(delay_ms);
  const fault = taken.find(({ kind }) => kind !== "DELAY");
  if (!fault) return operation();
  if (!fault.is_after) return befall(fault);
  return befall(fault, await operation().catch((error) => refusal(error, request.id)));
}

/** A no of the operation is an answer like any other: it goes wrong, too. */
function refusal(error: unknown, requestId: string): Answer {
  if (error instanceof DomainError) return errorAnswer(error, requestId);
  throw error;
}

function befall({ kind, status }: FaultRow, answer?: Answer): Answer | undefined {
  if (kind === "STATUS") throw scripted(status ?? 500);
  // Half of nothing is nothing.
  if (kind === "TRUNCATE" && answer?.body !== undefined) return { ...answer, isTruncated: true };
  return undefined;
}

function scripted(status: number): DomainError {
  const type = errorTypes[status] ?? "internal_error";
  const message = `The client's simulation asked for this ${status}.`;
  const comesBack = status === 429 || status === 503;
  return new DomainError(type, message, comesBack ? { headers: { "Retry-After": "1" } } : {});
}
