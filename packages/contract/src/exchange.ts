import type { Match } from "./routes.js";
import type { Received, Sent } from "./wire.js";

/** With whose key: the client's, one that is wrong, none, or that of the control plane. */
export type Authorization = "right" | "wrong" | "none" | "control";

/** A request that was sent, and what came. */
export interface Exchange {
  /** Which of the two clients asked. */
  client: 0 | 1;
  sent: Sent;
  /** The operation that the request is for by its method and path; none where the document has none. */
  match: Match | undefined;
  authorization: Authorization;
  /** Identifiers in the path that the client must not get at. */
  unreachable: string[];
  answer: Received;
  /** Whether a job was waited for before it. */
  isLate: boolean;
}

export function textOf({ answer }: Exchange): string {
  return Buffer.from(answer.body).toString();
}

/** The JSON of a success. */
export function successOf(exchange: Exchange): unknown {
  const { status, headers } = exchange.answer;
  if (status < 200 || status > 299 || !headers["content-type"]?.includes("json")) return undefined;
  try {
    return JSON.parse(textOf(exchange));
  } catch {
    return undefined;
  }
}
