import { describe, expect, it } from "vitest";
import type { Document } from "../generate/document.js";
import { applyOverlay, type Overlay } from "../generate/overlay.js";
import { changesPage } from "./page.js";

/** In which nothing stands in two places, as in a file. */
const copy = (value: object) => JSON.parse(JSON.stringify(value));

const text = { type: "string", description: "A text." };
const answer = (schema: string, mediaType = "application/old") => ({
  description: "It worked.",
  content: { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/BoxRequest" } } } };

/** A document of boxes, which are listed, packed and moved. */
const base: Document = copy({
  openapi: "3.1.0",
  info: { title: "Boxes", version: "v1" },
  tags: [{ name: "boxes" }, { name: "moving_boxes" }],
  paths: {
    "/boxes": {
      get: {
        operationId: "listBoxes",
        summary: "List boxes",
        tags: ["boxes"],
        parameters: [{ name: "colour", in: "query", description: "A colour.", schema: text }],
        responses: { 200: answer("Box") },
      },
      post: {
        operationId: "packBox",
        summary: "Pack box",
        tags: ["boxes"],
        requestBody: body,
        responses: { 202: answer("Box") },
      },
    },
    "/boxes/{box_guid}": {
      parameters: [{ $ref: "#/components/parameters/BoxGuid" }],
      get: {
        operationId: "readBox",
        summary: "Read box",
        tags: ["boxes"],
        responses: { 200: answer("Box") },
      },
    },
    "/boxes/{box_guid}/go": {
      parameters: [{ $ref: "#/components/parameters/BoxGuid" }],
      "x-also-at": ["/boxes/{box_guid}/walk"],
      post: {
        operationId: "moveBox",
        summary: "Move box",
        tags: ["moving_boxes"],
        responses: { 204: { description: "It went." } },
      },
    },
    "/lids": {
      delete: {
        operationId: "deleteLids",
        summary: "Delete lids",
        tags: ["boxes"],
        responses: { 204: { description: "They are gone." } },
      },
    },
  },
  components: {
    parameters: {
      BoxGuid: { name: "box_guid", in: "path", required: true, description: "The guid.", schema: text },
    },
    schemas: {
      Box: {
        type: "object",
        required: ["guid", "label"],
        properties: { guid: text, label: text, lid: text, made_at: { ...text, format: "date-time" } },
      },
      BoxRequest: {
        type: "object",
        properties: { box: { type: "object", properties: { label: text, size: text } } },
      },
    },
  },
});

const overlay: Overlay = {
  overlay: "1.0.0",
  "x-milliseconds": true,
  "x-renamed": {
    paths: {
      "/boxes/{box_guid}": "/boxes/{box_identifier}",
      "/boxes/{box_guid}/go": "/boxes/{box_guid}/walk",
    },
    mediaTypes: { "application/old": "application/json" },
  },
  actions: [
    { target: "$.info", update: { version: "v2" } },
    {
      target: "$.components.parameters",
      update: {
        AcceptVersion: { name: "Accept-Version", in: "header", description: "The version.", schema: text },
        BoxIdentifier: {
          name: "box_identifier",
          in: "path",
          required: true,
          description: "The guid,\nor another name.",
          schema: text,
        },
      },
    },
    {
      target: "$.paths.*",
      update: { parameters: [{ $ref: "#/components/parameters/AcceptVersion" }] },
    },
    { target: "$.paths['/boxes/{box_guid}/walk']['x-also-at'][0]", update: "/boxes/{box_guid}/go" },
    { target: "$.paths['/boxes'].get", update: { description: "Words." } },
    { target: "$.paths['/boxes'].get.parameters[0]", remove: true },
    {
      target: "$.paths['/boxes'].get",
      update: { parameters: [{ name: "size", in: "query", description: "A size.", schema: text }] },
    },
    { target: "$.paths['/boxes'].post.responses", update: { 201: answer("Box", "application/json") } },
    { target: "$.paths['/boxes'].post.responses['202']", remove: true },
    { target: "$.paths['/lids']", remove: true },
    { target: "$.components.schemas.BoxRequest.properties.box.properties.size", remove: true },
    {
      target: "$.components.schemas.BoxRequest.properties.box.properties",
      update: { weight: { type: "number", description: "In kilograms,\nwithout the lid." } },
    },
    { target: "$.components.schemas.Box.required[?(@ == 'label')]", remove: true },
    {
      target: "$.components.schemas",
      update: {
        Box: { required: ["lid", "tape"], properties: { tape: { $ref: "#/components/schemas/Tape" } } },
        Tape: { type: "string", description: "What keeps it shut." },
      },
    },
    { target: "$.components.schemas.Box.properties.made_at", update: { pattern: "000Z$" } },
    { target: "$.components.schemas.Box.properties.lid", update: { type: ["string", "null"] } },
  ],
};

const page = `<!-- Made by \`pnpm generate\` from the documents. Do not edit. -->

# From v1 to v2

What is otherwise in v2, for who calls by v1. What is not here is as it was. Each request
names its version, so that one call can move after the other.

## Everywhere

- Every request can carry \`Accept-Version\`. The version.
- What was \`application/old\` is \`application/json\`.
- Times have milliseconds: \`2016-10-13T18:07:57.000Z\`, not \`2016-10-13T18:07:57Z\`.
- On some paths \`{box_guid}\` is \`{box_identifier}\`: The guid, or another name.

## Paths

Paths with another name, which answer under their old one too:

| was | is |
|---|---|
| \`/boxes/{box_guid}/go\` | \`/boxes/{box_guid}/walk\` |

Paths that take other identifiers as well, as told above:

- \`/boxes/{box_identifier}\`

## Boxes

**List boxes**, \`GET /boxes\`

- takes \`size\`: A size.
- takes no more: \`colour\`

**A box** in answers

- always has \`lid\`
- can be without \`label\`
- has in \`lid\` \`string\` or \`null\`, where it was \`string\`
- has \`tape\`: What keeps it shut.

**Pack box**, \`POST /boxes\`

- takes \`box.weight\`: In kilograms, without the lid.
- answers 201, not 202
- takes no more: \`box.size\`

**Delete lids**, \`DELETE /lids\`

- is gone
`;

const changes = async (overlay: Overlay) =>
  changesPage({ base, revision: await applyOverlay(base, overlay), overlay });

describe("the page of a version's changes", () => {
  it("tells each change once, by resource, and what is the same everywhere first", async () => {
    expect(await changes(overlay)).toBe(page);
  });

  it("has to have words for every change", async () => {
    const more = { target: "$.components.schemas.Box.properties.guid", update: { maxLength: 3 } };
    await expect(changes({ ...overlay, actions: [...overlay.actions, more] })).rejects.toThrow(
      "There are no words for Schema maxLength at #/paths/~1boxes/get/responses/200/content/application~1json/schema/properties/guid.",
    );
  });
});
