import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestStore, removeStore } from "../../test/support/database.js";
import { hashKey } from "../apiKey.js";
import { realTime } from "../clock.js";
import * as clients from "../store/clients.js";
import type { Store } from "../store/database.js";
import { authenticate, keysToTry, readToken } from "./authenticate.js";

let folder: string;
let store: Store;
const at = "2026-06-15T12:00:00.000Z";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mxkit-"));
  store = await openTestStore(folder);
  await store.write(async (db) => {
    const client = { client_id: "CLIENT-1", environment: "development" as const, is_advancing: false };
    await clients.insert(db, { ...client, ...realTime, created_at: at }, []);
    for (const [guid, key, revoked_at] of [
      ["KEY-1", "current", null],
      ["KEY-2", "also:current", null],
      ["KEY-3", "revoked", at],
      ["KEY-4", "about-to-be-revoked", "2026-06-15T12:00:00.001Z"],
    ] as const) {
      await clients.insertKey(db, {
        guid,
        client_id: "CLIENT-1",
        ...hashKey(key),
        created_at: at,
        revoked_at,
      });
    }
  });
});

afterAll(async () => {
  await store.close();
  await removeStore(folder);
});

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const clientOf = async (authorization: string | undefined) =>
  (await authenticate(store.read, readToken(authorization), new Date(at))).client_id;

describe("authenticate", () => {
  it("knows the client by each of its keys", async () => {
    expect(await clientOf(basic("CLIENT-1:current"))).toBe("CLIENT-1");
    expect(await clientOf(basic("CLIENT-1:also:current"))).toBe("CLIENT-1");
    expect(await clientOf(basic("CLIENT-1:about-to-be-revoked"))).toBe("CLIENT-1");
  });

  it("says that a header is needed where there is none", async () => {
    await expect(clientOf(undefined)).rejects.toMatchObject({
      type: "authentication_error",
      message: "An `Authorization: Basic …` header is required.",
      headers: { "WWW-Authenticate": 'Basic realm="mxkit"' },
    });
  });

  it.each([
    "",
    "Basic",
    "Basic ",
    "Bearer abc",
    "Basic a b",
    "Basic ä",
    basic("no colon"),
    basic(":no client"),
  ])("says what a header should be like that is %j", async (authorization) => {
    await expect(clientOf(authorization)).rejects.toMatchObject({
      type: "authentication_error",
      message: "The `Authorization` header must be `Basic` and the Base64 of `client_id:api_key`.",
      headers: { "WWW-Authenticate": 'Basic realm="mxkit"' },
    });
  });

  it.each(["CLIENT-1:revoked", "CLIENT-1:", "CLIENT-1:Current", "CLIENT-2:current", "CLIENT-1 :current"])(
    "does not say what is wrong with %s",
    async (credentials) => {
      await expect(clientOf(basic(credentials))).rejects.toMatchObject({
        type: "authentication_error",
        message: "The client id or the API key is not valid.",
        headers: { "WWW-Authenticate": 'Basic realm="mxkit"' },
      });
    },
  );
});

describe("a refusal", () => {
  /** How many statements it takes. */
  async function statementsFor(credentials: string): Promise<number> {
    let count = 0;
    const counting = store.read.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        count += 1;
        return result;
      },
    });
    await expect(authenticate(counting, readToken(basic(credentials)), new Date(at))).rejects.toThrow();
    return count;
  }

  it("asks the database for as much, whether there is such a client or not", async () => {
    for (const clientId of ["CLIENT-0", "CLIENT-1"]) expect(await statementsFor(`${clientId}:guess`)).toBe(1);
  });

  it("hashes as often, and as much, whether there is such a client or not", async () => {
    const [one, two] = [hashKey("one"), hashKey("two")];
    const lengths = (keys: (typeof one)[]) =>
      keysToTry(keys).map(({ salt, hash }) => [salt.length, hash.length]);
    expect(lengths([])).toEqual(Array(2).fill([32, 64]));
    expect(lengths([one])).toEqual(lengths([]));
    expect(lengths([one, two])).toEqual(lengths([]));
    expect(keysToTry([one, two])).toEqual([one, two]);
  });
});

describe("the hash of a key", () => {
  it("is salted anew each time", () => {
    const [first, second] = [hashKey("API-KEY-4567"), hashKey("API-KEY-4567")];
    expect(first.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect([first.salt, first.hash]).not.toEqual([second.salt, second.hash]);
    expect(first.hash).not.toBe(second.hash);
  });

  it("is the same for the same key and salt, and another for another", () => {
    const { salt, hash } = hashKey("API-KEY-4567");
    expect(hashKey("API-KEY-4567", salt)).toEqual({ salt, hash });
    expect(hashKey("API-KEY-4568", salt).hash).not.toBe(hash);
  });
});
