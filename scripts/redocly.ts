import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

export const root = resolve(import.meta.dirname, "..");

interface Ran {
  code: number;
  /** What it says: its result, and then its complaints. */
  output: string;
  /** Its result alone. */
  result: string;
}

/** Runs Redocly CLI in the root of the workspace: no telemetry, and no box about the Node.js version in its output. */
export function redocly(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, "node_modules/@redocly/cli/bin/cli.js"), ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  // Apart: together, the one could come in the middle of a line of the other.
  const texts = [text(child.stdout), text(child.stderr)];
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", async (code) => {
      const [result = "", complaints = ""] = (await Promise.all(texts)).map(withoutBox);
      done({ code: code ?? 1, output: `${result}\n${complaints}`.trim(), result });
    });
  });
}

const withoutBox = (output: string) => output.replace(/^\s*[╔║╚].*\n/gm, "").trim();
