import type { Document, Json, Operation } from "./document.js";
import { listOperations, resolve } from "./document.js";
import { literal } from "./text.js";

interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** Writes `x-codeSamples` on every operation: a curl line and a call with openapi-fetch, both from the named examples. */
export function addCodeSamples(document: Document): void {
  for (const operation of listOperations(document)) {
    operation.object["x-codeSamples"] = codeSamples(document, operation);
  }
}

function codeSamples(document: Document, operation: Operation): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curl(document, operation) },
    { lang: "TypeScript", label: "TypeScript", source: typescript(document, operation) },
  ];
}

function curl(document: Document, operation: Operation): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => String(exampleOf(operation, name)));
  const query = requiredQuery(operation)
    .map((parameter) => `${parameter.name}=${encodeURIComponent(String(parameter.schema.example))}`)
    .join("&");
  const body = requestExample(document, operation);
  return [
    `curl -i -X ${operation.method.toUpperCase()} '${document.servers[0]?.url}${path}${query && `?${query}`}'`,
    "-u 'CLIENT-1234:API-KEY-4567'",
    `-H 'Accept: ${acceptOf(operation)}'`,
    ...(body === undefined
      ? []
      : [
          "-H 'Content-Type: application/json'",
          `-d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}'`,
        ]),
  ].join(" \\\n  ");
}

function typescript(document: Document, operation: Operation): string {
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const query = requiredQuery(operation);
  const group = (parameters: { name: string; schema: { example?: Json } }[]) =>
    `{ ${parameters.map(({ name, schema }) => `${name}: ${literal(schema.example)}`).join(", ")} }`;
  const params = [
    ...(path.length ? [`path: ${group(path)}`] : []),
    ...(query.length ? [`query: ${group(query)}`] : []),
  ];
  const body = requestExample(document, operation);
  const binary = acceptOf(operation).endsWith("pdf");
  const options = [
    ...(params.length ? [`  params: { ${params.join(", ")} },`] : []),
    ...(body === undefined ? [] : [`  body: ${literal(body).replaceAll("\n", "\n  ")},`]),
    ...(binary ? [`  headers: { Accept: "${acceptOf(operation)}" },`, '  parseAs: "arrayBuffer",'] : []),
  ];
  return [
    'import createClient from "openapi-fetch";',
    'import type { paths } from "@mxkit/api/v20111101";',
    "",
    "const mx = createClient<paths>({",
    `  baseUrl: "${document.servers[0]?.url}",`,
    '  headers: { Authorization: "Basic " + btoa("CLIENT-1234:API-KEY-4567") },',
    "});",
    "",
    `const { data, error } = await mx.${operation.method.toUpperCase()}("${operation.path}"${
      options.length ? `, {\n${options.join("\n")}\n}` : ""
    });`,
  ].join("\n");
}

function acceptOf(operation: Operation): string {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1];
  return Object.keys(success?.content ?? {})[0] ?? "application/vnd.mx.api.v1+json";
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
