import type { OperationId, Version } from "@mxkit/client";
import { record } from "../coverage/record.js";
import { answeredIn, askedIn, operationsOf } from "../versions.js";
import { type AnyAnswer, seeAnswer, showAnswer } from "./answer.js";
import { theOracle } from "./oracle.js";
import { type AnyRequest, type SeenRequest, seeRequest, showRequest } from "./request.js";
import { type Verdict, verdict, whenThere } from "./verdict.js";

export interface CheckOptions {
  /** The version of the API. Default: that of the request or the answer, by its headers. */
  version?: Version;
}

/** Whether an answer is one that the document has for the operation: its status, headers, and every field of its body. */
export function judgeAnswer(
  answer: AnyAnswer,
  id: OperationId,
  options: CheckOptions = {},
): Verdict | Promise<Verdict> {
  requireOperation(id, options.version);
  return whenThere(seeAnswer(answer), (seen) => {
    const version = options.version ?? answeredIn(seen.headers);
    requireOperation(id, version);
    record(version, id, seen.status);
    const problems = theOracle(version).checkAnswer(id, seen);
    return verdict(`The answer of ${id}`, version, problems, showAnswer(seen));
  });
}

/**
 * Whether a request is one that the document has: its method and path, parameters and body. What the document does not have is
 * ignored, as the platform ignores it.
 *
 * @param id the operation that it has to be; any without
 */
export function judgeRequest(
  request: AnyRequest,
  id?: OperationId,
  options: CheckOptions = {},
): Verdict | Promise<Verdict> {
  if (id !== undefined) requireOperation(id, options.version);
  return whenThere(seeRequest(request), (seen) => {
    const version = options.version ?? askedIn(seen.headers);
    if (id !== undefined) requireOperation(id, version);
    const what = `The request${id ? ` of ${id}` : ""}`;
    return verdict(what, version, problemsOf(version, seen, id), showRequest(seen));
  });
}

function problemsOf(version: Version, seen: SeenRequest, id: OperationId | undefined): string[] {
  const { method, path, ...parts } = seen;
  const oracle = theOracle(version);
  const match = oracle.operationOf(method, path);
  if (!match) return [`path: the document has no operation for ${method} ${path}`];
  if (id !== undefined && match.operationId !== id) {
    const documented = operationsOf[version][id];
    return [
      `path: must be ${documented?.method} ${documented?.path}, but ${method} ${path} is ${match.operationId}`,
    ];
  }
  return oracle.checkRequest(match.operationId, { ...parts, path: match.path });
}

/** @throws where the version has no such operation, or none has, as where nobody has checked the types */
function requireOperation(id: OperationId, version?: Version): void {
  const documents = version ? [operationsOf[version]] : Object.values(operationsOf);
  if (documents.some((operations) => Object.hasOwn(operations, id))) return;
  throw new TypeError(
    `The document${version ? ` of ${version}` : ""} has no operation ${JSON.stringify(id)}.`,
  );
}
