import { operations } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { ambiguousOf, KnownPaths } from "./knownPaths.js";

const pdf = "/users/:user_guid/statements/:statement_guid(^[^/]+?).pdf";

describe("a path is found", () => {
  const known = new KnownPaths<string>();
  for (const url of ["/users", "/users/:user_guid", pdf]) known.add(url, url);

  it.each([
    ["/users", "/users"],
    ["/users/", "/users"],
    ["/users/USR-1", "/users/:user_guid"],
    ["/users/a%2Fb/", "/users/:user_guid"],
    ["/users/USR-1/statements/STA-1.pdf", pdf],
    ["/users/USR-1/statements/STA-1xpdf", undefined],
    ["/users/USR-1/members", undefined],
    ["/users//", undefined],
    [`/users/${"a".repeat(501)}`, undefined],
    ["/Users", undefined],
  ])("of %s: %s", (path, url) => {
    expect(known.find(path)).toBe(url);
  });
});

it("a path is ambiguous where its URLs could be another's", () => {
  const urls = Object.values(operations).map(({ path }) => path.replace(/\{(\w+)\}/g, ":$1"));
  expect([...ambiguousOf(new Set(urls))].sort()).toEqual([
    "/institutions/favorites",
    "/users/:user_guid/categories/default",
    "/users/:user_guid/members/:member_guid/statements/:statement_guid.pdf",
  ]);
  expect(ambiguousOf([pdf, "/users/:user_guid/statements/:statement_guid"])).toEqual(new Set([pdf]));
});
