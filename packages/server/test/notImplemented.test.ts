import { type OperationDescription, type OperationId, operations } from "@mxkit/api/v20111101";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { notImplemented } from "../src/http/handlers/notImplemented.js";
import { exampleBody } from "./support/exampleBody.js";
import { expectError } from "./support/expectError.js";
import { usePlatform } from "./support/platform.js";
import { createWorld, pathOf, snapshot, type World } from "./support/world.js";

const platform = usePlatform();
const all = Object.entries(operations) as [OperationId, OperationDescription][];

let world: World;

beforeAll(async () => {
  world = await createWorld(platform, platform.api);
});

/** Of the objects that there are, and the document's example for those that there cannot be yet. */
function path(): Record<string, string> {
  const parameters = Object.values(document.components.parameters);
  const examples = parameters.map(({ name, schema }) => [name, String(schema.example)]);
  return { ...Object.fromEntries(examples), ...pathOf(world) };
}

it("what the document gives a 501 is what the server does not do, and nothing else", () => {
  const documented = all.filter(([, { responses }]) => 501 in responses).map(([id]) => id);
  expect([...notImplemented].sort()).toEqual(documented.sort());
});

describe("501", () => {
  it.each(notImplemented)("%s says so, and does nothing", async (id) => {
    const before = await snapshot(world);
    const answer = await platform.api.call(id, { path: path(), body: exampleBody(id) });
    expectError(answer, 501, "not_implemented_error", id);
    expect(await snapshot(world)).toEqual(before);
  });
});

describe("401", () => {
  it.each(notImplemented)("%s asks for a key first", async (id) => {
    const headers = { Authorization: "" };
    const answer = await platform.api.call(id, { path: path(), body: exampleBody(id), headers });
    expectError(answer, 401, "authentication_error");
  });
});

describe("406", () => {
  it.each(notImplemented)("%s wants a version that there is", async (id) => {
    const headers = { Accept: "application/vnd.mx.api.v9+json" };
    const answer = await platform.api.call(id, { path: path(), body: exampleBody(id), headers });
    expectError(answer, 406, "not_acceptable_error");
  });
});
