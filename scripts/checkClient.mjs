/**
 * Builds the client package and checks what would be published: how its files resolve (publint), its types for ESM and CommonJS
 * (attw), that both run, that neither needs Node.js, and its size (size-limit).
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { root } from "./bootstrap.mjs";
import { Package, start } from "./package.mjs";

const client = new Package("client");

/** What every runtime of the web has (WinterTC's common API), as far as the client could want it. */
const web = Object.fromEntries(
  `AbortController AbortSignal DOMException Headers ReadableStream Request Response TextDecoder TextEncoder URL URLSearchParams
   atob btoa clearTimeout console crypto fetch setTimeout structuredClone FormData Uint8Array`
    .split(/\s+/)
    .map((name) => [name, globalThis[name]]),
);

/** What a user of the package runs, and what one compiles. */
const use = `all.createClient({ clientId: "a", apiKey: "b", environment: "production" }).users.list;`;
const consumerSource = `import { createClient, NotFoundError, type Transaction, type v20111101 } from "@mxkit/client";
const mx = createClient({ clientId: "a", apiKey: "b", environment: "production" });
export const transactions: Promise<Transaction[]> = mx.transactions.list({ user: "USR-1" }).toArray();
export const status: 404 | undefined = undefined as unknown instanceof NotFoundError ? 404 : undefined;
// @ts-expect-error a user has no such field
mx.users.create({ identifier: "1" });
const older = createClient({ environment: { baseUrl: "/mx" }, version: "v20111101" });
export const members: Promise<v20111101.Member[]> = older.members.list({ user: "USR-1" }).toArray();
// @ts-expect-error of the newest version
export const newer: Promise<v20111101.Member[]> = mx.members.list({ user: "USR-1" }).toArray();
mx.members.create({ user: "USR-1", institution_code: "mxbank", use_cases: ["PFM"] });
`;
const consumerConfig = {
  compilerOptions: {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    noEmit: true,
  },
  files: ["index.mts", "index.cts"],
};

client.build();
const folder = mkdtempSync(join(tmpdir(), "mxkit-client-"));
try {
  const tarball = client.pack(folder);
  const consumer = createConsumer(tarball);
  await Promise.all([
    ...client.lint(tarball),
    start("size-limit", client.bin("size-limit"), [], client.folder),
    start(
      "ESM",
      process.execPath,
      ["--input-type=module", "-e", `import * as all from "@mxkit/client"; ${use}`],
      consumer,
    ),
    start(
      "CommonJS",
      process.execPath,
      ["--input-type=commonjs", "-e", `const all = require("@mxkit/client"); ${use}`],
      consumer,
    ),
    withoutNode(),
    start("types without skipLibCheck", join(root, "node_modules/.bin/tsc"), ["-p", consumer], consumer),
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the client where there is what the web has, and nothing of Node.js; and in a page, where it takes no API key. */
async function withoutNode() {
  const source = readFileSync(join(client.folder, "dist/index.cjs"), "utf8");
  const load = (globals) => {
    const exports = {};
    runInNewContext(source, { ...web, ...globals, exports });
    return exports;
  };
  const server = createServer((_, response) => response.end('{"user":{"guid":"USR-1"}}')).listen(
    0,
    "127.0.0.1",
  );
  await once(server, "listening");
  const environment = { baseUrl: `http://127.0.0.1:${server.address().port}` };
  try {
    const { createClient, createWebhooks, signedWebhook } = load({});
    const { user } = await createClient({ clientId: "a", apiKey: "b", environment }).users.read({
      user: "USR-1",
    });
    assert.equal(user.guid, "USR-1");
    const secret = "whsec_c2VjcmV0";
    const received = await createWebhooks({ secret }).parse(
      await signedWebhook({ type: "BALANCE" }, { secret }),
    );
    assert.equal(received.payload.type, "BALANCE");

    const page = load({ document: {} });
    assert.throws(() => page.createClient({ clientId: "a", apiKey: "b", environment }), /API key in a page/);
    assert.ok(page.createClient({ environment }).users.read);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Who has installed the package. */
function createConsumer(tarball) {
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  client.install(tarball, consumer);
  writeFileSync(join(consumer, "index.mts"), consumerSource);
  writeFileSync(join(consumer, "index.cts"), consumerSource);
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify(consumerConfig));
  return consumer;
}
