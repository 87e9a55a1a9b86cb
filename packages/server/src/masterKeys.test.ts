import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMasterKey, loadMasterKeys, type MasterKeys, unwrap, wrap } from "./masterKeys.js";

const bytes = (byte: number) => Buffer.alloc(32, byte);
const text = (byte: number) => bytes(byte).toString("base64");
const [first, second] = [createMasterKey(bytes(1)), createMasterKey(bytes(2))];
const idsOf = (keys: MasterKeys) => keys.map(({ id }) => id);

describe("a wrapped key", () => {
  it("opens with each of those that wrapped it, and with no other", () => {
    const wrapped = wrap([second, first], bytes(9), "data key");
    for (const key of [first, second]) expect(unwrap([key], wrapped, "data key")).toEqual(bytes(9));
    expect(() => unwrap([createMasterKey(bytes(3))], wrapped, "data key")).toThrow(
      "The database was written with another master key.",
    );
  });

  it("opens for what it was wrapped for alone", () => {
    const wrapped = wrap([first], bytes(9), "data key DEK-1 of CLIENT-1 to seal");
    expect(() => unwrap([first], wrapped, "data key DEK-1 of CLIENT-2 to seal")).toThrow();
  });

  it("shows neither itself nor its master key", () => {
    const wrapped = JSON.stringify(wrap([first], bytes(9), "data key"));
    for (const secret of [bytes(9), bytes(1)]) {
      for (const form of ["base64", "hex"] as const)
        expect(wrapped).not.toContain(secret.toString(form).slice(0, 12));
    }
  });
});

describe("the master keys", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are one that is made once, in a file that only its owner can read", () => {
    const file = join(folder, "master.key");
    const made = loadMasterKeys(file);
    expect(Buffer.from(readFileSync(file, "utf8"), "base64")).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(idsOf(loadMasterKeys(file))).toEqual(idsOf(made));
    expect(idsOf(loadMasterKeys(join(folder, "another.key")))).not.toEqual(idsOf(made));
  });

  it("are those that are set, the newest first, and no file is made", () => {
    const file = join(folder, "master.key");
    expect(idsOf(loadMasterKeys(file, text(1)))).toEqual([first.id]);
    expect(idsOf(loadMasterKeys(file, `${text(2)}, ${text(1)}`))).toEqual([second.id, first.id]);
    expect(() => statSync(file)).toThrow("ENOENT");
  });

  it("are those of the file's lines", () => {
    const file = join(folder, "master.key");
    writeFileSync(file, `${text(2)}\n${text(1)}\n`);
    expect(idsOf(loadMasterKeys(file))).toEqual([second.id, first.id]);
  });

  it.each([
    ["a setting that is too short", Buffer.alloc(31).toString("base64"), "MXKIT_MASTER_KEY"],
    ["a setting that is no Base64", "{}", "MXKIT_MASTER_KEY"],
    ["a second key that is too short", `${text(1)},c2hvcnQ=`, "Key 2 of MXKIT_MASTER_KEY"],
    ["a file that is not what it was", undefined, "master.key"],
  ])("%s stops the start with a message that does not show it", (_, setting, named) => {
    const file = join(folder, "master.key");
    writeFileSync(file, "c2hvcnQ=");
    expect(() => loadMasterKeys(file, setting)).toThrow(
      new RegExp(`${named} must hold 32 bytes in base64, but holds \\d+\\.$`),
    );
    expect(readFileSync(file, "utf8")).toBe("c2hvcnQ=");
  });
});
