import { describe, expect, it } from "vitest";
import type { Document } from "./document.js";
import { applyOverlay, type Overlay } from "./overlay.js";

const old = "application/vnd.old+json";

/** A document of one list of boxes, one box, and what both consist of. */
const base = {
  openapi: "3.1.0",
  info: {
    title: "Boxes",
    version: "v1",
    description: "Read `/boxes/{box_guid}`, then `/boxes/{box_guid}/lids` and /lids/{box_guid}.",
  },
  paths: {
    "/boxes": { get: { responses: { 200: { content: { [old]: { schema: {} } } } } } },
    "/boxes/{box_guid}": {
      parameters: [{ $ref: "#/components/parameters/BoxGuid" }, { $ref: "#/components/parameters/Page" }],
      get: { responses: { 200: { content: { [old]: { schema: {} }, "application/json": {} } } } },
    },
    "/lids": {},
  },
  components: {
    parameters: {
      BoxGuid: { name: "box_guid", in: "path" },
      BoxIdentifier: { name: "box_identifier", in: "path" },
      Page: { name: "page", in: "query" },
    },
    schemas: {
      Box: { required: ["guid", "name"], properties: { guid: { type: "string" }, name: { type: "string" } } },
      BoxPage: { required: ["boxes", "pagination"], properties: { boxes: {}, pagination: {} } },
    },
    examples: {
      box: {
        value: { box: { guid: "BOX-1", name: "2026-01-01T00:00:00Z", made_at: "2026-01-01T00:00:00Z" } },
      },
      label: { value: { name: "made at 2026-01-01T00:00:00Z", at: "2026-01-01T00:00:00.500Z" } },
    },
  },
} as unknown as Document;

const nothing: Overlay = { overlay: "1.0.0", actions: [], "x-renamed": { paths: {}, mediaTypes: {} } };
const apply = (parts: Partial<Overlay>) => applyOverlay(base, { ...nothing, ...parts });
const rename = (names: Partial<Overlay["x-renamed"]>) =>
  apply({ "x-renamed": { paths: {}, mediaTypes: {}, ...names } });
const act = (...actions: Overlay["actions"]) => apply({ actions });

/** For what the types do not tell of a made-up document. */
// biome-ignore lint/suspicious/noExplicitAny: tests look where there is something to see
const loose = (value: unknown) => value as any;
const contentOf = ({ paths }: Document, path: string) => loose(paths[path]).get.responses[200].content;

describe("an overlay", () => {
  it("changes a copy", async () => {
    const before = JSON.stringify(base);
    const document = await apply({
      actions: [{ target: "$.info", update: { version: "v2" } }],
      "x-renamed": { paths: { "/boxes": "/crates" }, mediaTypes: { [old]: "application/json" } },
      "x-milliseconds": true,
    });
    expect(document.info).toMatchObject({ title: "Boxes", version: "v2" });
    expect(JSON.stringify(base)).toBe(before);
  });

  it("has to find something to act on, with every action", async () => {
    await expect(
      act(
        { target: "$.info", update: { version: "v2" } },
        { target: "$.paths['/crates']", remove: true },
        { target: "$.components.schemas.Box.required[?(@ == 'size')]", remove: true },
      ),
    ).rejects.toThrow(
      "The overlay finds nothing at $.paths['/crates'], $.components.schemas.Box.required[?(@ == 'size')].",
    );
  });

  it("adds fields where the alphabet has them, but for a page, whose records come first", async () => {
    const { components } = await act(
      { target: "$.components.schemas.*", update: { required: ["colour"], properties: { colour: {} } } },
      { target: "$.components.examples.box.value.box", update: { colour: "red" } },
      { target: "$.components.examples.label.value", update: { colour: "red" } },
    );
    const { Box, BoxPage } = components.schemas;
    expect(Box?.required).toEqual(["colour", "guid", "name"]);
    expect(Object.keys(Box?.properties ?? {})).toEqual(["colour", "guid", "name"]);
    expect(BoxPage?.required).toEqual(["boxes", "pagination", "colour"]);
    expect(Object.keys(BoxPage?.properties ?? {})).toEqual(["boxes", "pagination", "colour"]);
    const { box, label } = loose(components.examples);
    expect(Object.keys(box.value.box)).toEqual(["colour", "guid", "made_at", "name"]);
    expect(Object.keys(label.value)).toEqual(["name", "at", "colour"]);
  });

  it("gives whole times in seconds milliseconds where it says so", async () => {
    const milliseconds = (await apply({ "x-milliseconds": true })).components.examples;
    expect(loose(milliseconds)).toMatchObject({
      box: { value: { box: { made_at: "2026-01-01T00:00:00.000Z" } } },
      label: { value: { name: "made at 2026-01-01T00:00:00Z", at: "2026-01-01T00:00:00.500Z" } },
    });
    expect((await apply({})).components.examples).toEqual(base.components.examples);
  });
});

describe("a path with another name", () => {
  const renaming = rename({ paths: { "/boxes/{box_guid}": "/crates/{box_identifier}" } });

  it("stands where it stood", async () => {
    expect(Object.keys((await renaming).paths)).toEqual(["/boxes", "/crates/{box_identifier}", "/lids"]);
  });

  it("has the parameters in its name, and keeps those elsewhere", async () => {
    expect((await renaming).paths["/crates/{box_identifier}"]?.parameters).toEqual([
      { $ref: "#/components/parameters/BoxIdentifier" },
      { $ref: "#/components/parameters/Page" },
    ]);
  });

  it("has it in texts too, where all of it stands there", async () => {
    expect(loose((await renaming).info).description).toBe(
      "Read `/crates/{box_identifier}`, then `/boxes/{box_guid}/lids` and /lids/{box_guid}.",
    );
  });

  it("needs parameters that are described", async () => {
    await expect(rename({ paths: { "/lids": "/lids/{lid_guid}" } })).rejects.toThrow(
      "No parameter has the name of {lid_guid} in /lids/{lid_guid}.",
    );
  });
});

describe("a media type with another name", () => {
  it("has it everywhere; of two that come to share one, the first stays", async () => {
    const document = await rename({ mediaTypes: { [old]: "application/json" } });
    expect(contentOf(document, "/boxes")).toEqual({ "application/json": { schema: {} } });
    expect(contentOf(document, "/boxes/{box_guid}")).toEqual({ "application/json": { schema: {} } });
  });
});

it("what is to be renamed has to be there", async () => {
  await expect(
    rename({ paths: { "/lids": "/covers", "/lid": "/cover" }, mediaTypes: { "text/plain": "text/html" } }),
  ).rejects.toThrow("There is no /lid, no text/plain to rename.");
});
