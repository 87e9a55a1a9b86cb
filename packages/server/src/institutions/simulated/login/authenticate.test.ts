import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Authentication, ConnectorChallenge, ConnectorRequest } from "../../connector.js";
import { authenticate } from "./authenticate.js";

const login = (PASSWORD: string, LOGIN = "mxuser"): ConnectorRequest => ({
  institution: { code: "mxbank", name: "MX Bank" },
  credentials: { LOGIN, PASSWORD },
  seed: "MBR-1",
  anchor: "2026-11-21",
  now: new Date("2026-11-21T10:00:00Z"),
});

function challenged(result: Authentication): { challenge: ConnectorChallenge; state: unknown } {
  if (result.outcome !== "challenged") throw new Error(`The outcome is ${result.outcome}.`);
  const [challenge] = result.challenges;
  if (!challenge) throw new Error("There is no challenge.");
  return { challenge, state: JSON.parse(JSON.stringify(result.state)) };
}

/** Logs in, and answers each challenge with the next answer. */
function converse(password: string, ...answers: (string | undefined)[]): Authentication {
  return answers.reduce(
    (result: Authentication, answer) => {
      const { challenge, state } = challenged(result);
      return authenticate({
        ...login(password),
        state,
        answers: answer === undefined ? {} : { [challenge.key]: answer },
      });
    },
    authenticate(login(password)),
  );
}

const LOCKED_USER = "The credentials are valid, but the user is locked.";

describe("a password", () => {
  it.each([
    ["BAD_REQUEST", "FAILED", 400, "You must fill out the username and password fields."],
    ["UNAUTHORIZED", "DENIED", 401, "Invalid credentials."],
    ["INVALID", "DENIED", 401, "The login and/or password are invalid."],
    ["LOCKED", "LOCKED", 401, LOCKED_USER],
    ["DISABLED", "DENIED", 401, LOCKED_USER],
    ["SERVER_ERROR", "FAILED", 500, "Internal server error."],
    ["UNAVAILABLE", "FAILED", 503, "Service is Unavailable."],
  ])("of %s is %s", (password, outcome, status, message) => {
    expect(authenticate(login(password))).toEqual({ outcome, status, message });
  });

  it.each([
    ["challenge", "TEXT"],
    ["options", "OPTIONS"],
    ["image", "IMAGE_DATA"],
    ["image_options", "IMAGE_OPTIONS"],
    ["token", "TOKEN"],
  ])("of %s asks for %s", (password, type) => {
    expect(challenged(authenticate(login(password))).challenge.type).toBe(type);
  });

  it.each(["password", "", "locked", "Challenge", "correct", "constructor", "__proto__"])(
    "of %j connects",
    (password) => {
      expect(authenticate(login(password))).toEqual({ outcome: "connected" });
    },
  );

  it("is of no use with another username", () => {
    const refused = { outcome: "DENIED", status: 401, message: "Invalid credentials." };
    fc.assert(
      fc.property(fc.string(), fc.string(), (username, password) => {
        fc.pre(username !== "mxuser");
        expect(authenticate(login(password, username))).toEqual(refused);
      }),
    );
    expect(authenticate(login("challenge", "MXUSER"))).toEqual(refused);
    expect(authenticate({ ...login("password"), credentials: {} })).toEqual(refused);
  });
});

describe("no credentials at all", () => {
  const without = (code: string, credentials = {}) =>
    authenticate({ ...login("password"), institution: { code, name: code }, credentials });

  it.each(["mx_bank_oauth", "mxcu_oauth"])("connect to %s, which has let the end user in itself", (code) => {
    expect(without(code)).toEqual({ outcome: "connected" });
  });

  it.each(["mxbank", "mxcu_credential", "capital_one", "sofi", "unheard_of"])("are refused by %s", (code) => {
    expect(without(code)).toMatchObject({ outcome: "DENIED", status: 401 });
  });

  it("are not the same as wrong ones", () => {
    expect(without("mxcu_oauth", { LOGIN: "someone" })).toMatchObject({ outcome: "DENIED" });
    expect(without("mxcu_oauth", { PASSWORD: "password" })).toMatchObject({ outcome: "DENIED" });
  });
});

describe.each(["challenge", "options", "image", "image_options", "token"])(
  "an answer after %s",
  (password) => {
    it.each([
      ["correct", { outcome: "connected" }],
      ["DISABLED", { outcome: "DENIED", status: 401, message: LOCKED_USER }],
      ["SERVER_ERROR", { outcome: "FAILED", status: 500, message: "Internal server error." }],
      ["UNAVAILABLE", { outcome: "FAILED", status: 503, message: "Service is Unavailable." }],
      ["7", { outcome: "REJECTED", status: 401, message: "The answer is not correct." }],
      ["Correct", { outcome: "REJECTED" }],
      ["LOCKED", { outcome: "REJECTED" }],
      ["", { outcome: "REJECTED" }],
      [undefined, { outcome: "REJECTED" }],
    ])("of %j", (answer, result) => {
      expect(converse(password, answer)).toMatchObject(result);
    });

    it("of challenge asks again, under another key", () => {
      const first = challenged(authenticate(login(password))).challenge;
      const second = challenged(converse(password, "challenge")).challenge;
      expect(second.type).toBe(first.type);
      expect(second.key).not.toBe(first.key);
      expect(converse(password, "challenge", "correct")).toEqual({ outcome: "connected" });
      expect(converse(password, "challenge", "challenge", "wrong")).toMatchObject({ outcome: "REJECTED" });
    });
  },
);

describe("a challenge", () => {
  it("offers a choice for every outcome, and numbers among the wrong ones", () => {
    const { options } = challenged(authenticate(login("options"))).challenge;
    const { image_options } = challenged(authenticate(login("image_options"))).challenge;
    const values = ["correct", "challenge", 7, "DISABLED", "SERVER_ERROR", "UNAVAILABLE"];
    expect(options?.map(({ value }) => value)).toEqual(values);
    expect(image_options?.map(({ value }) => value)).toEqual(values);
  });

  it("shows real pictures", () => {
    const { image_data } = challenged(authenticate(login("image"))).challenge;
    const { image_options } = challenged(authenticate(login("image_options"))).challenge;
    const pictures = [
      image_data,
      ...(image_options ?? []).map(({ data_uri }) => data_uri.split("base64,")[1]),
    ];
    expect(pictures).toHaveLength(7);
    expect(new Set(pictures).size).toBe(7);
    for (const picture of pictures) expect(pixelsOf(picture ?? "")).toBeGreaterThan(0);
  });

  it("has only the fields of its type", () => {
    const { challenge } = challenged(authenticate(login("challenge")));
    expect(Object.keys(challenge).toSorted()).toEqual(["field_name", "key", "label", "type"]);
  });
});

/** Reads what a PNG says of its size, and counts the pixels that are there. */
function pixelsOf(base64: string): number {
  const png = Buffer.from(base64, "base64");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const length = png.readUInt32BE(33);
  expect(png.subarray(37, 41).toString()).toBe("IDAT");
  expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(height * (1 + 3 * width));
  expect(png.subarray(-8, -4).toString()).toBe("IEND");
  return width * height;
}
