import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { operations } from "@mxkit/api/control";
import { describe, expect, it } from "vitest";
import { controlKey } from "../support/control.js";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const platform = usePlatform();
const require = createRequire(import.meta.url);

const closed = usePlatform({ controlKey: undefined });

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

describe("the document of the control plane", () => {
  it.each(["json", "yaml"])("is served as %s, as it is generated", async (extension) => {
    const { status, headers, text } = await get(`/control/openapi.${extension}`);
    expect([status, headers["content-type"]]).toEqual([200, `application/${extension}`]);
    const file = require.resolve(`@mxkit/api/control/openapi.${extension}`);
    expect(text).toBe(await readFile(file, "utf8"));
  });

  it("is not the API's", async () => {
    const { openapi, info, paths } = JSON.parse((await get("/control/openapi.json")).text);
    expect([openapi, info.version]).toEqual(["3.1.0", "v1"]);
    expect(Object.keys(paths).filter((path) => !path.startsWith("/control/"))).toEqual([]);
  });
});

describe("a platform without a control key", () => {
  const send = (method: string, path: string) =>
    sendRaw(`${closed.url}${path}`, { method, headers: { Authorization: `Bearer ${controlKey}` } });
  const all = Object.entries(operations).map(([id, { method, path }]) => ({ id, method, path }));

  it.each(all)("has no $id", async ({ method, path }) => {
    const { status, text } = await send(method, path.replace("{client_id}", "CLIENT-1234"));
    expect([status, JSON.parse(text).error.type]).toEqual([404, "not_found_error"]);
  });

  it.each(["/control", "/control/openapi.json", "/control/openapi.yaml", "/docs/control"])(
    "has nothing at %s",
    async (path) => {
      const { status, text } = await send("GET", path);
      expect([status, JSON.parse(text).error.type]).toEqual([404, "not_found_error"]);
    },
  );

  it("has the API, its document and its reference", async () => {
    expect((await closed.api.call("listUsers")).status).toBe(200);
    expect((await send("GET", "/openapi.json")).status).toBe(200);
    expect((await send("GET", "/docs")).text).toContain("pnpm docs:build");
  });
});

describe("the reference", () => {
  it.each(["/docs", "/docs/control"])(
    "at %s says how to make it where it has not been built",
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).toContain("pnpm docs:build");
    },
  );
});
