/** Prism, a mock of the document: answers every valid request with an example of the document, and keeps nothing. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { root } from "./redocly.js";

const prism = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
const bundle = (version: string) => join(root, "generated", version, "openapi.json");

export interface Mock {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

interface MockOptions {
  /** 0 for any free one. */
  port: number;
  /** Default: v20111101. */
  version?: string;
  /** The file of the document. Default: that of the version. */
  document?: string;
}

/** Starts the mock and waits until it answers. */
export function startMock(options: MockOptions): Promise<Mock> {
  const { port, version = "v20111101", document = bundle(version) } = options;
  return start(["mock", "--port", String(port), document]);
}

/**
 * Starts Prism in front of a server, where it refuses what the document refuses, requests and answers.
 *
 * @param isDetached whether Ctrl-C leaves it alone, as it is still needed to clean up
 */
export function startProxy(upstream: string, version = "v20111101", isDetached = false): Promise<Mock> {
  return start(["proxy", "--errors", "--port", "0", bundle(version), upstream], isDetached);
}

async function start([command = "", ...options]: string[], detached = false): Promise<Mock> {
  const args = [prism, command, "--host", "127.0.0.1", ...options];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    detached,
  });
  const closed = once(child, "close");
  const url = await listening(child);
  return {
    url,
    pid: child.pid as number,
    async stop() {
      child.kill();
      await closed;
    },
  };
}

/** The URL that Prism prints when it listens. Fails with the last paragraph of its complaints if it ends before. */
async function listening({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  const complaints = text(stderr);
  for await (const line of createInterface(stdout)) {
    const url = /Prism is listening on (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    stdout.resume();
    return url;
  }
  throw new Error(`The mock did not start: ${(await complaints).trim().split("\n\n").at(-1)}`);
}

/** How a client asks for a version. */
const asking: Record<string, string> = {
  v20111101: "-H 'Accept: application/vnd.mx.api.v1+json'",
  v20250224: "-H 'Accept: application/json' -H 'Accept-Version: v20250224'",
};

async function main([version = "v20111101"]: string[]): Promise<void> {
  if (!(version in asking))
    throw new Error(`There is ${Object.keys(asking).join(" and ")}, but no ${version}.`);
  const mock = await startMock({ port: Number(process.env.PORT ?? 4010), version });
  console.log(`A mock of the MX Platform API ${version}, by Prism, at ${mock.url}

It answers every valid request with an example of the document, to any credentials, and keeps nothing.
Why it refuses a request stands in the header sl-violations. "Prefer: code=404" asks for an error.

  curl -u client:key ${asking[version]} ${mock.url}/users

Ctrl-C stops it.`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, mock.stop);
}

if (process.argv[1] === import.meta.filename) {
  await main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
