import type { Document, Json, Operation, Parameter } from "./document.js";
import { listOperations, resolve, type Schema, schemaName } from "./document.js";
import { header, indent, literal } from "./text.js";

/** `operations.ts`: operationId → method, path, parameters, body, responses, security, paging, as plain data. */
export function operationsModule(document: Document): string {
  const entries = listOperations(document).map(
    (operation) => `  ${operation.id}: ${indent(literal(describe(document, operation)))},`,
  );
  return `${header}
import type { OperationDescription } from "../description.js";

export const operations = {
${entries.join("\n")}
} as const satisfies Record<string, OperationDescription>;

export type OperationId = keyof typeof operations;
`;
}

function describe(document: Document, operation: Operation): Json {
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const contentTypes = Object.keys(response.content ?? {});
    return [
      status,
      { contentTypes, schema: schemaName(Object.values(response.content ?? {})[0]?.schema) ?? null },
    ];
  });
  const body = operation.requestBody;
  return {
    method: operation.method.toUpperCase(),
    path: operation.path,
    alsoAt: operation.alsoAt,
    tag: operation.object.tags[0] ?? "",
    summary: operation.object.summary,
    deprecated: operation.object.deprecated ?? false,
    feature: (operation.object["x-feature"] as Json | undefined) ?? null,
    security: (operation.object.security ?? document.security ?? []).flatMap((scheme) => Object.keys(scheme)),
    parameters: operation.parameters.map((parameter) => describeParameter(document, parameter)),
    body: body
      ? {
          required: body.required,
          contentType: body.contentType,
          root: rootKey(document, body.schema),
          schema: schemaName(body.schema) ?? null,
          secrets: secretPointers(document, body.schema),
        }
      : null,
    responses: Object.fromEntries(responses),
    paged: pagedKey(document, operation),
  };
}

function describeParameter(document: Document, parameter: Parameter): Json {
  const schema = resolve<Schema>(document, parameter.schema);
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    type: schema.type ?? null,
    ...(schema.default === undefined ? {} : { default: schema.default }),
    ...(parameter["x-resolves-to"] === undefined ? {} : { resolvesTo: parameter["x-resolves-to"] }),
  };
}

/** The one required object of a request, e.g. `member`: fields that stand beside it are no root. */
export function rootKey(document: Document, schema: Schema): string | null {
  const { properties = {}, required = [] } = resolve<Schema>(document, schema);
  const keys = Object.keys(properties).filter((key) => {
    const { type, allOf } = resolve<Schema>(document, properties[key] as Schema);
    return type === "object" || allOf !== undefined;
  });
  return keys.find((key) => required.includes(key)) ?? keys[0] ?? null;
}

/** The lists and objects that have a write-only field directly in them or in their items. */
function secretPointers(document: Document, schema: Schema, pointer = ""): string[] {
  const { properties = {} } = resolve<Schema>(document, schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const inner = resolve<Schema>(document, property);
    const item = inner.items ? resolve<Schema>(document, inner.items) : inner;
    const holdsSecret = Object.values(item.properties ?? {}).some(
      (field) => resolve<Schema>(document, field).writeOnly === true,
    );
    return holdsSecret ? [`${pointer}/${name}`] : secretPointers(document, inner, `${pointer}/${name}`);
  });
}

export function pagedKey(document: Document, operation: Operation): string | null {
  const content = Object.values(operation.responses["200"]?.content ?? {})[0];
  if (!content) return null;
  const { properties = {} } = resolve<Schema>(document, content.schema);
  if (!properties.pagination) return null;
  return Object.keys(properties).find((key) => properties[key]?.type === "array") ?? null;
}
