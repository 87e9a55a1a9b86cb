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
  /** Its parameters are called the same in all versions: an identifier as what it stands for. */
  path: string;
  /** Of the path item and of the operation, but for the version, which is no matter of who asks. */
  parameters: Parameter[];
  /** What names the version of the document, where a header does. */
  headers: Record<string, string>;
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
  const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])].map((parameter) =>
    resolve(document, parameter),
  );
  const [version] = (parameters.find(isVersion)?.schema.enum ?? []) as unknown[];
  const names = new Map(parameters.map(({ name, "x-resolves-to": target = name }) => [name, target]));
  return {
    id: object.operationId,
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => `{${names.get(name) ?? name}}`),
    parameters: parameters
      .filter((parameter) => !isVersion(parameter))
      .map((parameter) => ({ ...parameter, name: names.get(parameter.name) ?? parameter.name })),
    headers: version === undefined ? {} : { "Accept-Version": String(version) },
    ...(object.requestBody && { requestBody: resolve(document, object.requestBody) }),
    responses: mapValues(object.responses, (response) => {
      const { headers = {}, content = {} }: Response = resolve(document, response);
      return { headers: mapValues(headers, (header) => resolve(document, header)), content };
    }),
  };
}

const isVersion = ({ name }: Parameter) => name === "Accept-Version";

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
