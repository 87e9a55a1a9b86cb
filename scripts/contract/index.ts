/** `pnpm contract`: every documented operation and status of a server, brought about over HTTP. `--help` says more. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import v20111101 from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import v20250224 from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import type { Document } from "@mxkit/contract";
import { type Plan, report, runSuite, type SuiteResult, stateOf, type Target } from "@mxkit/contract/suite";
import { buildServer, startPlatform, stopAll } from "../bench/contenders.js";
import { type Mock, startMock, startProxy } from "../mock.js";

const help = `Brings a server to every status that the document has for each operation, and holds requests and answers against it.

Usage: pnpm contract [options]

  --api-version V         v20111101 or v20250224 (default v20111101)
  --target URL            a server that runs; without, the platform is started in a temporary folder
  --client ID:KEY         the client to ask as; not needed with a control key
  --control-key KEY       of the target's control plane: the suite makes two clients of its own, and deletes them
  --mock                  against Prism as a mock of the document: the target, or one that is started
  --proxy                 through \`prism proxy --errors\`, started in front of the target
  --only ID[:STATUS]      one operation, or one of its statuses
  --json FILE             all results, as JSON
  --help                  this

Without a control plane, as against the vendor's own environment, it does what clients can do alone, and says what it
leaves out and why. It makes users whose metadata begin with "mxkit-contract-", and members of the test institutions
"mxbank" and "mx_bank_oauth" alone, and deletes the users at the end, also after a failure or Ctrl-C. It waits for jobs,
and comes again later where it is told so by 429 and Retry-After. Keys are never printed.

In the table, ✓ held, ✗ failed, · was not reached; a blank is not documented. A failure comes with lines for bash that do
it again. They take BASE_URL, MX_CLIENT_ID and MX_API_KEY from the environment; with a control plane CONTROL_URL and
MX_CONTROL_KEY as well, and the client should be a new one whose clock stands still.

Exit code 1 if something failed or was left behind, 2 if the usage is wrong or the target is not there.

  pnpm contract
  pnpm contract --only createMember:409
  pnpm contract --target https://int-api.mx.com --client "$MX_CLIENT_ID:$MX_API_KEY"
`;

/** What is wrong before anything was asked. */
class UsageError extends Error {}

type Options = ReturnType<typeof readOptions>;

