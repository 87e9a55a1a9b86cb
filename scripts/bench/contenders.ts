/** The servers that are compared, each in a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort, isAnswered } from "../http.js";
import { startMock } from "../mock.js";
import { root } from "../redocly.js";
import { greeting, headers } from "./fixture.js";
import { memoryOf } from "./memory.js";
import type { ContenderName } from "./result.js";

export interface Contender {
  name: ContenderName;
  url: string;
  /** From the start of the process to its first answer, in milliseconds. */
  startedIn: number;
  /** Resident memory right now, in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

interface Server {
  pid: number;
  stop(): Promise<void>;
}

/** Those that are starting among them. */
const running = new Set<Promise<Server>>();

/** Stops what is still running, after a failure or a signal. */
export async function stopAll(): Promise<void> {
  await Promise.allSettled([...running].map(async (server) => (await server).stop()));
}

/** Fails at a signal, so that what is running can be stopped. */
export async function interruption(): Promise<never> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  throw new Error("Interrupted.");
}

/** As `npm start` bundles it; `startPlatform` runs the bundle. */
export function buildServer(): void {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The server could not be built.");
}

/**
 * @param folder of its data; made where it is missing
 * @param isDetached whether Ctrl-C leaves it alone, as it is still needed to clean up
 */
export function startPlatform(folder: string, isDetached = false): Promise<Contender> {
  const environment = { MXKIT_DATA: folder, MXKIT_JOB_DURATION: "0" };
  return started("mxkit", (port) =>
    startNode(
      [join(root, "packages/cli/dist/mxkit.mjs"), "start"],
      { ...environment, PORT: String(port) },
      isDetached,
    ),
  );
}

export function startPrism(): Promise<Contender> {
  return started("Prism", (port) => startMock({ port }));
}

/** @param answers the file that it answers from */
export function startBare(answers: string): Promise<Contender> {
  return started("node:http", (port) =>
    startNode([join(import.meta.dirname, "bare.mjs"), String(port), answers]),
  );
}

/** All are asked until they answer, whatever they say of themselves, so that their starts can be compared. */
async function started(
  name: ContenderName,
  start: (port: number) => Server | Promise<Server>,
): Promise<Contender> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const starting = Promise.resolve(start(port));
  running.add(starting);
  const [server, startedIn] = await Promise.all([
    starting,
    firstAnswer(name, url).then(() => performance.now() - begun),
  ]);
  return {
    name,
    url,
    startedIn,
    memory: () => memoryOf(server.pid),
    async stop() {
      running.delete(starting);
      await server.stop();
    },
  };
}

function startNode(args: string[], environment: Record<string, string> = {}, detached = false): Server {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
    detached,
  });
  const closed = once(child, "close");
  return {
    pid: child.pid as number,
    async stop() {
      child.kill();
      await closed;
    },
  };
}

const patience = 30_000;

async function firstAnswer(name: ContenderName, url: string): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await setTimeout(2)) {
    if (await isAnswered(`${url}${greeting.path}`, headers)) return;
  }
  throw new Error(`${name} did not answer GET ${greeting.path} with 200 within ${patience / 1000} seconds.`);
}
