import { operations } from "@mxkit/api/v20111101";
import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { oracleOf } from "./oracle.js";

const { operationOf } = oracleOf(json);

describe("operationOf", () => {
  it.each(Object.entries(operations))("finds %s", (operationId, { method, path }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = Object.fromEntries(names.map((name) => [name, `a ${name}`]));
    const concrete = path.replace(/\{(\w+)\}/g, "a%20$1");
    expect(operationOf(method, concrete)).toEqual({ operationId, path: parameters });
  });

  it.each([
    ["a literal segment before a parameter", "GET", "/institutions/favorites", "listFavoriteInstitutions"],
    [
      "a parameter with an end before one without",
      "GET",
      "/users/U/members/M/statements/S.pdf",
      "downloadStatementPDF",
    ],
    ["a parameter that only looks like a literal", "GET", "/institutions/favorite", "readInstitution"],
    ["a path that ends with a slash", "POST", "/users/U/taggings/", "createTagging"],
    ["a method in lower case", "get", "/users", "listUsers"],
    ["a parameter with broken escapes", "GET", "/users/%zz", "readUser"],
  ])("finds %s", (_what, method, path, operationId) => {
    expect(operationOf(method, path)).toMatchObject({ operationId });
  });

  it.each([
    ["a path that is not there", "GET", "/user"],
    ["a path that is too long", "GET", "/users/U/members/M/nothing"],
    ["an empty parameter", "GET", "/users//members"],
    ["a method that the path does not have", "PATCH", "/users"],
    ["a method of the same path with a parameter", "DELETE", "/users/U/categories/default"],
  ])("finds no operation for %s", (_what, method, path) => {
    expect(operationOf(method, path)).toBeUndefined();
  });
});
