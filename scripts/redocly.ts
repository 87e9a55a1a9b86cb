import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

/** Runs Redocly CLI in the root of the workspace: no telemetry, and no box about the Node.js version in its output. */
export function redocly(...args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(root, "node_modules/@redocly/cli/bin/cli.js"), ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) =>
      done({ code: code ?? 1, output: withoutBox(Buffer.concat(chunks).toString()) }),
    );
  });
}

const withoutBox = (text: string) => text.replace(/^\s*[╔║╚].*\n/gm, "").trim();
