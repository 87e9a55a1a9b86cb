import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gather } from "./given.js";

const folder = mkdtempSync(join(tmpdir(), "mxkit-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

describe("settings", () => {
  it("are those of the environment before those of the file, and tell where they come from", () => {
    const file = write("both.json", {
      PORT: 4000,
      HOST: "::1",
      MXKIT_ALLOWED_ADDRESSES: ["10.0.0.1", "::1"],
    });
    expect(gather({ MXKIT_CONFIG: file, PORT: "5000", HOST: "", PATH: "/bin" })).toEqual({
      values: { PORT: "5000", HOST: "::1", MXKIT_ALLOWED_ADDRESSES: "10.0.0.1,::1", MXKIT_CONFIG: file },
      origins: {
        PORT: "environment",
        HOST: file,
        MXKIT_ALLOWED_ADDRESSES: file,
        MXKIT_CONFIG: "environment",
      },
    });
    expect(gather({ MXKIT_CONFIG: "elsewhere.json" }, file).values.PORT).toBe("4000");
  });

  it("that are secret can be given as files", () => {
    const key = write("key", "a key\n");
    const file = write("secret.json", { MXKIT_CONTROL_KEY_FILE: key, MXKIT_API_KEY: "of the file" });
    const { values, origins } = gather({ MXKIT_API_KEY_FILE: key }, file);
    expect(values).toEqual({ MXKIT_CONTROL_KEY: "a key", MXKIT_API_KEY: "a key" });
    expect(origins).toEqual({ MXKIT_CONTROL_KEY: key, MXKIT_API_KEY: key });
  });

  it("that are not mxkit's are let alone: those of other programs, of the tests, of the report", () => {
    const names = ["PATH", "MXKITE", "MXKIT_TEST_DATABASE_URL", "MXKIT_COVERAGE"];
    expect(gather(Object.fromEntries(names.map((name) => [name, "1"]))).values).toEqual({});
  });

  it.each([
    [
      { MXKIT_API_KEYS: "1" },
      "MXKIT_API_KEYS in the environment is no setting of mxkit. Did you mean MXKIT_API_KEY?",
    ],
    [{ MXKIT_DATA_FILE: "1" }, "MXKIT_DATA_FILE in the environment is no setting of mxkit."],
    [{ MXKIT_SOMETHING: "1" }, "`mxkit start --help` lists the settings."],
    [
      { MXKIT_API_KEY: "1", MXKIT_API_KEY_FILE: "2" },
      "MXKIT_API_KEY and MXKIT_API_KEY_FILE are both set in environment.",
    ],
    [
      { MXKIT_API_KEY_FILE: "/none" },
      'MXKIT_API_KEY_FILE must be a file that can be read, but is "/none" (ENOENT).',
    ],
  ])("in the environment are refused where they are %j", (environment, message) => {
    expect(() => gather(environment)).toThrow(message);
  });

  it.each([
    ['{"prot": 1}', "prot in FILE is no setting of mxkit. Did you mean PORT?"],
    ['{"PORT": true}', "PORT in FILE must be a text, a number or a list of them."],
    ["[]", 'FILE must be an object of settings, like {"PORT": 3010}.'],
    ['{"MXKIT_API_KEY": "secret"', "FILE is not valid JSON."],
  ])("in the file are refused where they are %s", (text, message) => {
    const file = write("wrong.json", text);
    expect(() => gather({}, file)).toThrow(message.replace("FILE", file));
    expect(() => gather({}, join(folder, "none.json"))).toThrow("must be a file that can be read");
  });
});