function readOptions() {
  try {
    return parseArgs({
      options: {
        target: { type: "string" },
        client: { type: "string" },
        "control-key": { type: "string" },
        mock: { type: "boolean", default: false },
        proxy: { type: "boolean", default: false },
        only: { type: "string" },
        "api-version": { type: "string", default: "v20111101" },
        json: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) return console.log(help);
  check(options);
  const folder = await mkdtemp(join(tmpdir(), "mxkit-contract-"));
  const started: Mock[] = [];
  try {
    const target = await targetOf(options, folder, started);
    const result = await play(documentOf(options), target, options.only);
    console.log(report(documentOf(options), result));
    if (options.json !== undefined) await writeFile(options.json, jsonOf(result));
    if (result.failures.length > 0 || result.leftBehind.length > 0) process.exitCode = 1;
    if (result.isStopped) process.exitCode = 130;
  } finally {
    for (const prism of started) await prism.stop();
    await stopAll();
    await rm(folder, { recursive: true });
  }
}

/** Wrong usage is told before anything is started. */
function check(options: Options): void {
  const { target, client, "control-key": key, mock, proxy, only } = options;
  const operations = operationsOf(documentOf(options));
  if (target !== undefined && !/^https?:\/\/./.test(target))
    throw new UsageError(`--target must be a URL that begins with http:// or https://, but is "${target}".`);
  // The key is in it: it is not repeated.
  if (client !== undefined && !/^[^:]+:./.test(client)) throw new UsageError("--client must be ID:KEY.");
  if (mock && (proxy || key))
    throw new UsageError("--mock goes neither with --proxy nor with --control-key.");
  if (target && !mock && !client && !key)
    throw new UsageError("A target needs --client ID:KEY or --control-key KEY.");
  if (!target && (client || key)) throw new UsageError("--client and --control-key are of a --target.");
  const [id, status] = only?.split(":") ?? [];
  const operation = operations.get(id ?? "");
  if (only !== undefined && (!operation || (status !== undefined && !(status in operation.responses))))
    throw new UsageError(
      `--only must be an operationId, with or without one of its statuses, but is "${only}".`,
    );
}

function documentOf({ "api-version": version }: Options): Document {
  const document = [v20111101, v20250224].find(({ info }) => info.version === version);
  if (document) return document as Document;
  throw new UsageError(`--api-version must be v20111101 or v20250224, but is "${version}".`);
}

function operationsOf({ paths }: Document): Map<string, { responses: object }> {
  const all = Object.values(paths).flatMap((item) => Object.values(item));
  return new Map(
    all.flatMap((value): [string, { responses: object }][] =>
      typeof value === "object" && "operationId" in value ? [[value.operationId, value]] : [],
    ),
  );
}

/** @param started takes in what has to be stopped */
async function targetOf(options: Options, folder: string, started: Mock[]): Promise<Target> {
  const given = options.target?.replace(/\/+$/, "");
  if (options.mock) {
    if (given) return { url: given, isMock: true };
    started.push(await startMock({ port: 0, version: options["api-version"] }));
    return { url: started[0]?.url ?? "", isMock: true };
  }
  const server = given ? givenTarget(given, options) : await ownTarget(folder);
  if (!options.proxy) return server;
  const proxy = await startProxy(server.url, options["api-version"], true);
  started.push(proxy);
  return { ...server, url: proxy.url, isProxy: true };
}

function givenTarget(url: string, { client, "control-key": key }: Options): Target {
  const [clientId = "", ...apiKey] = client?.split(":") ?? [];
  return {
    url,
    ...(client && { credentials: { clientId, apiKey: apiKey.join(":") } }),
    ...(key && { control: { url, key } }),
  };
}

async function ownTarget(folder: string): Promise<Target> {
  buildServer();
  const { url } = await startPlatform(folder, true);
  return { url, control: { url, key: "CONTROL-KEY-7890" } };
}

/** Ctrl-C ends it in order: what was made is deleted first. It may come twice, from the terminal and from tsx. */
async function play(document: Document, target: Target, only: string | undefined): Promise<SuiteResult> {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) return;
    console.error("Stopping; what was made is deleted first.");
    stopping.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  let shown = performance.now();
  return runSuite({
    document,
    target,
    only,
    signal: stopping.signal,
    onPlan: (plan) => console.error(announcement(target, plan)),
    onProgress: ({ done, cases, failures }) => {
      if (performance.now() < shown + 2000) return;
      shown = performance.now();
      console.error(`  ${done} of ${cases} cases${failures > 0 ? `, ${failures} failures` : ""}`);
    },
  });
}

function announcement({ url, isMock, control }: Target, { pairs, reachable, cases, prefix }: Plan): string {
  const what = `${reachable} of ${pairs} documented pairs of operation and status, in ${cases} cases, at ${url}.`;
  if (isMock) return `${what} It is a mock: nothing is made.`;
  const made = control
    ? `Two clients of the name ${prefix} are made for it, and deleted at the end.`
    : `It makes users, some 30 for all cases, whose metadata begin with ${prefix}, and members of the test institutions; all are deleted at the end.`;
  return `${what} ${made}`;
}

function jsonOf({ pairs, ...result }: SuiteResult): string {
  const plain = pairs.map(({ reasons, ...pair }) => ({
    ...pair,
    state: stateOf({ ...pair, reasons }),
    reasons: [...reasons],
  }));
  return `${JSON.stringify({ pairs: plain, ...result }, null, 2)}\n`;
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
