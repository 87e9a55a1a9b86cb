import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { type RunningPlatform, startPlatform } from "../../src/index.js";
import { controlKey } from "./control.js";
import { removeStore, storeOf } from "./database.js";

export interface GuideRun {
  /** Of the platform that it ran against. */
  url: string;
  code: number | null;
  stderr: string;
  /** What each step printed, in their order. */
  steps: { title: string; text: string }[];
}

/** A platform as `npm start` has it, but for faster jobs, and the scripts of `docs/guides` run against it. */
export function useGuides() {
  let platform: RunningPlatform;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mxkit-"));
    const client = { clientId: "CLIENT-1234", apiKey: "API-KEY-4567" };
    platform = await startPlatform({
      folder,
      ...(await storeOf(folder)),
      client,
      controlKey,
      settings: { jobDuration: 200 },
    });
  });
  afterAll(async () => {
    await platform.stop();
    await removeStore(folder);
  });
  return (name: string, environment: Record<string, string> = {}) => run(platform.url, name, environment);
}

function run(url: string, name: string, environment: Record<string, string>): Promise<GuideRun> {
  const script = fileURLToPath(new URL(`../../../../docs/guides/${name}`, import.meta.url));
  const child = spawn("bash", [script], { env: { PATH: process.env.PATH, BASE_URL: url, ...environment } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ url, code, stderr, steps: stepsOf(stdout) }));
  });
}

function stepsOf(stdout: string): GuideRun["steps"] {
  const [, ...parts] = stdout.split(/^# (.*)$/m);
  const titles = parts.filter((_, index) => index % 2 === 0);
  return titles.map((title, index) => ({ title, text: (parts[2 * index + 1] ?? "").trim() }));
}

/** The bodies that the steps of a title printed; without a title, all of them. */
export function bodies({ steps }: GuideRun, title?: string) {
  return steps
    .filter((step) => title === undefined || step.title === title)
    .flatMap(({ text }) => text.split("\n").filter((line) => line.startsWith("{")))
    .map((line) => JSON.parse(line));
}
