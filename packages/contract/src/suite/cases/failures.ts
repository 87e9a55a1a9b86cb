import type { Document } from "../../document.js";
import type { Operation } from "../../operations.js";
import type { Case, Condition } from "../case.js";
import { rightRequestsOf } from "../right.js";

/** Requests a minute of a client with the limits of a start-up; its clock stands still, so the minute does not end. */
const most = 100;

/** What no client can bring about: the limit of requests, and the failures of the target itself. */
export function failures(document: Document, operations: Operation[]): Case[] {
  const right = rightRequestsOf(document);
  return operations.flatMap((operation) => {
    const { id, responses } = operation;
    const base = { operationId: id, request: (world) => right(world, operation) } satisfies Partial<Case>;
    return [
      {
        ...base,
        status: 429,
        how: `the ${most + 1}st request in a minute`,
        needsControl: "a limit that is soon reached",
        under: limitReached,
      },
      ...[500, 502, 503, 504].map((status) => ({
        ...base,
        status,
        how: `a fault that answers ${status}`,
        needsControl: "a failure on demand",
        under: failing(id, status),
      })),
    ].filter(({ status }) => status in responses);
  });
}

const limitReached: Condition = {
  async enter(world) {
    await world.control("PUT", "", { client: { limits: "startup" } });
    for (let sent = 0; sent < most; sent += 1) await world.caller.ask("listInstitutions", {}, 429);
  },
  async leave(world) {
    await world.control("PUT", "", { client: { limits: "none" } });
    await world.advance(60);
  },
};

/** The next call of an operation fails. */
function failing(operation_id: string, status: number): Condition {
  return {
    enter: (world) =>
      world.control("POST", "/faults", { fault: { kind: "STATUS", status, operation_id, times: 1 } }),
    leave: async () => {},
  };
}
