import { type Body, checkContent } from "./content.js";
import type { Parameter } from "./document.js";
import type { Operation } from "./operations.js";
import type { SchemaChecks } from "./schemas.js";

export interface SentRequest {
  /** The path parameters, decoded. */
  path?: Record<string, string>;
  query?: URLSearchParams | Record<string, string> | [name: string, value: string][];
  headers?: Headers | Record<string, string>;
  body?: Body;
}

/**
 * What is wrong with the parameters and the body of a request. What the document does not have is ignored, as the
 * platform ignores it.
 */
export function checkRequest(operation: Operation, request: SentRequest, checks: SchemaChecks): string[] {
  const headers = new Headers(request.headers);
  const query = new URLSearchParams(request.query);
  const sent: Record<string, (name: string) => (string | null | undefined)[]> = {
    path: (name) => [request.path?.[name]],
    query: (name) => query.getAll(name),
    header: (name) => [headers.get(name)],
  };
  return [
    ...operation.parameters.flatMap((parameter) => {
      const read = sent[parameter.in];
      if (read === undefined) throw new Error(`Parameters in ${parameter.in} are not supported`);
      return checkParameter(parameter, read(parameter.name), checks);
    }),
    ...checkBody(operation, headers.get("content-type"), request.body ?? "", checks),
  ];
}

function checkParameter(
  { in: part, name, required, schema }: Parameter,
  sent: (string | null | undefined)[],
  checks: SchemaChecks,
): string[] {
  const place = `${part} ${name}`;
  const [text, ...more] = sent.filter((text) => text !== null && text !== undefined);
  if (text !== undefined && checks.isList(schema)) return checks.value(schema, [text, ...more], place);
  if (text === undefined) return required ? [`${place}: is missing`] : [];
  if (more.length > 0) return [`${place}: must be sent once, but is sent ${more.length + 1} times`];
  return checks.text(schema, text, place);
}

function checkBody(
  { requestBody }: Operation,
  contentType: string | null,
  body: Body,
  checks: SchemaChecks,
): string[] {
  if (body.length === 0) return requestBody?.required ? ["body: is missing"] : [];
  if (requestBody === undefined) return ["body: is not documented"];
  return checkContent(requestBody.content, withoutParameters(contentType), body, checks);
}

/** A client may name the charset of JSON, though there is but one. */
function withoutParameters(contentType: string | null): string | null {
  return contentType?.replace(/\s*;.*/, "").toLowerCase() ?? null;
}
