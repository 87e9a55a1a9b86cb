import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPlatform as start } from "@mxkit/server";
import { connect, type Platform } from "./platform.js";
import { prepared } from "./prepared.js";

export interface StartOptions {
  /** How long a job takes when nothing stops it, in milliseconds. Default 0. */
  jobDuration?: number;
  /** How long an institution waits for the answer to its challenge, in milliseconds. Default 300000. */
  challengeTimeout?: number;
  /** How long a login may take before its member is `DELAYED`, in milliseconds. Default 60000. */
  delayedAfter?: number;
  /** How long after its last job a member is aggregated in the background, in milliseconds. Default 0: never. */
  backgroundInterval?: number;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Default 0: any free port. */
  port?: number;
  /** Opens the control plane. Default: one that nobody knows. */
  controlKey?: string;
  /** Told of tasks and requests that failed for no fault of the caller's. Default: the process's warnings. */
  log?: (message: string, details?: Readonly<Record<string, string | number>>) => void;
}

/** A platform in this process. It is stopped by `stop`, or at the end of the block of an `await using`. */
export interface StartedPlatform extends Platform, AsyncDisposable {
  /** Lets requests and jobs at work end, and removes everything. To stop twice is to stop once. */
  stop(): Promise<void>;
}

/** Starts a platform of its own in this process, on a free port, with its data in a temporary folder. */
export async function startPlatform(options: StartOptions = {}): Promise<StartedPlatform> {
  const { host, port, controlKey = newKey(), log = warn, ...settings } = options;
  const folder = await mkdtemp(join(tmpdir(), "mxkit-testkit-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const running = await start({
      folder,
      isTemporary: true,
      controlKey,
      // Every test makes a client of its own; this one nobody knows.
      client: { clientId: "testkit", apiKey: newKey() },
      settings: { jobDuration: 0, backgroundInterval: 0, ...settings },
      log,
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...prepared,
    });
    const stop = () => running.stop().finally(remove);
    return { ...connect({ url: running.url, controlKey }), stop, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

const newKey = () => randomBytes(24).toString("base64url");

function warn(message: string, details: object = {}): void {
  process.emitWarning(`${message}: ${JSON.stringify(details)}`, "MxkitWarning");
}
