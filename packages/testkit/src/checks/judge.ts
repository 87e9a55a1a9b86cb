import { operations } from "@mxkit/api/v20111101";
import type { OperationId } from "@mxkit/client";
import { record } from "../coverage/record.js";
import { type AnyAnswer, seeAnswer, showAnswer } from "./answer.js";
import { theOracle } from "./oracle.js";
import { type AnyRequest, type SeenRequest, seeRequest, showRequest } from "./request.js";
import { type Verdict, verdict, whenThere } from "./verdict.js";

/** Whether an answer is one that the document has for the operation: its status, headers, and every field of its body. */
export function judgeAnswer(answer: AnyAnswer, id: OperationId): Verdict | Promise<Verdict> {
  requireOperation(id);
  return whenThere(seeAnswer(answer), (seen) => {
    record(id, seen.status);
    return verdict(`The answer of ${id}`, theOracle().checkAnswer(id, seen), showAnswer(seen));
  });
}

/**
 * Whether a request is one that the document has: its method and path, parameters and body. What the document does not have is
 * ignored, as the platform ignores it.
 *
 * @param id the operation that it has to be; any without
 */
export function judgeRequest(request: AnyRequest, id?: OperationId): Verdict | Promise<Verdict> {
  if (id !== undefined) requireOperation(id);
  return whenThere(seeRequest(request), (seen) =>
    verdict(`The request${id ? ` of ${id}` : ""}`, problemsOf(seen, id), showRequest(seen)),
  );
}

function problemsOf(seen: SeenRequest, id: OperationId | undefined): string[] {
  const { method, path, ...parts } = seen;
  const match = theOracle().operationOf(method, path);
  if (!match) return [`path: the document has no operation for ${method} ${path}`];
  if (id !== undefined && match.operationId !== id) {
    const { method: documented, path: template } = operations[id];
    return [`path: must be ${documented} ${template}, but ${method} ${path} is ${match.operationId}`];
  }
  return theOracle().checkRequest(match.operationId, { ...parts, path: match.path });
}

/** @throws where nobody has checked the types */
function requireOperation(id: OperationId): void {
  if (id in operations) return;
  throw new TypeError(`The document has no operation ${JSON.stringify(id)}.`);
}
