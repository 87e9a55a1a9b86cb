import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { useServers } from "../../server/test/support/process.js";
import { commands } from "../src/commands/index.js";

const { mxkit } = useServers();
const cwd = mkdtempSync(join(tmpdir(), "mxkit-"));
afterAll(() => rmSync(cwd, { recursive: true }));

describe("help", () => {
  it("lists every command", async () => {
    const { code, stdout } = await mxkit(["--help"]);
    expect(code).toBe(0);
    for (const [name, { summary }] of Object.entries(commands))
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, "m"));
  });

  it.each(Object.keys(commands))("of %s has usage, options, examples and exit codes", async (name) => {
    const { code, stdout } = await mxkit([...name.split(" "), "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: mxkit ${name}`);
    for (const option of Object.keys(commands[name]?.options ?? {})) expect(stdout).toContain(`--${option}`);
    expect(stdout).toContain(`Examples:\n  mxkit ${name}`);
    expect(stdout).toContain("Exit codes:\n  0  done\n");
  });
});

describe("a command line that is wrong ends with 2", () => {
  it.each([
    [[], "Usage: mxkit <command> [options]"],
    [["stop"], "mxkit knows no command stop."],
    [["config", "--yaml"], "mxkit cannot show the settings: Unknown option '--yaml'"],
    [["config", "all"], 'mxkit cannot show the settings: "all" is one word too many.'],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await mxkit(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("mxkit config", () => {
  it("tells what is in force and where it comes from, but no secret", async () => {
    const settings = { PORT: 4000, MXKIT_CONTROL_KEY: "secret-of-the-file" };
    writeFileSync(join(cwd, "mxkit.config.json"), JSON.stringify(settings));
    const env = { MXKIT_API_KEY: "secret-of-the-environment", MXKIT_JOB_DURATION: "0" };
    const { code, stdout } = await mxkit(["config", "--json"], { cwd, env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      HOST: { value: "127.0.0.1", source: "default" },
      PORT: { value: "4000", source: "mxkit.config.json" },
      MXKIT_CONTROL_KEY: { value: "***", source: "mxkit.config.json" },
      MXKIT_API_KEY: { value: "***", source: "environment" },
      MXKIT_JOB_DURATION: { value: "0", source: "environment" },
      MXKIT_METRICS_PORT: { value: null, source: "default" },
    });
    const shown = (await mxkit(["config"], { cwd, env })).stdout;
    expect(shown).toMatch(/^PORT +4000 +mxkit\.config\.json$/m);
    expect(shown).not.toContain("secret-of");
  });

  it.each([
    [{ MXKIT_PORT: "1" }, "MXKIT_PORT in the environment is no setting of mxkit."],
    [{ PORT: "high" }, 'PORT must be a whole number from 0 to 65535, but is "high".'],
  ])("fails as the start would: %j", async (env, message) => {
    for (const name of ["config", "start"]) {
      const { code, stderr } = await mxkit([name], { env });
      expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    }
  });
});
