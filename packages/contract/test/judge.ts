import { isDeepStrictEqual } from "node:util";
import type { Oracle } from "../src/oracle.js";
import type { Case, RequestExample } from "./exampleCases.js";

/** Sends the request of a case to the mock, and says what is wrong with the request and with the answer. */
export async function judge(oracle: Oracle, mockUrl: string, wanted: Case): Promise<string[]> {
  const { operation, status, request, answer } = wanted;
  const { body: sentBody, headers: sentHeaders } = request;
  const response = await fetch(mockUrl + target(operation.path, request), {
    method: operation.method,
    headers: { ...sentHeaders, ...negotiation(wanted), Authorization: `Basic ${btoa("client:key")}` },
    ...(sentBody !== undefined && { body: sentBody }),
  });
  const body = new Uint8Array(await response.arrayBuffer());
  return [
    ...oracle.checkRequest(operation.id, request).map((problem) => `request ${problem}`),
    ...oracle.checkAnswer(operation.id, { status: response.status, headers: response.headers, body }),
    ...(response.status === status ? [] : [`status: ${status} was asked for, ${response.status} came`]),
    ...(answer === undefined || isExample(answer, body) ? [] : [`body: is not the example ${answer.name}`]),
  ];
}

function target(path: string, { path: parameters, query }: RequestExample): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
  return `${filled}?${new URLSearchParams(query)}`;
}

/** A client that wants a PDF has to take JSON too, or Prism has no error for it. */
function negotiation({ operation, status, answer }: Case): Record<string, string> {
  const mediaTypes = new Set(
    Object.values(operation.responses).flatMap(({ content }) => Object.keys(content)),
  );
  return {
    Accept: status < 300 && answer ? answer.contentType : [...mediaTypes].join(", "),
    Prefer: answer ? `code=${status}, example=${answer.name}` : `code=${status}`,
  };
}

function isExample({ contentType, value }: NonNullable<Case["answer"]>, body: Uint8Array): boolean {
  const text = Buffer.from(body).toString();
  return isDeepStrictEqual(contentType.endsWith("json") ? JSON.parse(text) : text, value);
}
