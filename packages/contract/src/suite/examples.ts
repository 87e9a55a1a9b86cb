import { type Document, type MediaType, resolve } from "../document.js";
import { type Operation, operationsOf } from "../operations.js";

/** A request made of the document's examples, and one of the answers that the document has to it. */
export interface Example {
  name: string;
  operation: Operation;
  status: number;
  request: RequestExample;
  /** Undefined for an answer without content. */
  answer: AnswerExample | undefined;
}

interface RequestExample {
  /** Of the body's example. */
  name?: string;
  path: Record<string, string>;
  query: [string, string][];
  headers: Record<string, string>;
  body?: unknown;
}

interface AnswerExample {
  name: string;
  contentType: string;
  value: unknown;
}

/** Every answer of every operation in each of its examples; a success is asked for with each request example. */
export function examplesOf(document: Document): Example[] {
  return [...operationsOf(document).values()].flatMap((operation) => {
    const requests = requestExamples(document, operation);
    return Object.entries(operation.responses).flatMap(([status, { content }]) => {
      const answers = answerExamples(document, content);
      const asking = status.startsWith("2") ? requests : requests.slice(0, 1);
      return asking.flatMap((request) =>
        answers.map((answer) => ({
          name: [
            `${operation.id} ${status}`,
            ...(answers.length > 1 ? [answer?.name] : []),
            ...(Object.keys(content).length > 1 ? [answer?.contentType] : []),
            ...(asking.length > 1 ? [`to ${request.name}`] : []),
          ].join(", "),
          operation,
          status: Number(status),
          request,
          answer,
        })),
      );
    });
  });
}

function answerExamples(document: Document, content: Record<string, MediaType>): Example["answer"][] {
  const examples = namedExamples(document, content);
  if (examples.length === 0) return [undefined];
  return examples.map(([contentType, name, value]) => ({ name, contentType, value }));
}

function requestExamples(document: Document, operation: Operation): RequestExample[] {
  const { requestBody } = operation;
  const parameters = parameterExamples(document, operation);
  if (requestBody === undefined) return [parameters];
  const withBody = namedExamples(document, requestBody.content).map(([contentType, name, value]) => ({
    ...parameters,
    name,
    headers: { ...parameters.headers, "Content-Type": contentType },
    body: value,
  }));
  return requestBody.required ? withBody : [...withBody, { ...parameters, name: "no body" }];
}

function parameterExamples(document: Document, { id, parameters }: Operation): RequestExample {
  const inPart = (wanted: string) =>
    parameters
      .filter((parameter) => parameter.in === wanted)
      .flatMap(({ name, schema }) => {
        const { example } = resolve(document, schema);
        if (example === undefined) throw new Error(`${id}: the parameter ${name} has no example`);
        return [example].flat().map((value): [string, string] => [name, String(value)]);
      });
  return {
    path: Object.fromEntries(inPart("path")),
    query: inPart("query"),
    headers: Object.fromEntries(inPart("header")),
  };
}

function namedExamples(document: Document, content: Record<string, MediaType>): [string, string, unknown][] {
  return Object.entries(content).flatMap(([contentType, { examples = {} }]) =>
    Object.entries(examples).map(([name, example]): [string, string, unknown] => [
      contentType,
      name,
      resolve(document, example).value,
    ]),
  );
}
