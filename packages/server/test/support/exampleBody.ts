import { type OperationId, operations } from "@mxkit/api/v20111101";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };

type Example = { $ref: string } | { value: unknown };
interface OperationObject {
  requestBody?: { content: Record<string, { examples: Record<string, Example> }> };
}

const paths: Record<string, Record<string, unknown>> = document.paths;
const examples: Record<string, { value: unknown }> = document.components.examples;

/** The body that the document shows first for an operation; undefined where it takes none. */
export function exampleBody(id: OperationId): unknown {
  const { path, method, body } = operations[id];
  if (body === null) return undefined;
  const operation = paths[path]?.[method.toLowerCase()] as OperationObject;
  const [example] = Object.values(operation.requestBody?.content[body.contentType]?.examples ?? {});
  if (example === undefined) throw new Error(`The document has no example of ${id}'s body.`);
  return "value" in example ? example.value : examples[example.$ref.split("/").at(-1) ?? ""]?.value;
}
