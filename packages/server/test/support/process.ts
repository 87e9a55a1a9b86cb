import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Member, MemberStatus } from "@mxkit/api/v20111101";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { type Build, buildApart } from "../../../../scripts/apart.js";
import { Api } from "./api.js";
import { Control, controlKey } from "./control.js";
import { removeStore, storeOf } from "./database.js";

/** One for each process of the tests, as several are run at once. */
let build: Build;

type Environment = Record<string, string | undefined>;

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Servers on one folder, in processes of their own; each test has a new folder. Jobs take three seconds. */
export function useServers() {
  // Processes take their time to start where the machine is busy.
  vi.setConfig({ testTimeout: 60_000 });
  let servers: ServerProcess[] = [];
  const here = {
    folder: "",
    database: {} as Record<string, string>,
    start(environment: Record<string, string> = {}, args: readonly string[] = ["start"]): ServerProcess {
      const server = new ServerProcess(
        {
          MXKIT_DATA: here.folder,
          ...here.database,
          MXKIT_JOB_DURATION: "3000",
          MXKIT_BACKGROUND_INTERVAL: "0",
          MXKIT_CONTROL_KEY: controlKey,
          ...environment,
        },
        args,
      );
      servers.push(server);
      return server;
    },
    /** `mxkit` with a command that comes to its end. */
    mxkit(args: readonly string[], { cwd, env }: { cwd?: string; env?: Environment } = {}): Promise<Outcome> {
      const all = { PATH: process.env.PATH, MXKIT_DATA: here.folder, ...here.database, ...env };
      return new Promise((resolve) => {
        execFile(process.execPath, [build.entry, ...args], { cwd, env: all }, (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
        );
      });
    },
  };
  beforeAll(async () => {
    build = await buildApart("test");
  });
  afterAll(async () => {
    await build?.remove();
  });
  beforeEach(async () => {
    here.folder = await mkdtemp(join(tmpdir(), "mxkit-"));
    const { database } = await storeOf(here.folder);
    if (database !== undefined) here.database = { DATABASE_URL: database };
    servers = [];
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.end()));
    await removeStore(here.folder);
  });
  return here;
}

export const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks for the status of a member until it is as wanted. */
export async function until(api: Api, member: Member, wanted: Partial<MemberStatus>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const status = await api.status(member);
    if (Object.entries(wanted).every(([name, value]) => status[name] === value)) return;
    await later(20);
  }
  throw new Error(`The member did not become ${JSON.stringify(wanted)}.`);
}

/** A member whose job has come to a good end. */
export const done = { connection_status: "CONNECTED", is_being_aggregated: false } as const;

/** The server, or another command, in a process of its own, bundled as `npm start` has it. */
export class ServerProcess {
  readonly exited: Promise<{ code: number | null; signal: string | null }>;
  /** Everything that it has written so far, to either stream. */
  output = "";
  readonly #child: ChildProcess;
  readonly #client = { clientId: "CLIENT-1234", apiKey: "" };

  constructor(environment: Record<string, string>, args: readonly string[]) {
    this.#client.apiKey = environment.MXKIT_API_KEY ?? "API-KEY-4567";
    this.#child = spawn(process.execPath, [build.entry, ...args], {
      env: { PATH: process.env.PATH, PORT: "0", ...environment },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk) => {
        this.output += chunk;
      });
    }
    this.exited = new Promise((resolve) => {
      this.#child.on("close", (code, signal) => resolve({ code, signal }));
    });
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** The API, once the server listens. */
  async api(): Promise<Api> {
    return new Api(await this.#url(), this.#client);
  }

  /** The control plane, once the server listens. */
  async control(key = controlKey): Promise<Control> {
    return new Control(await this.#url(), key);
  }

  async #url(): Promise<string> {
    const [url] = await this.says(/http:\/\/127\.0\.0\.1:\d+/);
    return url;
  }

  /** Waits until the server has written something. */
  async says(text: string | RegExp): Promise<RegExpMatchArray> {
    const ended = this.exited.then(() => "ended" as const);
    while (true) {
      const match = this.output.match(text);
      if (match) return match;
      const more = new Promise<"more">((resolve) => this.#child.stdout?.once("data", () => resolve("more")));
      if ((await Promise.race([more, ended])) === "ended")
        throw new Error(`The server ended: ${this.output}`);
    }
  }

  async end(signal: "SIGTERM" | "SIGINT" | "SIGKILL" = "SIGKILL") {
    this.#child.kill(signal);
    return this.exited;
  }
}
