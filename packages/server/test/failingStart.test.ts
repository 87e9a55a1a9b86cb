import { describe, expect, it } from "vitest";
import { useServers } from "./support/process.js";

const servers = useServers();

describe("a start that cannot be", () => {
  it.each([
    ["PORT", "abc", 'PORT must be a whole number from 0 to 65535, but is "abc".'],
    ["PORT", "65536", 'PORT must be a whole number from 0 to 65535, but is "65536".'],
    [
      "MXKIT_JOB_DURATION",
      "-1",
      'MXKIT_JOB_DURATION must be a whole number from 0 to 2147483648, but is "-1".',
    ],
    [
      "MXKIT_BACKGROUND_INTERVAL",
      "1d",
      'MXKIT_BACKGROUND_INTERVAL must be a whole number from 0 to 2147483648, but is "1d".',
    ],
    [
      "MXKIT_CHALLENGE_TIMEOUT",
      "1e3",
      'MXKIT_CHALLENGE_TIMEOUT must be a whole number from 0 to 2147483648, but is "1e3".',
    ],
    ["HOST", "0.0.0.0", 'MXKIT_API_KEY is needed, as HOST is "0.0.0.0", no loopback address.'],
    ["MXKIT_MASTER_KEY", "c2hvcnQ=", "MXKIT_MASTER_KEY must hold 32 bytes in base64, but holds 5."],
    [
      "DATABASE_URL",
      "mysql://me:hunter2@127.0.0.1/mx",
      "DATABASE_URL must be a URL like postgres://user:password@host:5432/name. What it is now is not shown, as there may be a password in it.",
    ],
    [
      "DATABASE_URL",
      "postgres://me:hunter2@127.0.0.1:9/mx",
      "The database mx at 127.0.0.1:9 cannot be reached (connect ECONNREFUSED 127.0.0.1:9). Look at DATABASE_URL.",
    ],
  ])("with %s=%s: it names it", async (name, value, message) => {
    const server = servers.start({ [name]: value });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.output).toBe(`mxkit cannot start: ${message}\n`);
  });

  it("with another master key than that of the database: it says so, and ends", async () => {
    const first = servers.start();
    await first.api();
    await first.end("SIGTERM");
    const server = servers.start({ MXKIT_MASTER_KEY: Buffer.alloc(32).toString("base64") });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.output).toBe(
      "mxkit cannot start: The database was written with another master key. Give this server the same MXKIT_MASTER_KEY, or the same master.key in MXKIT_DATA.\n",
    );
  });
});
