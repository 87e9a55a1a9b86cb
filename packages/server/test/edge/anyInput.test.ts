import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";

const platform = usePlatform();

const authorization = "Basic Q0xJRU5ULTEyMzQ6QVBJLUtFWS00NTY3";
const json = "application/json";

/** Whatever HTTP lets through in the value of a header. */
const headerText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
  maxLength: 200,
});
const runs = (numRuns: number) => ({ numRuns });

/** A refusal or an answer, but no fault of the server's, and a body in the right form. */
async function expectNoFault(path: string, options: Parameters<typeof sendRaw>[1]): Promise<number> {
  const { status, headers, text } = await sendRaw(`${platform.url}${path}`, {
    ...options,
    headers: { Authorization: authorization, ...options?.headers },
  });
  expect({ status, text }).toSatisfy(() => status < 500);
  expect(headers["content-type"]).toBe("application/vnd.mx.api.v1+json");
  if (status >= 400)
    expect(Object.keys(JSON.parse(text).error).sort()).toEqual(["message", "status", "type"]);
  return status;
}

describe("is never the server's fault", () => {
  it("any Authorization", async () => {
    const token = fc
      .uint8Array({ maxLength: 60 })
      .map((bytes) => `Basic ${Buffer.from(bytes).toString("base64")}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(headerText, token), async (Authorization) => {
        expect(await expectNoFault("/users", { headers: { Authorization } })).toBe(401);
      }),
      runs(150),
    );
  });

  it("any Accept and Accept-Version", async () => {
    const range = fc.tuple(
      fc.constantFrom("application/", "text/", "*/", ""),
      fc.constantFrom("json", "*", "vnd.mx.api.v1+json", "vnd.mx.api.v9+json"),
      fc.constantFrom("", ";q=0", "; q=0.5", ";", ";;", ",", ", */*"),
    );
    const accept = fc.oneof(
      headerText,
      range.map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(accept, fc.option(headerText, { nil: undefined }), async (Accept, version) => {
        const headers = { Accept, ...(version === undefined ? {} : { "Accept-Version": version }) };
        expect(await expectNoFault("/users", { headers })).toBeOneOf([200, 406]);
      }),
      runs(150),
    );
  });

  it("any Content-Type of a body", async () => {
    const type = fc.oneof(
      headerText,
      fc.tuple(fc.constantFrom(json, "text/plain"), headerText).map((p) => p.join(";")),
    );
    await fc.assert(
      fc.asyncProperty(type, async (contentType) => {
        const headers = { "Content-Type": contentType };
        expect(await expectNoFault("/users", { method: "POST", headers, body: Buffer.from("[]") })).toBe(400);
      }),
      runs(150),
    );
  });

  it("any JSON, and any bytes, as a body", async () => {
    const field = fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    const text = fc.oneof(
      fc.json(),
      field.map((value) => `{"user":${value}}`),
      fc
        .tuple(fc.constantFrom("id", "email", "metadata", "is_disabled"), field)
        .map(([name, value]) => `{"user":{"${name}":${value}}}`),
    );
    const body = fc.oneof(
      fc.uint8Array(),
      text.map((json) => Buffer.from(json)),
    );
    await fc.assert(
      fc.asyncProperty(body, async (bytes) => {
        const headers = { "Content-Type": json };
        expect(await expectNoFault("/users", { method: "POST", headers, body: bytes })).toBeOneOf([
          200, 400, 409,
        ]);
      }),
      runs(250),
    );
  });

  it("any path below users, and any query", async () => {
    const segment = fc.string({ unit: "binary" }).map((text) => encodeURIComponent(text));
    const query = fc.dictionary(
      fc.constantFrom("page", "records_per_page", "name"),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(segment, query, async (guid, parameters) => {
        const search = new URLSearchParams(parameters);
        expect(await expectNoFault(`/users/${guid}/members?${search}`, {})).toBeOneOf([400, 404]);
        expect(await expectNoFault(`/institutions?${search}`, {})).toBeOneOf([200, 400]);
      }),
      runs(100),
    );
  });
});
