import { type Answer, ApiError } from "@mxkit/client";
import { type Body, type HeaderFields, headersOf, show, textOf } from "./parts.js";

/** What the API answered, in any of the forms that tests have it in. A `Response` is read from a copy, and can be read again. */
export type AnyAnswer = Response | Answer<unknown> | ApiError | PlainAnswer;

/** What any HTTP library gives. */
export interface PlainAnswer {
  status: number;
  headers: HeaderFields;
  /** As it came, or parsed. */
  body?: unknown;
}

export interface SeenAnswer {
  status: number;
  headers: Headers;
  body: Body;
}

/** @returns a promise only where the body has to be waited for */
export function seeAnswer(answer: AnyAnswer): SeenAnswer | Promise<SeenAnswer> {
  if (answer instanceof Response) return readResponse(answer);
  if (isOfClient(answer)) {
    const { status, headers } = answer.response;
    return { status, headers, body: textOf(answer.data) };
  }
  if (typeof answer?.status !== "number" || !answer.headers) {
    throw new TypeError(
      "An answer must be a Response, what `withResponse()` gives, an ApiError, or { status, headers, body }.",
    );
  }
  return { status: answer.status, headers: headersOf(answer.headers), body: textOf(answer.body) };
}

async function readResponse(response: Response): Promise<SeenAnswer> {
  if (response.bodyUsed) {
    throw new TypeError("The body of the response has been read already. Check it before, or a clone of it.");
  }
  const body = new Uint8Array(await response.clone().arrayBuffer());
  return { status: response.status, headers: response.headers, body };
}

/** The client has read the body; its data is what was in it. */
const isOfClient = (answer: Exclude<AnyAnswer, Response>): answer is Answer<unknown> =>
  !(answer instanceof ApiError) && "response" in answer && "data" in answer;

export const showAnswer = ({ status, headers, body }: SeenAnswer): string =>
  show(String(status), headers, body);
