import { AssertionError } from "node:assert";
import type { OperationId } from "@mxkit/client";
import type { AnyAnswer } from "./answer.js";
import { type CheckOptions, judgeAnswer, judgeRequest } from "./judge.js";
import type { AnyRequest } from "./request.js";
import { type Verdict, whenThere } from "./verdict.js";

/** What has to be waited for: the body of a `Response` or a `Request` comes later, that of anything else is there. */
// biome-ignore lint/suspicious/noConfusingVoidType: it is what functions return
export type Settled<Checked> = Checked extends Response | Request ? Promise<void> : void;

/**
 * Checks an answer against the document.
 *
 * @throws AssertionError that says where it differs
 */
export function expectOperation<Checked extends AnyAnswer>(
  answer: Checked,
  id: OperationId,
  options?: CheckOptions,
): Settled<Checked> {
  return settle(judgeAnswer(answer, id, options)) as Settled<Checked>;
}

/**
 * Checks a request against the document.
 *
 * @param id the operation that it has to be; any without
 * @throws AssertionError that says where it differs
 */
export function expectRequest<Checked extends AnyRequest>(
  request: Checked,
  id?: OperationId,
  options?: CheckOptions,
): Settled<Checked> {
  return settle(judgeRequest(request, id, options)) as Settled<Checked>;
}

function settle(judged: Verdict | Promise<Verdict>): void | Promise<void> {
  return whenThere(judged, ({ pass, message }) => {
    if (!pass) throw new AssertionError({ message });
  });
}
