import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();

const create = (user: unknown, api = platform.api) => api.call("createUser", { body: { user } });

async function usersOf(api = platform.api) {
  return (await api.call("listUsers", { query: { records_per_page: 100 } })).body.users;
}

describe("200", () => {
  it("creates a user with what it is given, and a guid", async () => {
    const user = {
      id: "partner-2345",
      is_disabled: false,
      email: "totally.fake.email@notreal.com",
      metadata: "Yada yada yada",
    };
    const { status, body } = await create(user);
    expect(status).toBe(200);
    expect(body).toEqual({ user: { ...user, guid: expect.stringMatching(/^USR-[0-9a-f-]{36}$/) } });
    expect(await usersOf()).toContainEqual(body.user);
  });

  it.each([
    [{ email: "a@example.com" }, { email: "a@example.com" }],
    [{ metadata: "a" }, { metadata: "a" }],
    [{ is_disabled: true }, { is_disabled: true }],
    [{ id: null }, {}],
    [{ email: null, id: null, metadata: null }, {}],
  ])("takes %j and leaves the rest at its default", async (sent, kept) => {
    const { user } = (await create(sent)).body;
    const defaults = { email: null, id: null, is_disabled: false, metadata: null };
    expect(user).toEqual({ ...defaults, ...kept, guid: user.guid });
  });

  it("ignores properties that it does not know, and a guid of the caller's", async () => {
    const { status, body } = await platform.api.call("createUser", {
      body: { user: { email: "b@example.com", guid: "USR-1", nickname: "b" }, member: {} },
    });
    expect(status).toBe(200);
    expect(body.user).toEqual({
      email: "b@example.com",
      guid: expect.not.stringMatching(/^USR-1$/),
      id: null,
      is_disabled: false,
      metadata: null,
    });
  });

  it.each([
    ["JSON with its spaces", '{ "name" : "a",\n\t"at": "2020-01-01" }'],
    ["quotes, backslashes and slashes", `"'\\/\\u0041`],
    ["characters of several bytes", "é ß 漢字 👩‍👩‍👧 \u2028 \ufeff"],
    ["decomposed and composed letters", "e\u0301 é"],
    ["the empty text", ""],
    ["65535 characters", "x".repeat(65_535)],
    ["65535 characters of four bytes each", "😀".repeat(65_535)],
  ])("keeps metadata as it was sent: %s", async (_what, metadata) => {
    const { user } = (await create({ metadata })).body;
    const read = await platform.api.call("readUser", { path: { user_guid: user.guid } });
    expect([user.metadata, read.body.user.metadata]).toEqual([metadata, metadata]);
  });

  it("takes an id that another client uses", async () => {
    await create({ id: "taken elsewhere" }, platform.other);
    expect((await create({ id: "taken elsewhere" })).status).toBe(200);
  });

  it("tells ids apart by case, accents and spaces", async () => {
    for (const id of ["abc", "ABC", "abc ", "ábc"]) expect((await create({ id })).body.user?.id).toBe(id);
  });
});

describe("400", () => {
  it.each([
    ["no field at all", {}, "`user`", "`email`", "`id`", "`is_disabled`", "`metadata`"],
    ["no field that is known", { nickname: "a" }, "`user`", "`email`"],
    ["null", null, "`user`"],
    ["a list", [], "`user`"],
    ["an e-mail address that is a number", { email: 7 }, "`user.email`", "but is 7"],
    ["an e-mail address that is too long", { email: "e".repeat(256) }, "`user.email`", "255", "256"],
    ["an id that is a number", { id: 12 }, "`user.id`", "but is 12"],
    ["an id that is empty", { id: "" }, "`user.id`", "at least 1"],
    ["an id that is too long", { id: "i".repeat(256) }, "`user.id`", "255", "256"],
    ["an id of too many emoji", { id: "😀".repeat(256) }, "`user.id`", "255", "has 256"],
    ["a flag that is text", { is_disabled: "true" }, "`user.is_disabled`", '"true"'],
    ["a flag that is null", { is_disabled: null }, "`user.is_disabled`", "null"],
    ["metadata that is an object", { metadata: { a: 1 } }, "`user.metadata`"],
    ["metadata that is too long", { metadata: "x".repeat(65_536) }, "`user.metadata`", "65535", "65536"],
  ])("refuses %s and creates nothing", async (_what, user, ...words: string[]) => {
    const before = await usersOf();
    expectError(await create(user), 400, "invalid_body_error", ...words);
    expect(await usersOf()).toEqual(before);
  });

  it("refuses one wrong field beside good ones", async () => {
    const before = await usersOf();
    expectError(await create({ id: "good", email: false }), 400, "invalid_body_error", "`user.email`");
    expect(await usersOf()).toEqual(before);
  });
});

describe("200 or 400", () => {
  it.each([
    ["a null character", "a\u0000b"],
    ["half a surrogate pair", "a\ud800b"],
  ])("keeps %s or refuses it, but does not alter it", async (_what, text) => {
    await create({ id: "a" });
    const { status, body } = await create({ id: text, metadata: text });
    const kept = status === 200 ? [body.user.id, body.user.metadata] : status;
    expect(kept).toBeOneOf([[text, text], 400]);
  });
});

describe("409", () => {
  it("names the user that has the id, and creates nothing", async () => {
    const holder = await platform.api.createUser({ id: "taken" });
    const before = await usersOf();
    const answer = await create({ id: "taken", email: "second@example.com" });
    expectError(answer, 409, "duplicate_id_error", '"taken"', holder.guid);
    expect(await usersOf()).toEqual(before);
  });

  it("lets one of several through that come at the same time", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create({ id: "raced for" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
  });
});

describe("422", () => {
  it("the 101st user of a client with the limits of the start-up plan", async () => {
    const { api } = await platform.control.createClient({ limits: "startup" });
    for (let user = 1; user <= 99; user++) await api.createUser();
    const hundredth = await api.createUser();
    await platform.clock.advance({ minutes: 1 });
    expectError(await create({ metadata: "101" }, api), 422, "limit_reached_error", "100 users");
    expect((await api.call("listUsers")).body.pagination.total_entries).toBe(100);
    await api.call("deleteUser", { path: { user_guid: hundredth.guid } });
    expect((await create({ metadata: "100" }, api)).status).toBe(200);
  });
});

describeCommonRefusals(platform, "createUser", async () => ({ body: { user: { email: "c@example.com" } } }));
