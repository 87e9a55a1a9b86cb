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
  it.each([
    ["/openapi", "v20111101"],
    ["/v20111101/openapi", "v20111101"],
    ["/v20250224/openapi", "v20250224"],
    ["/control/openapi", "control"],
  ])("at %s is that of %s, as it is generated", async (path, name) => {
    for (const extension of ["json", "yaml"]) {
      const { status, headers, text } = await get(`${path}.${extension}`);
      expect([status, headers["content-type"]]).toEqual([200, `application/${extension}`]);
      const file = require.resolve(`@mxkit/api/${name}/openapi.${extension}`);
      expect(text).toBe(await readFile(file, "utf8"));
    }
  });

  it.each(["v20111101", "v20250224"])("of %s names the version that it describes", async (version) => {
    const { openapi, info } = JSON.parse((await get(`/${version}/openapi.json`)).text);
    expect([openapi, info.version]).toEqual(["3.1.0", version]);
  });

  it("of the control plane is not the API's", async () => {
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
    expect((await send("GET", "/docs/v20111101")).text).toContain("pnpm docs:build");
  });
});

describe("the reference", () => {
  it("of the newest version is the one to begin with", async () => {
    const { status, headers } = await get("/docs");
    expect([status, headers.location]).toEqual([302, "/docs/v20250224"]);
  });

  it.each(["/docs/v20250224", "/docs/v20111101", "/docs/control"])(
    "at %s says how to make it where it has not been built",
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).toContain("pnpm docs:build");
    },
  );
});
