import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../scripts/mock.js";
import { runSuite } from "../src/suite/index.js";

const faulty = structuredClone(json);
const { examples } = faulty.components;
const { get: readTagging } = faulty.paths["/users/{user_guid}/taggings/{tagging_guid}"];
const { delete: deleteTag } = faulty.paths["/users/{user_guid}/tags/{tag_guid}"];

const faults: [fault: string, plant: () => void, only: string, problem: string][] = [
  [
    "a value that its schema refuses",
    () => Object.assign(examples.user.value.user, { guid: "nobody" }),
    "readUser:200",
    'body/user/guid: must match pattern "^USR-[0-9A-Za-z-]+$", but is "nobody"',
  ],
  [
    "an undocumented field",
    () => Object.assign(examples.merchant.value.merchant, { rating: 5 }),
    "readMerchant:200",
    "body/merchant: has an undocumented field rating",
  ],
  [
    "another example than the one asked for",
    () => Object.assign(examples.tag.value.tag, { name: "Another tag" }),
    "readTag:200",
    "body: is not the example tag",
  ],
  [
    "a missing header",
    () => Reflect.deleteProperty(readTagging.responses[200].headers, "X-Request-Id"),
    "readTagging:200",
    "header X-Request-Id: is missing",
  ],
  [
    "another status than the one asked for",
    () => Reflect.deleteProperty(deleteTag.responses, "204"),
    "deleteTag:204",
    "status 204 was to come, 404 came",
  ],
  [
    "another media type, which is Prism's own",
    () => Reflect.deleteProperty(readTagging.responses, "404"),
    "readTagging:404",
    "header content-type: must be application/vnd.mx.api.v1+json, but is application/problem+json",
  ],
];

describe("the suite finds in a mock of a faulty document", () => {
  let folder: string;
  let mock: Mock;

  beforeAll(async () => {
    for (const [, plant] of faults) plant();
    folder = await mkdtemp(join(tmpdir(), "mxkit-"));
    const document = join(folder, "openapi.json");
    await writeFile(document, JSON.stringify(faulty));
    mock = await startMock({ port: 0, document });
  });

  afterAll(async () => {
    await mock?.stop();
    await rm(folder, { recursive: true });
  });

  it.each(faults)("%s", async (_fault, _plant, only, problem) => {
    const { failures } = await runSuite({ document: json, target: { url: mock.url, isMock: true }, only });
    expect(failures.flatMap(({ problems }) => problems)).toContain(problem);
  });
});
