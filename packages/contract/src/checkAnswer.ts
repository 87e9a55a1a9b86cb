import { type Body, checkContent } from "./content.js";
import type { Header } from "./document.js";
import type { Operation } from "./operations.js";
import type { SchemaChecks } from "./schemas.js";

export interface Answer {
  status: number;
  headers: Headers | Record<string, string>;
  body: Body;
}

/** What is wrong with an answer of an operation. Headers that the document does not have are nobody's business. */
export function checkAnswer(operation: Operation, answer: Answer, checks: SchemaChecks): string[] {
  const documented = operation.responses[answer.status];
  if (documented === undefined) {
    const statuses = Object.keys(operation.responses).join(", ");
    return [`status: ${answer.status} is not documented, only ${statuses} are`];
  }
  const headers = new Headers(answer.headers);
  const mediaType = headers.get("content-type");
  const hasContent = Object.keys(documented.content).length > 0;
  return [
    ...checkHeaders(documented.headers, headers, checks),
    ...(hasContent
      ? checkContent(documented.content, mediaType, answer.body, checks)
      : checkNoContent(mediaType, answer.body)),
  ];
}

function checkHeaders(documented: Record<string, Header>, headers: Headers, checks: SchemaChecks): string[] {
  return Object.entries(documented).flatMap(([name, { required, schema }]) => {
    const text = headers.get(name);
    if (text === null) return required ? [`header ${name}: is missing`] : [];
    return checks.text(schema, text, `header ${name}`);
  });
}

function checkNoContent(mediaType: string | null, body: Body): string[] {
  return [
    ...(mediaType === null ? [] : [`header content-type: must be absent, but is ${mediaType}`]),
    ...(body.length === 0 ? [] : ["body: must be absent"]),
  ];
}
