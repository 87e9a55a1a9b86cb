import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVault, credentialRow, credentialsFingerprint, jobRow } from "./vault.js";

/** The vault of a client with one data key, which is made of a byte. */
const vaultOf = (byte: number, current = "DEK-1") =>
  createVault({
    current,
    data: new Map([[current, Buffer.alloc(32, byte)]]),
    fingerprint: Buffer.alloc(32, byte),
  });
const vault = vaultOf(1);
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
    const other = vaultOf(2);
    expect(() => other.open(vault.seal("password", "row"), "row")).toThrow();
  });

  it("does not open when a bit of it was changed, or its end is missing", () => {
    const sealed = vault.seal("password", "row");
    const head = sealed.slice(0, sealed.lastIndexOf(".") + 1);
    const bytes = Buffer.from(sealed.slice(head.length), "base64");
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault.open(head + changed.toString("base64"), "row"), `bit ${bit}`).toThrow();
    }
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length).toString("base64");
      expect(() => vault.open(head + cut, "row"), `${length}`).toThrow();
    }
    expect(() => vault.open(sealed.replace(head, ""), "row")).toThrow();
  });

  it("names its key, and opens with that one alone, also when another is current", () => {
    const keys = new Map([1, 2].map((byte) => [`DEK-${byte}`, Buffer.alloc(32, byte)]));
    const rotated = createVault({ current: "DEK-2", data: keys, fingerprint: Buffer.alloc(32) });
    const former = vault.seal("password", "row");
    expect(rotated.open(former, "row")).toBe("password");
    expect(rotated.seal("password", "row")).toMatch(/^1\.DEK-2\./);
    expect(() => rotated.open(former.replace("DEK-1", "DEK-2"), "row")).toThrow();
    expect(() => vaultOf(2, "DEK-2").open(former, "row")).toThrow(
      "The value was sealed with DEK-1, which is no key of the client.",
    );
  });

  it("looks another way each time, and never shows what is in it", () => {
    const sealed = Array.from({ length: 100 }, () => vault.seal("password", "row"));
    expect(new Set(sealed).size).toBe(100);
    for (const one of sealed)
      expect(Buffer.from(one.split(".")[2] ?? "", "base64").includes("password")).toBe(false);
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
    expect(vaultOf(2).fingerprint("mxuser")).not.toBe(vault.fingerprint("mxuser"));
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
