import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** `mxkit` as it is built, in processes of its own. Made anew for each test file, as several are run at once. */
export function useCommandLine() {
  const name = `test-cli-${process.pid}`;
  const folder = join(root, "packages/cli/dist", name);
  const entry = join(folder, "mxkit.mjs");
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [join(root, "scripts/build.mjs"), name]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    entry,
    /** Runs it to its end. */
    mxkit(args: readonly string[], options: { env?: Record<string, string>; cwd?: string } = {}) {
      return new Promise<Outcome>((resolve) => {
        const env = { PATH: process.env.PATH ?? "", ...options.env };
        execFile(process.execPath, [entry, ...args], { ...options, env }, (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
        );
      });
    },
  };
}
