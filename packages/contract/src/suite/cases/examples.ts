import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../document.js";
import type { Case } from "../case.js";
import { type Example, examplesOf } from "../examples.js";

/** What a mock is asked for: every example of every answer, by name. It has no states to be brought to. */
export function exampleCases(document: Document): Case[] {
  return examplesOf(document).map((example) => ({
    operationId: example.operation.id,
    status: example.status,
    how: example.name,
    request: async () => {
      const { path, query, headers, body } = example.request;
      return {
        path,
        query,
        headers: { ...headers, ...negotiation(example) },
        ...(body !== undefined && { body }),
      };
    },
    after: async ({ exchange }) =>
      isExample(example.answer, exchange.answer.body)
        ? []
        : [`body: is not the example ${example.answer?.name}`],
  }));
}

/** A client that wants a PDF has to take JSON too, or Prism has no error for it. */
function negotiation({ status, answer }: Example): Record<string, string> {
  return {
    ...(status < 300 && answer && { Accept: answer.contentType }),
    Prefer: answer ? `code=${status}, example=${answer.name}` : `code=${status}`,
  };
}

function isExample(answer: Example["answer"], body: Uint8Array): boolean {
  if (answer === undefined) return true;
  const text = Buffer.from(body).toString();
  return isDeepStrictEqual(answer.contentType.endsWith("json") ? JSON.parse(text) : text, answer.value);
}
