import type { Document, Json, Operation } from "./document.js";
import { listOperations, resolve } from "./document.js";
import { literal } from "./text.js";

interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** How the samples of a document call it. */
export interface Caller {
  /** What `paths` is imported from. */
  module: string;
  /** What the client is called in TypeScript. */
  variable: string;
  /** The credentials as an argument of curl. */
  curl: string;
  /** The value of the header `Authorization`, as TypeScript. */
  authorization: string;
  /** The version to ask for in `Accept-Version`, where `Accept` does not tell it. */
  version?: string;
}

/** Writes `x-codeSamples` on every operation: a curl line and a call with openapi-fetch, both from the named examples. */
export function addCodeSamples(document: Document, caller: Caller): void {
  for (const operation of listOperations(document)) {
    operation.object["x-codeSamples"] = codeSamples(document, operation, caller);
  }
}

function codeSamples(document: Document, operation: Operation, caller: Caller): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curl(document, operation, caller) },
    { lang: "TypeScript", label: "TypeScript", source: typescript(document, operation, caller) },
  ];
}

function curl(document: Document, operation: Operation, caller: Caller): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => String(exampleOf(operation, name)));
  const query = requiredQuery(operation)
    .map((parameter) => `${parameter.name}=${encodeURIComponent(String(parameter.schema.example))}`)
    .join("&");
  const body = requestExample(document, operation);
  return [
    `curl -i -X ${operation.method.toUpperCase()} '${document.servers[0]?.url}${path}${query && `?${query}`}'`,
    caller.curl,
    `-H 'Accept: ${acceptOf(operation)}'`,
    ...(caller.version ? [`-H 'Accept-Version: ${caller.version}'`] : []),
    ...(body === undefined
      ? []
      : [
          "-H 'Content-Type: application/json'",
          `-d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'`,
        ]),
  ].join(" \\\n  ");
}

function typescript(document: Document, operation: Operation, caller: Caller): string {
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const query = requiredQuery(operation);
  const group = (parameters: { name: string; schema: { example?: Json } }[]) =>
    `{ ${parameters.map(({ name, schema }) => `${name}: ${literal(schema.example)}`).join(", ")} }`;
  const params = [
    ...(path.length ? [`path: ${group(path)}`] : []),
    ...(query.length ? [`query: ${group(query)}`] : []),
  ];
  const body = requestExample(document, operation);
  const parseAs = parsing(operation);
  const options = [
    ...(params.length ? [`  params: { ${params.join(", ")} },`] : []),
    ...(body === undefined ? [] : [`  body: ${literal(body).replaceAll("\n", "\n  ")},`]),
    ...(parseAs ? [`  headers: { Accept: "${acceptOf(operation)}" },`, `  parseAs: "${parseAs}",`] : []),
  ];
  return [
    'import createClient from "openapi-fetch";',
    `import type { paths } from "${caller.module}";`,
    "",
    `const ${caller.variable} = createClient<paths>({`,
    `  baseUrl: "${document.servers[0]?.url}",`,
    `  headers: { Authorization: ${caller.authorization}${caller.version ? `, "Accept-Version": "${caller.version}"` : ""} },`,
    "});",
    "",
    `const { data, error } = await ${caller.variable}.${operation.method.toUpperCase()}("${operation.path}"${
      options.length ? `, {\n${options.join("\n")}\n}` : ""
    });`,
  ].join("\n");
}

/** The media type of the success, or of the errors where the success has no content. */
function acceptOf(operation: Operation): string {
  const types = Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content));
  return types[0] ?? "*/*";
}

/** How openapi-fetch is to read a success that is no JSON. */
function parsing(operation: Operation): "arrayBuffer" | "stream" | undefined {
  const accept = acceptOf(operation);
  if (accept === "text/event-stream") return "stream";
  return accept.endsWith("pdf") ? "arrayBuffer" : undefined;
}

function requiredQuery(operation: Operation) {
  return operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
}

function exampleOf(operation: Operation, name: string): Json | undefined {
  return operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.schema
    .example;
}

function requestExample(document: Document, operation: Operation): Json | undefined {
  const [first] = Object.values(operation.requestBody?.examples ?? {});
  return first && resolve<{ value?: Json }>(document, first as { value?: Json }).value;
}
