import {
  type Document,
  type Header,
  type MediaType,
  type Method,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
  resolve,
} from "./document.js";

/** An operation with the references of its parameters, body and answers resolved; those of schemas stand. */
export interface Operation {
  id: string;
  method: Method;
  path: string;
  /** Of the path item and of the operation. */
  parameters: Parameter[];
  requestBody?: RequestBody;
  /** By status. */
  responses: Record<string, Answerable>;
}

interface Answerable {
  headers: Record<string, Header>;
  /** By media type; empty for an answer without content. */
  content: Record<string, MediaType>;
}

/** The operations of a document by their operationId. */
export function operationsOf(document: Document): Map<string, Operation> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method];
      return object ? [describe(document, { path, item, method, object })] : [];
    }),
  );
  return new Map(operations.map((operation) => [operation.id, operation]));
}

interface Place {
  path: string;
  item: PathItem;
  method: Method;
  object: OperationObject;
}

function describe(document: Document, { path, item, method, object }: Place): Operation {
  const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])];
  return {
    id: object.operationId,
    method,
    path,
    parameters: parameters.map((parameter) => resolve(document, parameter)),
    ...(object.requestBody && { requestBody: resolve(document, object.requestBody) }),
    responses: mapValues(object.responses, (response) => {
      const { headers = {}, content = {} }: Response = resolve(document, response);
      return { headers: mapValues(headers, (header) => resolve(document, header)), content };
    }),
  };
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
