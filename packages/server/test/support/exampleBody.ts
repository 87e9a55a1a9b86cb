import { operations as api, type OperationDescription } from "@mxkit/api/v20111101";
import apiDocument from "@mxkit/api/v20111101/openapi.json" with { type: "json" };

type Example = { $ref: string } | { value: unknown };
interface OperationObject {
  requestBody?: { content: Record<string, { examples: Record<string, Example> }> };
}
interface Document {
  paths: Record<string, Record<string, unknown>>;
  components: { examples: Record<string, { value: unknown }> };
}

/** The body that a document, the API's by default, shows first for an operation; undefined where it takes none. */
export function exampleBody<Id extends string = keyof typeof api>(
  id: Id,
  operations: Readonly<Record<Id, OperationDescription>> = api as never,
  document: object = apiDocument,
): unknown {
  const { paths, components } = document as Document;
  const { path, method, body } = operations[id];
  if (body === null) return undefined;
  const operation = paths[path]?.[method.toLowerCase()] as OperationObject;
  const [example] = Object.values(operation.requestBody?.content[body.contentType]?.examples ?? {});
  if (example === undefined) throw new Error(`The document has no example of ${id}'s body.`);
  return "value" in example
    ? example.value
    : components.examples[example.$ref.split("/").at(-1) ?? ""]?.value;
}
