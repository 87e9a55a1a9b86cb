/** The parts of an OpenAPI document that the oracle reads. */
export interface Document {
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> };
}

export interface PathItem extends Partial<Record<Method, OperationObject>> {
  parameters?: Referable<Parameter>[];
}

export interface OperationObject {
  operationId: string;
  parameters?: Referable<Parameter>[];
  requestBody?: Referable<RequestBody>;
  responses: Record<string, Referable<Response>>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
  /** Of an identifier in a path, which may be a caller's own: what it stands for, as other versions call it. */
  "x-resolves-to"?: string;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  headers?: Record<string, Referable<Header>>;
  content?: Record<string, MediaType>;
}

export interface Header {
  required?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Referable<Example>>;
}

interface Example {
  value?: unknown;
}

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  [keyword: string]: unknown;
}

type Referable<T> = T | { $ref: string };

export type Method = (typeof methods)[number];
export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** What a reference of the document refers to; a value that is no reference stands for itself. */
export function resolve<T extends object>(document: object, value: Referable<T>): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  const keys = value.$ref.split("/").slice(1).map(unescapePointer);
  const target = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document);
  if (target === undefined) throw new Error(`The document has no ${value.$ref}`);
  return resolve(document, target as Referable<T>);
}

const unescapePointer = (key: string) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
