import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createVault, credentialRow, credentialsFingerprint, jobRow, loadMasterKey } from "./vault.js";

const key = Buffer.alloc(32, 1);
const vault = createVault(key);
const texts = fc.string({ unit: "grapheme", maxLength: 200 });

describe("what is sealed", () => {
  it("opens for its row", () => {
    fc.assert(
      fc.property(texts, texts, (plain, row) => {
        expect(vault.open(vault.seal(plain, row), row)).toBe(plain);
      }),
    );
  });

  it("does not open for another row", () => {
    const sealed = vault.seal("password", credentialRow("MBR-1", "CRD-1"));
    for (const row of [
      credentialRow("MBR-1", "CRD-2"),
      credentialRow("MBR-2", "CRD-1"),
      jobRow("MBR-1"),
      "",
    ]) {
      expect(() => vault.open(sealed, row), row).toThrow();
    }
  });

  it("does not open with another key", () => {
    const other = createVault(Buffer.alloc(32, 2));
    expect(() => other.open(vault.seal("password", "row"), "row")).toThrow();
  });

  it("does not open when a bit of it was changed, or its end is missing", () => {
    const sealed = Buffer.from(vault.seal("password", "row"), "base64");
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault.open(changed.toString("base64"), "row"), `bit ${bit}`).toThrow();
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => vault.open(sealed.subarray(0, length).toString("base64"), "row"), `${length}`).toThrow();
    }
  });

  it("looks another way each time, and never shows what is in it", () => {
    const sealed = Array.from({ length: 100 }, () => vault.seal("password", "row"));
    expect(new Set(sealed).size).toBe(100);
    for (const one of sealed) expect(Buffer.from(one, "base64").includes("password")).toBe(false);
  });
});

describe("a fingerprint", () => {
  it("is the same for the same parts and another for others", () => {
    const parts = fc.array(fc.string(), { maxLength: 5 });
    fc.assert(
      fc.property(parts, parts, (some, others) => {
        const same = JSON.stringify(some) === JSON.stringify(others);
        expect(vault.fingerprint(...some) === vault.fingerprint(...others)).toBe(same);
      }),
    );
    expect(vault.fingerprint("ab", "c")).not.toBe(vault.fingerprint("a", "bc"));
  });

  it("is of no use without the key", () => {
    expect(createVault(Buffer.alloc(32, 2)).fingerprint("mxuser")).not.toBe(vault.fingerprint("mxuser"));
  });
});

describe("the fingerprint of credentials", () => {
  const member = { user_guid: "USR-1", institution_code: "mxbank" };
  const login = ["CRD-1", "mxuser"] as const;
  const of = (password: string, of = member) =>
    credentialsFingerprint(vault, of, new Map([login, ["CRD-2", password]]));

  it("is the same in whatever order they come", () => {
    const reversed = new Map([["CRD-2", "secret"] as const, login]);
    expect(credentialsFingerprint(vault, member, reversed)).toBe(of("secret"));
  });

  it("is another for another value, user or institution", () => {
    const others = [
      of("Secret"),
      of("secret", { ...member, user_guid: "USR-2" }),
      of("secret", { ...member, institution_code: "chase" }),
    ];
    expect(new Set([of("secret"), ...others]).size).toBe(4);
  });
});

describe("the master key", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mxkit-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made once, in a file that only its owner can read", () => {
    const file = join(folder, "master.key");
    const made = loadMasterKey(file);
    expect(made).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadMasterKey(file)).toEqual(made);
    expect(loadMasterKey(join(folder, "another.key"))).not.toEqual(made);
  });

  it("is the one that is set, and no file is made", () => {
    const file = join(folder, "master.key");
    expect(loadMasterKey(file, key.toString("base64"))).toEqual(key);
    expect(() => statSync(file)).toThrow("ENOENT");
  });

  it.each([
    ["a setting that is too short", Buffer.alloc(31).toString("base64"), "MXKIT_MASTER_KEY"],
    ["a setting that is no Base64", "{}", "MXKIT_MASTER_KEY"],
    ["a file that is not what it was", undefined, "master.key"],
  ])("%s stops the start with a message that does not show it", (_, setting, named) => {
    const file = join(folder, "master.key");
    writeFileSync(file, "c2hvcnQ=");
    expect(() => loadMasterKey(file, setting)).toThrow(
      new RegExp(`${named} must hold 32 bytes in base64, but holds \\d+\\.$`),
    );
    expect(readFileSync(file, "utf8")).toBe("c2hvcnQ=");
  });
});
