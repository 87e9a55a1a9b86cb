import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe } from "vitest";
import { expect, test } from "../src/vitest.js";

const guide = readFileSync(new URL("../../../docs/guides/testing.md", import.meta.url), "utf8");
const [, script = ""] = guide.match(/```bash\n([\s\S]*?)```/) ?? [];

describe("the guide to tests in any language: its curl", () => {
  const run = (source: string, platform: { url: string; controlKey: string }) =>
    promisify(execFile)("bash", ["--norc", "-c", source], {
      env: { PATH: process.env.PATH, MXKIT_URL: platform.url, MXKIT_CONTROL_KEY: platform.controlKey },
    });
  const clients = async (control: { listClients(): Promise<{ clients: unknown[] }> }) =>
    (await control.listClients()).clients.length;

  test("tests with a client of its own, which is gone afterwards", async ({ platform }) => {
    const before = await clients(platform.control);
    const { stdout, stderr } = await run(script, platform);
    expect([stdout, stderr]).toEqual(["ok a_bank_that_fails_twice\n", ""]);
    expect(await clients(platform.control)).toBe(before);
  });

  test("fails where the platform does otherwise, and cleans up too", async ({ platform }) => {
    const before = await clients(platform.control);
    const wrong = script.replace("FAILED FAILED CONNECTED", "FAILED CONNECTED CONNECTED");
    await expect(run(wrong, platform)).rejects.toMatchObject({ code: 1, stdout: "" });
    expect(await clients(platform.control)).toBe(before);
  });
});
