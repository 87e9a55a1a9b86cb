import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { operations as controlOperations } from "@mxkit/api/control";
import { type OperationDescription, operations } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";

interface CollectedTest {
  /** The names of its describes and its own, with ` > ` between. */
  name: string;
  file: string;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const api = Object.entries<OperationDescription>(operations);
const control = Object.entries<OperationDescription>(controlOperations);
const all = [...api, ...control];
const fileOf = (folder: string, id: string) => join(root, "packages/server/test", folder, `${id}.test.ts`);
const idsByFile = new Map([
  ...api.map(([id, { tag }]) => [fileOf(tag, id), id] as const),
  ...control.map(([id]) => [fileOf("control", id), id] as const),
]);

/** The tests of all operations, not run. In one thread, where each module is loaded once, that takes seconds, not a minute. */
async function collectTests(): Promise<CollectedTest[]> {
  const folders = new Set([...idsByFile.keys()].map((file) => join(dirname(file), "/")));
  const args = ["list", "--json", "--pool=threads", "--no-isolate", ...folders];
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/vitest"), args, options);
  return JSON.parse(stdout);
}

/** `operationId status` of a test in the file of an operation, within a `describe` whose name begins with the status. */
function pairOf({ name, file }: CollectedTest): string[] {
  const [status] = name.match(/^\d{3}\b(?=.* > )/) ?? [];
  const id = idsByFile.get(file);
  return status && id ? [`${id} ${status}`] : [];
}

const documented = all.flatMap(([id, { responses }]) =>
  Object.keys(responses).map((status) => `${id} ${status}`),
);

describe("the tests of the operations", () => {
  let tested: Set<string>;
  beforeAll(async () => {
    tested = new Set((await collectTests()).flatMap(pairOf));
  }, 120_000);

  it("cover every status that the document has", () => {
    expect(documented.filter((pair) => !tested.has(pair))).toEqual([]);
  });

  it("cover no status that the document does not have", () => {
    expect([...tested].filter((pair) => !documented.includes(pair))).toEqual([]);
  });
});
