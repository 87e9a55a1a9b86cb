import { describe, expect, it } from "vitest";
import { applyTextPatch, applyValuePatch, namesOf, type ValuePatch } from "./patches.js";

const textPatch = (find: string, replacement: string) => ({ reason: "a reason", find, with: replacement });
const valuePatch = (patch: Omit<ValuePatch, "reason" | "files">) => ({
  reason: "a reason",
  files: [],
  ...patch,
});

describe("a text patch", () => {
  it("replaces the text wherever it stands", () => {
    expect(applyTextPatch("a, b, c", textPatch(", ", " $& "))).toBe("a $& b $& c");
  });

  it("fails where the text is not", () => {
    expect(() => applyTextPatch("a", textPatch("b", ""))).toThrow('there is no text "b"');
  });
});

describe("a value patch", () => {
  const printed = { list: [{ id: 1 }, { id: 2 }], owner: { name: null } };

  it.each([
    [
      "adds a field",
      { op: "add", path: "/owner/age", value: 3 },
      { ...printed, owner: { name: null, age: 3 } },
    ],
    [
      "adds to the end of a list",
      { op: "add", path: "/list/-", value: 3 },
      { ...printed, list: [...printed.list, 3] },
    ],
    ["replaces", { op: "replace", path: "/owner/name", value: "a" }, { ...printed, owner: { name: "a" } }],
    ["removes", { op: "remove", path: "/owner/name" }, { ...printed, owner: {} }],
    [
      "reaches every element",
      { op: "replace", path: "/list/*/id", value: 3 },
      { ...printed, list: [{ id: 3 }, { id: 3 }] },
    ],
  ] as const)("%s", (_what, patch, mended) => {
    expect(applyValuePatch(printed, valuePatch(patch))).toEqual(mended);
  });

  it.each([
    ["adds what is there", { op: "add", path: "/owner/name", value: 1 }, "is there already"],
    ["replaces what is not there", { op: "replace", path: "/owner/age", value: 1 }, "is not there"],
    [
      "replaces a value by itself",
      { op: "replace", path: "/owner/name", value: null },
      "has that value already",
    ],
    ["removes what is not there", { op: "remove", path: "/owner/age" }, "is not there"],
    ["leaves the value", { op: "remove", path: "/owner/name/first" }, "is not there"],
  ] as const)("fails where it %s", (_what, patch, message) => {
    expect(() => applyValuePatch(printed, valuePatch(patch))).toThrow(message);
  });

  it("fails where every element means none", () => {
    expect(() => applyValuePatch([], valuePatch({ op: "remove", path: "/*" }))).toThrow("covers nothing");
  });
});

describe("the names of a patch", () => {
  const names = ["001-a.txt", "001-b.txt", "004-a.txt"];

  it("are chosen by name and by pattern", () => {
    expect([...namesOf(["001-*", "004-a.txt"], names)]).toEqual(names);
  });

  it("must exist", () => {
    expect(() => namesOf(["001-atxt"], names)).toThrow("there is no such name");
  });
});
