/** A server in a process of its own, on an address that stays the same however often it is started. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as later } from "node:timers/promises";
import { freePort, isAnswered } from "../http.js";

export const keys = { client: "CLIENT-1234", api: "API-KEY-4567", control: "CONTROL-KEY-7890" };

export class KillableServer {
  readonly url: string;
  /** What its processes have told of what went wrong. */
  output = "";
  readonly #entry: string;
  readonly #environment: Record<string, string>;
  #child: ChildProcess | undefined;

  private constructor(entry: string, environment: Record<string, string>, port: number) {
    this.#entry = entry;
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = { ...environment, PORT: String(port) };
  }

  /** @param entry of a build (scripts/apart.ts) */
  static async at(entry: string, environment: Record<string, string>): Promise<KillableServer> {
    return new KillableServer(entry, environment, await freePort());
  }

  /** To the process that is there, which may live on. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  start(): void {
    this.#child = spawn(process.execPath, ["--enable-source-maps", this.#entry, "start"], {
      env: { PATH: process.env.PATH, ...this.#environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#child.stderr?.on("data", (chunk) => {
      this.output += chunk;
    });
  }

  /** @throws where it ends instead, or does not answer for a minute */
  async answers(): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; await later(5)) {
      if (this.#child?.exitCode != null) throw new Error(`The server ended: ${this.output}`);
      if (await isAnswered(`${this.url}/health/ready`)) return;
    }
    throw new Error(`The server does not answer: ${this.output}`);
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, "close");
    child.kill(signal);
    await closed;
  }
}
