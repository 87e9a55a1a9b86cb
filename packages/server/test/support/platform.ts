import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { type PlatformOptions, type RunningPlatform, startPlatform } from "../../src/index.js";
import { Api } from "./api.js";
import { Control, controlKey } from "./control.js";
import { removeStore, storeOf } from "./database.js";

/** Noon of a Monday; tests move it, nothing waits. */
const start = new Date("2026-06-15T12:00:00.000Z");

export interface TestPlatform extends RunningPlatform {
  /** The client of the seeds. */
  api: Api;
  /** Another client, with nothing of the first. */
  other: Api;
  control: Control;
  /** One more client, for tests that need one without a past. */
  newClient(): Promise<Api>;
  folder: string;
  clock: TestClock;
  /** What the platform logged: tasks and requests that failed for no fault of the caller's. */
  problems: string[];
}

export interface TestClock {
  now(): Date;
  /** Moves the time on and runs what falls due. */
  advance(duration: { seconds?: number; minutes?: number; hours?: number; days?: number }): Promise<void>;
}

/** A real platform on a real file and a real port, for one test file. At its end nothing may have gone wrong unseen. */
export function usePlatform(options: Partial<PlatformOptions> = {}): TestPlatform {
  const platform = {} as TestPlatform;
  beforeAll(async () => {
    Object.assign(platform, await startTestPlatform(options));
  });
  afterAll(async () => {
    await platform.stop();
    await removeStore(platform.folder);
    expect(platform.problems).toEqual([]);
  });
  return platform;
}

export async function startTestPlatform(options: Partial<PlatformOptions> = {}): Promise<TestPlatform> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "mxkit-")));
  let now = start.getTime();
  let clients = 0;
  const client = { clientId: "CLIENT-1234", apiKey: "API-KEY-4567" };
  const otherClient = { clientId: "CLIENT-5678", apiKey: "API-KEY-8901" };
  const problems: string[] = [];
  const running = await startPlatform({
    client,
    clock: { now: () => new Date(now) },
    log: (message, details) => problems.push(`${message} ${JSON.stringify(details)}`),
    controlKey,
    isTemporary: true,
    ...(await storeOf(folder)),
    ...options,
    folder,
    // Tests that need to come from elsewhere say so in a header.
    trustedProxies: options.trustedProxies ?? ["127.0.0.1"],
    settings: { jobDuration: 0, backgroundInterval: 0, failedLogins: 5, ...options.settings },
  });
  await running.addClient(otherClient);
  return {
    ...running,
    folder,
    problems,
    api: new Api(running.url, client),
    other: new Api(running.url, otherClient),
    control: new Control(running.url),
    async newClient() {
      clients += 1;
      const client = { clientId: `CLIENT-new-${clients}`, apiKey: `API-KEY-new-${clients}` };
      await running.addClient(client);
      return new Api(running.url, client);
    },
    clock: {
      now: () => new Date(now),
      async advance({ seconds = 0, minutes = 0, hours = 0, days = 0 }) {
        // What is due already is done at its own time.
        await running.runDueTasks();
        now += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
        await running.runDueTasks();
      },
    },
  };
}
