import { describe, expect, it } from "vitest";
import { differences } from "./differences.js";

const member = {
  guid: "MBR-1",
  name: "MX Bank",
  is_oauth: false,
  metadata: null,
  aggregated_at: "2020-05-07",
};
const account = { account_number: "5366", apr: null, balance: 1872.99, name: "CREDIT CARD" };

describe("an answer shows what is printed", () => {
  it.each<[string, unknown, unknown, string?]>([
    ["with the same values", member, member],
    ["with fields that are not printed", member, { ...member, id: null }],
    [
      "with identifiers and times of its own",
      member,
      { ...member, guid: "MBR-2", aggregated_at: "2026-06-15" },
    ],
    ["with something where null is printed", member, { ...member, metadata: "a" }],
    ["with what an institution tells", account, { ...account, apr: 21.9, balance: 3, name: "Card" }],
    ["with null, as far as an institution tells it", account, { ...account, balance: null }],
    ["in a list, wherever it stands", [member], [{ ...member, name: "Chase" }, member]],
    ["with the identifier that was sent", { id: "a" }, { id: "a" }, '{"user":{"id":"a"}}'],
    ["without an element where none is printed", { members: [] }, { members: [member] }],
  ])("%s", (_how, printed, answered, sent) => {
    expect(differences({ it: printed }, { it: answered }, sent)).toEqual([]);
  });
});

describe("an answer does not show what is printed", () => {
  it.each<[string, unknown, unknown, string, string?]>([
    ["without a field", member, { guid: "MBR-2" }, "/it/name is missing"],
    [
      "with another value",
      member,
      { ...member, is_oauth: true },
      "/it/is_oauth is printed as false, but is true",
    ],
    [
      "with an identifier of another type",
      member,
      { ...member, guid: 1 },
      "/it/guid is printed as string, but is 1",
    ],
    [
      "without a time",
      member,
      { ...member, aggregated_at: null },
      "/it/aggregated_at is printed as string, but is null",
    ],
    [
      "with another type of what an institution tells",
      account,
      { ...account, balance: "3" },
      '/it/balance is printed as number, but is "3"',
    ],
    ["with an empty list", [member], [], "/it/0 is missing: the list is empty"],
    [
      "with another element",
      [member],
      [{ ...member, name: "Chase" }],
      '/it/0/name is printed as "MX Bank", but is "Chase"',
    ],
    ["with a list in the place of an object", member, [member], "/it is printed as object, but is ["],
    [
      "with another identifier than was sent",
      { id: "a" },
      { id: "b" },
      '/it/id is printed as "a", but is "b"',
      '{"user":{"id":"a"}}',
    ],
    [
      "with another value of an institution's than was sent",
      { ...account, is_hidden: true },
      { ...account, is_hidden: false },
      "/it/is_hidden is printed as true, but is false",
      '{"account":{"is_hidden":true}}',
    ],
  ])("%s", (_how, printed, answered, problem, sent) => {
    expect(differences({ it: printed }, { it: answered }, sent).join("\n")).toContain(problem);
  });

  it("where there is none", () => {
    expect(differences({ member }, undefined)).toEqual([" is printed as object, but is undefined"]);
  });
});
