import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import { oracleOf } from "./oracle.js";

const oracle = oracleOf(json);

it.each([
  ["a request", () => oracle.checkRequest("readEverything", {})],
  ["an answer", () => oracle.checkAnswer("readEverything", { status: 200, headers: {}, body: "" })],
])("the oracle throws for %s of an operation that the document does not have", (_what, check) => {
  expect(check).toThrow("The document has no operation readEverything");
});

it("the oracle refuses a document with a reference to nothing", () => {
  const broken = structuredClone(json);
  Reflect.deleteProperty(broken.components.parameters, "UserGuid");
  expect(() => oracleOf(broken)).toThrow("The document has no #/components/parameters/UserGuid");
});
