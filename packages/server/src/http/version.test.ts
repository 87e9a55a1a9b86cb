import { describe, expect, it } from "vitest";
import { negotiate } from "./version.js";

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
    expect(negotiate({ accept }, [v1])).toBe(v1);
  });

  it.each(["application/pdf", v1Pdf, "text/html", "", " ", "*/*;q=0", "application/vnd.mx.api.v3+json"])(
    "Accept %j gets nothing",
    (accept) => {
      expect(() => negotiate({ accept }, [v1])).toThrow(expect.objectContaining(refusal));
    },
  );
});

describe("of an operation that answers PDF", () => {
  it.each([undefined, "*/*", "application/*", "application/pdf", v1Pdf, "application/json", v1])(
    "Accept %s gets it",
    (accept) => {
      expect(negotiate({ accept }, [v1Pdf])).toBe(v1Pdf);
    },
  );

  it("Accept text/html gets nothing", () => {
    expect(() => negotiate({ accept: "text/html" }, [v1Pdf])).toThrow(expect.objectContaining(refusal));
  });
});

it("answers in the type that was asked for, of several", () => {
  expect(negotiate({ accept: "text/html, application/pdf" }, [v1Pdf, "application/pdf"])).toBe(
    "application/pdf",
  );
  expect(negotiate({ accept: "*/*" }, [v1Pdf, "application/pdf"])).toBe(v1Pdf);
});

it("has no type for an answer without content", () => {
  expect(negotiate({ accept: v1 }, [])).toBeUndefined();
});

describe("Accept-Version", () => {
  it("is v20111101 or nothing", () => {
    expect(negotiate({ "accept-version": "v20111101" }, [v1])).toBe(v1);
    for (const version of ["v20250224", "v9", "", "v20111101 "]) {
      expect(() => negotiate({ "accept-version": version }, [v1])).toThrow(expect.objectContaining(refusal));
    }
  });

  it("does not make up for an Accept that does not fit", () => {
    const headers = { accept: "text/html", "accept-version": "v20111101" };
    expect(() => negotiate(headers, [v1])).toThrow(expect.objectContaining(refusal));
  });
});

it("says what was sent and what to send", () => {
  expect(() => negotiate({ accept: "text/html" }, [v1])).toThrow(
    'No supported version fits `Accept` "text/html". Send application/vnd.mx.api.v1+json.',
  );
  expect(() => negotiate({ "accept-version": "v9" }, [v1])).toThrow(
    'No supported version fits `Accept-Version` "v9". Supported: v20111101.',
  );
});
