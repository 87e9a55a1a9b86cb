import { describe, expect, it } from "vitest";
import { askedVersion, mediaType } from "./negotiate.js";

const v1 = "application/vnd.mx.api.v1+json";
const v1Pdf = "application/vnd.mx.api.v1+pdf";
const refusal = { type: "not_acceptable_error" };

describe("of an operation that answers JSON", () => {
  it.each([
    undefined,
    "*/*",
    "application/*",
    "application/json",
    v1,
    "application/vnd.mx.api.v2+json",
    "application/vnd.mx.api.v2beta+json",
    "text/html, application/json;q=0.1",
  ])("Accept %s gets it", (accept) => {
    expect(mediaType({ accept }, [v1])).toBe(v1);
  });

  it.each(["application/pdf", v1Pdf, "text/html", "", " ", "*/*;q=0", "application/vnd.mx.api.v3+json"])(
    "Accept %j gets nothing",
    (accept) => {
      expect(() => mediaType({ accept }, [v1])).toThrow(expect.objectContaining(refusal));
    },
  );
});

describe("of an operation that answers PDF", () => {
  it.each([undefined, "*/*", "application/*", "application/pdf", v1Pdf, "application/json", v1])(
    "Accept %s gets it",
    (accept) => {
      expect(mediaType({ accept }, [v1Pdf])).toBe(v1Pdf);
    },
  );

  it("Accept text/html gets nothing", () => {
    expect(() => mediaType({ accept: "text/html" }, [v1Pdf])).toThrow(expect.objectContaining(refusal));
  });
});

it("answers in the type that was asked for, of several", () => {
  expect(mediaType({ accept: "text/html, application/pdf" }, [v1Pdf, "application/pdf"])).toBe(
    "application/pdf",
  );
  expect(mediaType({ accept: "*/*" }, [v1Pdf, "application/pdf"])).toBe(v1Pdf);
});

it("has no type for an answer without content", () => {
  expect(mediaType({ accept: v1 }, [])).toBeUndefined();
});

describe("the version", () => {
  it.each([
    ["v20111101", v1, undefined],
    ["v20111101", "application/vnd.mx.api.v2+json", undefined],
    ["v20111101", "application/vnd.mx.api.v2beta+json", undefined],
    ["v20111101", v1Pdf, undefined],
    ["v20111101", `application/json, ${v1};q=0.5`, undefined],
    ["v20111101", "application/json", "v20111101"],
    ["v20111101", undefined, "v20111101"],
    ["v20250224", "application/json", "v20250224"],
    ["v20250224", undefined, "v20250224"],
    ["v20250224", v1, "v20250224"],
    [undefined, "application/json", undefined],
    [undefined, "application/json, text/plain, */*", undefined],
    [undefined, `*/*, ${v1};q=0`, undefined],
    [undefined, "text/html", undefined],
    [undefined, undefined, undefined],
  ])("is %s for Accept %s and Accept-Version %s", (version, accept, asked) => {
    expect(askedVersion({ accept, "accept-version": asked })).toBe(version);
  });

  it.each(["v9", "", "v20111101 ", "v20250224, v20250224"])("is none that is called %j", (asked) => {
    expect(() => askedVersion({ "accept-version": asked })).toThrow(expect.objectContaining(refusal));
  });
});

it("says what was sent and what to send", () => {
  expect(() => mediaType({ accept: "text/html" }, [v1])).toThrow(
    'No supported version fits `Accept` "text/html". Send application/vnd.mx.api.v1+json.',
  );
  expect(() => askedVersion({ "accept-version": "v9" })).toThrow(
    'No supported version fits `Accept-Version` "v9". Supported: v20250224, v20111101.',
  );
});
