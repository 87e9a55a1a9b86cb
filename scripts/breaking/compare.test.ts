import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BreakingChange, breakingChanges } from "./compare.js";

type Document = typeof json;
type Change = (document: Document) => void;

const mediaType = "application/vnd.mx.api.v1+json";
/** A place in the document whose type does not let it be changed as the test wants. */
// biome-ignore lint/suspicious/noExplicitAny: each change is to make the document another one
const loose = (value: unknown) => value as any;

/** Each in a place of its own, so that one comparison finds them all. */
const breaking: [what: string, change: Change, rule: string, text: RegExp][] = [
  [
    "an operation is gone",
    ({ paths }) => Reflect.deleteProperty(paths["/users/{user_guid}"], "delete"),
    "operation-removed",
    /`DELETE \/users\/\{user_guid\}` was removed/,
  ],
  [
    "an operation has another name",
    ({ paths }) => Object.assign(paths["/users/{user_guid}"].get, { operationId: "getUser" }),
    "operation-id-changed",
    /readUser.*getUser/,
  ],
  [
    "a status is gone",
    ({ paths }) => Reflect.deleteProperty(paths["/users/{user_guid}"].put.responses, "404"),
    "response-removed",
    /404/,
  ],
  [
    "an answer has another media type",
    ({ paths }) => {
      const { content } = loose(paths["/merchants"].get.responses[200]);
      content["application/json"] = content[mediaType];
      Reflect.deleteProperty(content, mediaType);
    },
    "media-type-removed",
    /vnd\.mx\.api/,
  ],
  [
    "an answer lacks a header",
    ({ paths }) =>
      Reflect.deleteProperty(
        loose(paths["/merchants/{merchant_guid}"].get.responses[200]).headers,
        "X-Request-Id",
      ),
    "response-header-removed",
    /X-Request-Id/,
  ],
  [
    "an answer lacks a field",
    ({ components }) => Reflect.deleteProperty(components.schemas.Tag.properties, "user_guid"),
    "property-removed",
    /`user_guid` of `Tag`/,
  ],
  [
    "a field of answers has another type",
    ({ components }) =>
      Object.assign(components.schemas.User.properties.email, { type: ["integer", "null"] }),
    "schema-type-changed",
    /email|type/i,
  ],
  [
    "a field of answers may be null",
    ({ components }) =>
      Object.assign(components.schemas.Category.properties.name, { type: ["string", "null"] }),
    "schema-type-changed",
    /null/,
  ],
  [
    "a field of answers has a value more",
    ({ components }) => components.schemas.ConnectionStatus.enum.push("LOST"),
    "enum-values-added",
    /LOST/,
  ],
  [
    "a field of requests is needed",
    ({ components }) => Object.assign(components.schemas.UserCreateRequest, { required: ["id"] }),
    "required-properties-added",
    /`id`/,
  ],
  [
    "a field of requests is taken no longer",
    ({ components }) => Reflect.deleteProperty(components.schemas.UserUpdateRequest.properties, "metadata"),
    "request-property-removed",
    /^Property `metadata` of `UserUpdateRequest` is taken no longer\.$/,
  ],
  [
    "a field of requests takes less",
    ({ components }) => Object.assign(components.schemas.TagCreateRequest.properties.name, { maxLength: 3 }),
    "schema-constraint-changed",
    /maxLength/,
  ],
  [
    "a field of requests has a value less",
    ({ components }) => components.schemas.WidgetType.enum.pop(),
    "enum-values-removed",
    /WidgetType|enum/i,
  ],
  [
    "a parameter has another default",
    ({ components }) => Object.assign(components.parameters.RecordsPerPage.schema, { default: 50 }),
    "default-changed",
    /^The default of `RecordsPerPage` was 25 and is 50\.$/,
  ],
  [
    "a parameter of the path has another name",
    (document) => {
      const entries = Object.entries(JSON.parse(JSON.stringify(document.paths)));
      const renamed = "/users/{user_guid}/tags/{tag_guid}";
      Object.assign(document, {
        paths: Object.fromEntries(
          entries.map(([path, item]) =>
            path === renamed ? ["/users/{user_guid}/tags/{guid}", rename(document, item)] : [path, item],
          ),
        ),
      });
    },
    "parameter-renamed",
    /^The parameter `tag_guid` is called `guid`, and so is the argument of the client\.$/,
  ],
  [
    "a webhook is gone",
    ({ webhooks }) => Reflect.deleteProperty(webhooks, Object.keys(webhooks)[0] ?? ""),
    "path-removed",
    /./,
  ],
  [
    "a webhook lacks a field",
    ({ components }) => Reflect.deleteProperty(components.schemas.HistoryWebhook.properties, "member_guid"),
    "property-removed",
    /`member_guid` of `HistoryWebhook`/,
  ],
];

const harmless: [what: string, change: Change][] = [
  ["a description", ({ paths }) => Object.assign(paths["/users"].get, { description: "Others." })],
  [
    "an operation more",
    ({ paths }) =>
      Object.assign(paths, { "/extra": { get: { ...paths["/users"].get, operationId: "listExtra" } } }),
  ],
  [
    "a field of answers more",
    ({ components }) => Object.assign(components.schemas.User.properties, { extra: { type: "string" } }),
  ],
  [
    "a field of requests more",
    ({ components }) =>
      Object.assign(components.schemas.UserCreateRequest.properties, { extra: { type: "string" } }),
  ],
  [
    "a field of requests that takes more",
    ({ components }) =>
      Object.assign(components.schemas.TagCreateRequest.properties.name, { maxLength: 9999 }),
  ],
  [
    "another status of an error",
    ({ paths }) => {
      const responses = loose(paths["/users"].get.responses);
      responses[402] = responses[403];
    },
  ],
];

describe("between two documents", () => {
  let folder: string;
  let found: BreakingChange[];

  const compare = async (changes: Change[]) => {
    const base = join(folder, "base.json");
    const revision = join(folder, "revision.json");
    const changed = structuredClone(json);
    for (const change of changes) change(changed);
    await writeFile(base, JSON.stringify(json));
    await writeFile(revision, JSON.stringify(changed));
    return breakingChanges(base, revision);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mxkit-breaking-"));
    found = await compare(breaking.map(([, change]) => change));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(breaking)("breaks: %s", (_what, _change, rule, text) => {
    expect(found).toContainEqual({
      rule,
      at: expect.stringMatching(/^#\//),
      change: expect.stringMatching(text),
    });
  });

  it("does not break: what is added, and words", async () => {
    expect(await compare(harmless.map(([, change]) => change))).toEqual([]);
  });

  it("says which document cannot be read", async () => {
    await expect(breakingChanges(join(folder, "nowhere.json"), join(folder, "base.json"))).rejects.toThrow(
      /nowhere\.json.* could not be compared/,
    );
  });
});

function rename(document: Document, item: unknown): unknown {
  const { TagGuid, UserGuid } = loose(document.components.parameters);
  return { ...loose(item), parameters: [UserGuid, { ...TagGuid, name: "guid" }] };
}
