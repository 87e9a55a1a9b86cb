import type { Document } from "./document.js";
import { listOperations, resolve, type Schema, schemaName } from "./document.js";
import { header, literal } from "./text.js";

/**
 * `fields.ts`: the fields of every object that an operation answers, with their kinds, e.g. `apr: "decimal?"`. The store makes its
 * columns' types and the JSON of its answers from them. A `?` says that the field may be null.
 */
export function fieldsModule(document: Document): string {
  const entries = answeredObjects(document).map(
    (name) => [name, fieldsOf(document, document.components.schemas[name] as Schema)] as const,
  );
  return `${header}
export const fields = ${literal(Object.fromEntries(entries))} as const satisfies Record<string, Record<string, FieldKind>>;

export type FieldKind = \`\${"string" | "integer" | "number" | "decimal" | "boolean" | "date" | "date-time" | "array" | "object"}\${"" | "?"}\`;
`;
}

/** Names of the object schemas that stand directly under the root of an answer. */
function answeredObjects(document: Document): string[] {
  const names = new Set<string>();
  for (const operation of listOperations(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const content = Object.values(response.content ?? {})[0];
      if (!status.startsWith("2") || !content) continue;
      for (const property of Object.values(resolve<Schema>(document, content.schema).properties ?? {})) {
        const name = schemaName(property.items ?? property);
        if (name && resolve<Schema>(document, property.items ?? property).properties) names.add(name);
      }
    }
  }
  return [...names].sort();
}

function fieldsOf(document: Document, schema: Schema): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      kindOf(resolve<Schema>(document, property)),
    ]),
  );
}

function kindOf(schema: Schema): string {
  const types = [schema.type ?? []].flat();
  const type = types.find((candidate) => candidate !== "null") ?? "object";
  const known = ["decimal", "date", "date-time"].includes(schema.format ?? "");
  return `${known ? schema.format : type}${types.includes("null") ? "?" : ""}`;
}
