import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseCurl } from "../../spec/seeds/seedCurls.js";
import { root } from "../redocly.js";
import { type Document, listOperations, type Operation } from "./document.js";

const require = createRequire(import.meta.url);
const operationsOf = (name: string) => {
  const file = require.resolve(`@mxkit/api/${name}/openapi.json`);
  return listOperations(JSON.parse(readFileSync(file, "utf8")) as Document);
};

function sampleOf(operation: Operation, label: string): string {
  const samples = operation.object["x-codeSamples"] as { label: string; source: string }[];
  return samples.find((sample) => sample.label === label)?.source ?? "";
}

const credentials = `Basic ${btoa("CLIENT-1234:API-KEY-4567")}`;

describe.each([
  ["v20111101", 70, /^application\/vnd\.mx\.api\.v1\+(json|pdf)$/, credentials, null],
  ["v20250224", 69, /^application\/(json|pdf)$/, credentials, "v20250224"],
  ["control", 45, /^(application\/json|text\/event-stream)$/, "Bearer CONTROL-KEY-7890", null],
])("code samples of %s", (name, count, mediaType, authorization, version) => {
  const operations = operationsOf(name);

  it("are two for each operation", () => {
    expect(operations).toHaveLength(count);
    for (const operation of operations) {
      const labels = (operation.object["x-codeSamples"] as { label: string }[]).map(({ label }) => label);
      expect(labels, operation.id).toEqual(["curl", "TypeScript"]);
    }
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "of %s call it with curl",
    (_, operation) => {
      const { method, url, headers, body } = parseCurl(sampleOf(operation, "curl"));
      expect(method).toBe(operation.method.toUpperCase());
      const path = new RegExp(`^${operation.path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/{}]+")}$`);
      expect(new URL(url).pathname).toMatch(path);
      expect(headers.get("accept")).toMatch(mediaType);
      expect(headers.get("authorization")).toBe(authorization);
      expect(headers.get("accept-version")).toBe(version);
      expect(body !== undefined).toBe(operation.requestBody !== undefined);
    },
  );

  it("in TypeScript ask for the version that they are written for", () => {
    const asking = operations.filter((it) =>
      sampleOf(it, "TypeScript").includes(`"Accept-Version": "${name}"`),
    );
    expect(asking).toHaveLength(version === null ? 0 : count);
  });
});

/** In one program: most of the time goes into what all of them import. */
it("samples in TypeScript compile against the generated types", () => {
  const samples = ["v20111101", "v20250224", "control"].flatMap((name) =>
    operationsOf(name).map((operation): [string, string] => [
      join(root, `scripts/generate/${name}.${operation.id}.sample.ts`),
      sampleOf(operation, "TypeScript"),
    ]),
  );
  expect(problemsOf(new Map(samples))).toEqual([]);
});

it("a sample in TypeScript would not compile with a wrong path or field", () => {
  const createUser = operationsOf("v20111101").find(({ id }) => id === "createUser");
  const sample = sampleOf(createUser as Operation, "TypeScript");
  const wrong = new Map([
    [join(root, "scripts/generate/a.sample.ts"), sample.replace('"/users"', '"/user"')],
    [join(root, "scripts/generate/b.sample.ts"), sample.replace("is_disabled: false", "is_disabled: 0")],
  ]);
  expect(problemsOf(wrong)).toHaveLength(2);
});

/** Compiles sources that are in memory alone, beside the files on disk. */
function problemsOf(sources: Map<string, string>): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({
    ...options,
    noUnusedLocals: false,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  });
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const source = sources.get(name);
    return source === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, source, version);
  };
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, noUnusedLocals: false, lib: ["lib.es2023.d.ts", "lib.dom.d.ts"] },
    host,
  );
  return [...sources.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}
