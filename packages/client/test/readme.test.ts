import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { usePlatform } from "../../server/test/support/platform.js";
import * as client from "../src/index.js";

const platform = usePlatform();

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string);

/** The examples go on where the one before has stopped, so they are one program. */
const program = blocks.join("\n");

/** What the compiler says to the program. */
function problemsOf(source: string): string[] {
  const file = fileURLToPath(new URL("readme.example.ts", import.meta.url));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  const local = source.replaceAll('"@mxkit/client"', '"../src/index.js"');
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, local, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The program as a function of the package, the console and what its client is given beside its own options. */
function compile(source: string) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const body = outputText
    .replace(/import (\{.*?\}) from "@mxkit\/client";/g, "const $1 = client;")
    .replaceAll("http://127.0.0.1:3010", platform.url)
    .replace('apiKey: "API-KEY-4567",', 'apiKey: "API-KEY-4567", time,');
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  return new AsyncFunction("client", "console", "time", body);
}

describe("the examples of the README", () => {
  it("compile", () => {
    expect(problemsOf(program)).toEqual([]);
    expect(problemsOf(program.replace("from_date", "fromDate"))).toHaveLength(1);
  });

  it("run against the platform", async () => {
    const lines: unknown[][] = [];
    const time = {
      now: () => platform.clock.now().getTime(),
      sleep: (milliseconds: number) => platform.clock.advance({ seconds: milliseconds / 1000 }),
    };
    await compile(program)(client, { log: (...line: unknown[]) => lines.push(line) }, time);
    expect(lines).toContainEqual(["partner-2345", undefined]);
    expect(lines).toContainEqual(["CREATED", "CREATED", []]);
    expect(lines).toContainEqual(["challenged", expect.any(Number)]);
    expect(lines).toContainEqual(["duplicate_id_error", expect.any(String)]);
    expect(lines).toContainEqual([10, [], 21, 1]);
    expect(lines).toContainEqual([204]);
    expect(lines).toContainEqual([expect.stringMatching(/^STA-/), expect.any(Number)]);
    expect(lines.length).toBeGreaterThan(200);
  });
});
