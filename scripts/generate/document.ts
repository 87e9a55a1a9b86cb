/** The bundled document, seen as a list of operations. The one place where the generators walk it. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: Json[];
  default?: Json;
  example?: Json;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  minProperties?: number;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  description?: string;
  required?: boolean;
  schema: Schema;
  /** Of an identifier in a path: the parameter that handlers get in its place, once it is known what it stands for. */
  "x-resolves-to"?: string;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, { $ref?: string; summary?: string; value?: Json }>;
}

export interface Response {
  $ref?: string;
  description?: string;
  headers?: Record<string, { $ref?: string; required?: boolean }>;
  content?: Record<string, MediaType>;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  deprecated?: boolean;
  security?: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  [extension: `x-${string}`]: unknown;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string; description?: string }[];
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
}

type PathItem = {
  parameters?: (Parameter | { $ref: string })[];
  /** Paths that answer as well, and are not described again. */
  "x-also-at"?: string[];
} & Partial<Record<Method, OperationObject>>;

const methods = ["get", "post", "put", "patch", "delete"] as const;
type Method = (typeof methods)[number];

export interface Operation {
  id: string;
  method: Method;
  path: string;
  alsoAt: string[];
  object: OperationObject;
  /** Of the path item and of the operation, references resolved. */
  parameters: Parameter[];
  /** By status, references resolved. */
  responses: Record<string, Response>;
  requestBody?: { required: boolean; contentType: string; schema: Schema; examples: MediaType["examples"] };
}

/** What handlers, validators and the client's callers have nothing to do with: who answers, and who asks, see to the version. */
export const isVersion = ({ name }: Parameter) => name === "Accept-Version";

export function resolve<T extends object>(document: Document, value: T | { $ref: string }): T {
  let current: unknown = value;
  while (isReference(current)) {
    const path = current.$ref.replace(/^#\//, "").split("/").map(unescapePointer);
    current = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document);
    if (current === undefined) throw new Error(`The document has no ${path.join("/")}`);
  }
  return current as T;
}

export function listOperations(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => operationsOf(document, path, item));
}

export function listWebhooks(document: Document): Operation[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    operationsOf(document, name, item),
  );
}

/** The name of the component a schema refers to, e.g. `UserBody`. */
export function schemaName(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.match(/^#\/components\/schemas\/(.+)$/)?.[1];
}

function operationsOf(document: Document, path: string, item: PathItem): Operation[] {
  return methods.flatMap((method) => {
    const object = item[method];
    if (!object) return [];
    const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((parameter) =>
      resolve<Parameter>(document, parameter),
    );
    const responses = Object.fromEntries(
      Object.entries(object.responses).map(([status, response]) => [
        status,
        resolve<Response>(document, response),
      ]),
    );
    const [contentType, body] = Object.entries(object.requestBody?.content ?? {})[0] ?? [];
    return [
      {
        id: object.operationId,
        method,
        path,
        alsoAt: item["x-also-at"] ?? [],
        object,
        parameters,
        responses,
        ...(contentType && body
          ? {
              requestBody: {
                required: object.requestBody?.required ?? false,
                contentType,
                schema: body.schema,
                examples: body.examples,
              },
            }
          : {}),
      },
    ];
  });
}

function isReference(value: unknown): value is { $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

const unescapePointer = (part: string) =>
  decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
