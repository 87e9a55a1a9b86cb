import type { User } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();

const update = (user: Pick<User, "guid">, changes: unknown) =>
  platform.api.call("updateUser", { path: { user_guid: user.guid }, body: { user: changes } });

async function read({ guid }: User): Promise<User> {
  return (await platform.api.call("readUser", { path: { user_guid: guid } })).body.user;
}

let count = 0;
const fullUser = () =>
  platform.api.createUser({
    email: "completely.fabricated.user@example.com",
    id: `full-${++count}`,
    metadata: "some",
  });

describe("200", () => {
  it.each([
    { id: "ironman2" },
    { email: "tony@example.com" },
    { is_disabled: true },
    { metadata: '{ "suit" :\t"Mark II" }' },
    { email: null },
    { id: null },
    { metadata: null },
    { metadata: "" },
    { email: "pepper@example.com", id: "all at once", is_disabled: true, metadata: "new" },
  ])("changes %j and nothing else", async (changes) => {
    const user = await fullUser();
    const { status, body } = await update(user, changes);
    expect(status).toBe(200);
    expect(body).toEqual({ user: { ...user, ...changes } });
    expect(await read(user)).toEqual({ ...user, ...changes });
  });

  it("enables a user again", async () => {
    const user = await platform.api.createUser({ is_disabled: true });
    expect((await update(user, { is_disabled: false })).body.user.is_disabled).toBe(false);
    const members = await platform.api.call("listMembers", { path: { user_guid: user.guid } });
    expect(members.status).toBe(200);
  });

  it("takes the id that the user has", async () => {
    const user = await fullUser();
    expect((await update(user, { id: user.id, metadata: "same id" })).body.user).toEqual({
      ...user,
      metadata: "same id",
    });
  });

  it("ignores properties that it does not know, and another guid", async () => {
    const user = await fullUser();
    const { body } = await update(user, { email: null, guid: "USR-1", nickname: "a" });
    expect(body.user).toEqual({ ...user, email: null });
  });

  it("shows the new id on the user's members", async () => {
    const user = await fullUser();
    const member = await platform.api.createMember(user, { skip_aggregation: true });
    await update(user, { id: "renamed" });
    const path = { user_guid: user.guid, member_guid: member.guid };
    expect((await platform.api.call("readMember", { path })).body.member.user_id).toBe("renamed");
  });

  it("frees the id that the user had", async () => {
    const user = await fullUser();
    await update(user, { id: "moved on" });
    expect((await platform.api.createUser({ id: user.id })).id).toBe(user.id);
  });
});

describe("400", () => {
  it.each([
    ["no field at all", {}, "`user`", "`email`", "`id`", "`is_disabled`", "`metadata`"],
    ["no field that is known", { nickname: "a" }, "`user`", "`email`"],
    ["a guid alone", { guid: "USR-1" }, "`user`"],
    ["an e-mail address that is a list", { email: [] }, "`user.email`"],
    ["an id that is empty", { id: "" }, "`user.id`"],
    ["an id that is too long", { id: "i".repeat(256) }, "`user.id`", "255"],
    ["a flag that is null", { is_disabled: null }, "`user.is_disabled`", "null"],
    ["a flag that is a number", { is_disabled: 1 }, "`user.is_disabled`", "but is 1"],
    ["metadata that is a number", { metadata: 1.5 }, "`user.metadata`", "but is 1.5"],
    ["one wrong field beside good ones", { id: "good", email: "b", metadata: {} }, "`user.metadata`"],
  ])("refuses %s and changes nothing", async (_what, changes, ...words: string[]) => {
    const user = await fullUser();
    expectError(await update(user, changes), 400, "invalid_body_error", ...words);
    expect(await read(user)).toEqual(user);
  });
});

describe("404", () => {
  it("does not update another client's user", async () => {
    const user = await platform.other.createUser({ id: "theirs" });
    expectError(await update(user, { id: "mine" }), 404, "not_found_error", user.guid);
    const { body } = await platform.other.call("readUser", { path: { user_guid: user.guid } });
    expect(body.user).toEqual(user);
  });
});

describe("409", () => {
  it("names the user that has the id, and changes nothing", async () => {
    const [user, holder] = [await fullUser(), await fullUser()];
    const answer = await update(user, { id: holder.id, email: "new@example.com" });
    expectError(answer, 409, "duplicate_id_error", `"${holder.id}"`, holder.guid);
    expect([await read(user), await read(holder)]).toEqual([user, holder]);
  });
});

describeCommonRefusals(platform, "updateUser", async () => {
  const { guid } = await platform.api.createUser();
  return { path: { user_guid: guid }, body: { user: { metadata: "new" } } };
});
