/**
 * Builds the testkit and checks what would be published, as `checkClient` does for the client: it is packed, installed beside the
 * packed client, and used in plain Node.js, in Vitest and by the compiler.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";
import { link, Package, run, start } from "./package.mjs";

const client = new Package("client");
const testkit = new Package("testkit");
const tsc = join(root, "node_modules/.bin/tsc");

/** Each example of the README is a whole file; they run in the runner that they import. */
const examples = [
  ...readFileSync(join(testkit.folder, "README.md"), "utf8").matchAll(/```ts\n([\s\S]*?)```/g),
].map(([, code], index) => [
  `example-${index + 1}.${code.includes("node:test") ? "node.mts" : "test.ts"}`,
  code,
]);
const forNode = examples.flatMap(([name]) => (name.endsWith(".mts") ? [name] : []));

/** What a user of the package has, by file. */
const sources = {
  ...Object.fromEntries(examples),
  "plain.mjs": `
    import assert from "node:assert/strict";
    import { test } from "node:test";
    import { NotFoundError } from "@mxkit/client";
    import { coverage, expectOperation, startPlatform } from "@mxkit/testkit";

    test("a platform in plain Node.js", async () => {
      const platform = await startPlatform();
      const sandbox = await platform.client();
      const { user } = await sandbox.mx.users.create({ id: "partner-1" });
      await expectOperation(await sandbox.fetch("/users/" + user.guid), "readUser");
      await assert.rejects(sandbox.mx.users.read({ user: "USR-1" }), NotFoundError);
      assert.deepEqual(coverage().operations.readUser.touched, [200, 404]);
      const document = await (await fetch(platform.url + "/openapi.json")).json();
      assert.equal(document.openapi, "3.1.0");
      await platform.stop();
    });`,
  "vitest.test.ts": `
    import { expect, test } from "@mxkit/testkit/vitest";

    test.override({ settings: { clock: { time: "2026-06-15T12:00:00Z", speed: 0 } } });

    test("a sandbox in Vitest", async ({ sandbox }) => {
      const answer = await sandbox.mx.users.list().page(1).withResponse();
      expect(answer).toSatisfyOperation("listUsers");
      await expect(sandbox.fetch("/users")).resolves.toHaveProperty("status", 200);
      expect((await sandbox.clock.advance({ days: 1 })).time).toBe("2026-06-16T12:00:00Z");
    });`,
  "vitest.config.mjs": `
    export default {
      test: { reporters: ["default", ["@mxkit/testkit/vitest/coverage", { file: "mx.json" }]] },
    };`,
  "index.mts": `
    import type { Client } from "@mxkit/client";
    import { type Sandbox, startPlatform } from "@mxkit/testkit";
    const platform = await startPlatform({ jobDuration: 0 });
    const sandbox: Sandbox = await platform.client({ features: { holdings: false } });
    export const mx: Client = sandbox.mx;
    const older = await platform.client({ default_version: "v20111101" });
    export const before: Client<"v20111101"> = older.mx;
    export const time: string = (await sandbox.clock.advance({ days: 1 })).time;
    // @ts-expect-error no such outcome
    await sandbox.script("SUCCESS");
    `,
  "package.json": `{ "type": "module" }`,
  "tsconfig.json": tsconfig({ skipLibCheck: false }, ["index.mts"]),
  // Vitest's own types do not compile without.
  "tsconfig.vitest.json": tsconfig({ skipLibCheck: true }, [
    "vitest.test.ts",
    ...examples.map(([name]) => name),
  ]),
};

client.build();
testkit.build();
const folder = mkdtempSync(join(tmpdir(), "mxkit-testkit-"));
try {
  const tarball = testkit.pack(folder);
  const consumer = createConsumer(tarball);
  await Promise.all([
    ...testkit.lint(tarball, "--profile", "esm-only"),
    start("plain Node.js", process.execPath, ["--test", "plain.mjs"], consumer),
    start(
      "the README's examples in Node.js",
      join(root, "node_modules/.bin/tsx"),
      ["--test", ...forNode],
      consumer,
    ),
    start("types without skipLibCheck", tsc, ["-p", "tsconfig.json"], consumer),
    start("types in Vitest", tsc, ["-p", "tsconfig.vitest.json"], consumer),
  ]);
  run("Vitest", join(root, "node_modules/.bin/vitest"), ["run", "--root", consumer], consumer);
  const { operations } = JSON.parse(readFileSync(join(consumer, "mx.json"), "utf8"));
  if (!operations.listUsers.touched.includes(200))
    throw new Error("The coverage of Vitest has no listUsers.");
} finally {
  rmSync(folder, { recursive: true });
}

function tsconfig(options, files) {
  const compilerOptions = {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.AsyncIterable"],
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    strict: true,
    noEmit: true,
    ...options,
  };
  return JSON.stringify({ compilerOptions, files });
}

function createConsumer(tarball) {
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  testkit.install(tarball, consumer);
  client.install(client.pack(folder), consumer);
  link(join(root, "node_modules/vitest"), consumer, "vitest");
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(consumer, name), source);
  return consumer;
}
