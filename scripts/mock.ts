/** Prism, a mock of the document: answers every valid request with an example of the document, and keeps nothing. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { root } from "./redocly.js";

const prism = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
const bundle = join(root, "generated/v20111101/openapi.json");

export interface Mock {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

interface MockOptions {
  /** 0 for any free one. */
  port: number;
  /** The file of the document. */
  document?: string;
}

/** Starts the mock and waits until it answers. */
export function startMock({ port, document = bundle }: MockOptions): Promise<Mock> {
  return start(["mock", "--port", String(port), document]);
}

/**
 * Starts Prism in front of a server, where it refuses what the document refuses, requests and answers.
 *
 * @param isDetached whether Ctrl-C leaves it alone, as it is still needed to clean up
 */
export function startProxy(upstream: string, isDetached = false): Promise<Mock> {
  return start(["proxy", "--errors", "--port", "0", bundle, upstream], isDetached);
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

async function main(): Promise<void> {
  const mock = await startMock({ port: Number(process.env.PORT ?? 4010) });
  console.log(`A mock of the MX Platform API, by Prism, at ${mock.url}

It answers every valid request with an example of the document, to any credentials, and keeps nothing.
Why it refuses a request stands in the header sl-violations. "Prefer: code=404" asks for an error.

  curl -u client:key -H 'Accept: application/vnd.mx.api.v1+json' ${mock.url}/users

Ctrl-C stops it.`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, mock.stop);
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
