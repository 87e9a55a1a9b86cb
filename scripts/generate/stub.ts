import type { Document, Operation, Parameter } from "./document.js";
import { isVersion, listOperations, resolve, type Schema } from "./document.js";
import { header } from "./text.js";

/**
 * `stub.ts`: the handlers a server has to have, one for each operation. A missing one does not compile, nor does an answer with a
 * status or a body that the document does not have.
 */
export function stubModule(document: Document): string {
  const handlers = listOperations(document).map((operation) => handler(document, operation));
  return `${header}
import type { JsonText } from "../description.js";
import type { operations as Types } from "./types.js";
import type { OperationId } from "./operations.js";

/** One of the documented answers of an operation. */
export type Reply<Id extends OperationId> = {
  [Status in keyof Types[Id]["responses"] & number]: Answer<Status, Content<Types[Id]["responses"][Status]>>;
}[keyof Types[Id]["responses"] & number];

type Answer<Status, Body> = { status: Status; headers?: Readonly<Record<string, string>> } & ([Body] extends [never]
  ? { body?: undefined }
  : { body: Body extends string ? Uint8Array : Body extends Events ? Events : Body | JsonText<Body> });

type Content<Response> = Response extends { content: infer Media }
  ? "text/event-stream" extends keyof Media
    ? Events
    : Media[keyof Media]
  : never;

/** An answer that goes on for as long as there is something to tell. */
type Events = AsyncIterable<string>;

export interface Handlers<Context> {
${handlers.join("\n")}
}
`;
}

function handler(document: Document, operation: Operation): string {
  const body = operation.requestBody;
  const parts = [
    group("path", operation.parameters, document),
    group("query", operation.parameters, document),
    group("header", operation.parameters, document),
    body && `body${body.required ? "" : "?"}: ${bodyType(operation)}`,
  ].filter(Boolean);
  return [
    `  /** ${operation.object.summary}: \`${operation.method.toUpperCase()} ${operation.path}\` */`,
    `  ${operation.id}(request: { ${parts.join("; ")} }, context: Context): Promise<Reply<"${operation.id}">>;`,
  ].join("\n");
}

function bodyType(operation: Operation): string {
  return `NonNullable<Types["${operation.id}"]["requestBody"]>["content"]["${operation.requestBody?.contentType}"]`;
}

/**
 * Defaults are filled in before the handler sees the request, so a parameter that has one is always there; and identifiers are
 * resolved.
 */
function group(place: Parameter["in"], parameters: Parameter[], document: Document): string | undefined {
  const members = parameters
    .filter((parameter) => parameter.in === place && !isVersion(parameter))
    .map((parameter) => {
      const schema = resolve<Schema>(document, parameter.schema);
      const there = parameter.required || schema.default !== undefined;
      const name = parameter["x-resolves-to"] ?? parameter.name;
      return `${/^\w+$/.test(name) ? name : JSON.stringify(name)}${there ? "" : "?"}: ${typeOf(document, schema)}`;
    });
  return members.length ? `${place}: { ${members.join("; ")} }` : undefined;
}

function typeOf(document: Document, schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array")
    return `(${typeOf(document, resolve<Schema>(document, schema.items ?? {}))})[]`;
  return schema.type === "integer" ? "number" : String(schema.type);
}
