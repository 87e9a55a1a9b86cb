import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const platform = usePlatform();
const require = createRequire(import.meta.url);

/** Without a key. */
const get = (path: string) => sendRaw(`${platform.url}${path}`);

describe("the document", () => {
  it.each(["json", "yaml"])("is served as %s, as it is generated", async (extension) => {
    const { status, headers, text } = await get(`/openapi.${extension}`);
    expect([status, headers["content-type"]]).toEqual([200, `application/${extension}`]);
    const file = require.resolve(`@mxkit/api/v20111101/openapi.${extension}`);
    expect(text).toBe(await readFile(file, "utf8"));
  });

  it("names the version that it describes", async () => {
    const { openapi, info } = JSON.parse((await get("/openapi.json")).text);
    expect([openapi, info.version]).toEqual(["3.1.0", "v20111101"]);
  });
});

describe("health", () => {
  it.each(["/health/live", "/health/ready"])("%s says that all is well", async (path) => {
    const { status, text } = await get(path);
    expect([status, JSON.parse(text)]).toEqual([200, { status: "ok" }]);
  });
});

describe("the reference", () => {
  it("says how to make it where it has not been built", async () => {
    const { status, text } = await get("/docs");
    expect(status).toBe(404);
    expect(text).toContain("pnpm docs:build");
  });
});
