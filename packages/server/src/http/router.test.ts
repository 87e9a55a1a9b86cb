import { operations } from "@mxkit/api/v20111101";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Router } from "./router.js";

function routerOf(...paths: string[]): Router<string> {
  const router = new Router<string>();
  for (const path of paths) router.at(path, () => path);
  return router;
}

const pdf = "/users/{user_guid}/statements/{statement_guid}.pdf";
const router = routerOf("/users", "/users/{user_guid}", "/users/favorites", pdf);

describe("a path is found", () => {
  it.each([
    ["/users", "/users", {}],
    ["/users/", "/users", {}],
    ["/%75sers", "/users", {}],
    ["/users/USR-1", "/users/{user_guid}", { user_guid: "USR-1" }],
    ["/users/favorites", "/users/favorites", {}],
    ["/users/a%2Fb/", "/users/{user_guid}", { user_guid: "a/b" }],
    ["/users/%C3%A9", "/users/{user_guid}", { user_guid: "é" }],
    ["/users/__proto__", "/users/{user_guid}", { user_guid: "__proto__" }],
    [`/users/${"a".repeat(500)}`, "/users/{user_guid}", { user_guid: "a".repeat(500) }],
    ["/users/USR-1/statements/STA-1.pdf", pdf, { user_guid: "USR-1", statement_guid: "STA-1" }],
    ["/users/USR-1/statements/a.pdf.pdf", pdf, { user_guid: "USR-1", statement_guid: "a.pdf" }],
    // A literal that leads nowhere gives way to the parameter beside it.
    ["/users/favorites/statements/STA-1.pdf", pdf, { user_guid: "favorites", statement_guid: "STA-1" }],
  ])("%s is %s", (path, data, params) => {
    expect(router.find(path)).toEqual({ data, params });
  });

  it.each([
    "/",
    "",
    "*",
    "/users//",
    "/users//statements/STA-1.pdf",
    "/Users",
    "/users/USR-1/members",
    "/users/USR-1/statements",
    "/users/USR-1/statements/STA-1xpdf",
    "/users/USR-1/statements/.pdf",
    `/users/${"a".repeat(501)}`,
    "/users/%zz",
    "/users/%C3",
  ])("%s is nothing", (path) => {
    expect(router.find(path)).toBeUndefined();
  });
});

it("a suffix goes before a parameter without one, in whatever order they come", () => {
  const bare = "/statements/{statement_guid}";
  const suffixed = "/statements/{statement_guid}.pdf";
  for (const router of [routerOf(bare, suffixed), routerOf(suffixed, bare)]) {
    expect(router.find("/statements/STA-1.pdf")).toEqual({
      data: suffixed,
      params: { statement_guid: "STA-1" },
    });
    expect(router.find("/statements/STA-1")).toEqual({ data: bare, params: { statement_guid: "STA-1" } });
  }
});

it("a path that is there is not made again", () => {
  const router = routerOf("/users/{user_guid}");
  expect(router.at("/users/{user_guid}", () => "another")).toBe("/users/{user_guid}");
});

it("every path of the document is found with its parameters, whatever they are", () => {
  const paths = [...new Set(Object.values(operations).map(({ path }) => path))];
  const router = routerOf(...paths);
  const value = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).map((text) => `${text}~`);
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.array(value, { minLength: 5, maxLength: 5 }),
      (path, values) => {
        const params: Record<string, string> = {};
        const sent = path.replace(/\{(\w+)\}/g, (_, name: string) => {
          params[name] = values[Object.keys(params).length] ?? "";
          return encodeURIComponent(params[name]);
        });
        expect(router.find(sent)).toEqual({ data: path, params });
      },
    ),
  );
});
