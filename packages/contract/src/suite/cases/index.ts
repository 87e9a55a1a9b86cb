import type { Document } from "../../document.js";
import type { Operation } from "../../operations.js";
import type { Case } from "../case.js";
import { conflicts } from "./conflicts.js";
import { failures } from "./failures.js";
import { invalid } from "./invalid.js";
import { jobSuccesses } from "./jobs.js";
import { refusals } from "./refusals.js";
import { successes } from "./successes.js";

/** All cases of a server, in the order of the document's operations and their statuses. */
export function casesOf(document: Document, operations: Map<string, Operation>): Case[] {
  const list = [...operations.values()];
  const order = new Map(list.map(({ id }, index) => [id, index]));
  const all = [
    ...successes(document, list),
    ...jobSuccesses(),
    ...invalid(document, list),
    ...refusals(document, list),
    ...conflicts(),
    ...failures(document, list),
  ];
  const place = ({ operationId, status }: Case) => (order.get(operationId) ?? 0) * 1000 + status;
  return all.sort((a, b) => place(a) - place(b));
}
