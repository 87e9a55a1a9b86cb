import { type OperationDescription, type OperationId, operations } from "@mxkit/api/v20250224";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, newest } from "../support/api.js";
import { exampleBody } from "../support/exampleBody.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { createWorld, pathOf, snapshot, type World } from "../support/world.js";

const platform = usePlatform();

/** The same own ids at two clients, and others that only the second one has. */
let own: World;
let foreign: World;
let stranger: World;

beforeAll(async () => {
  own = await withIds(platform.api, "same");
  foreign = await withIds(platform.other, "same");
  stranger = await withIds(platform.other, "theirs");
});

/** A world whose user and member have an own id. */
async function withIds(api: Api, id: string): Promise<World> {
  const world = await createWorld(platform, api);
  const { user_guid, member_guid } = pathOf(world);
  const path = { user_guid, member_guid };
  expect((await api.call("updateUser", { path, body: { user: { id: `U-${id}` } } })).status).toBe(200);
  expect((await api.call("updateMember", { path, body: { member: { id: `M-${id}` } } })).status).toBe(200);
  return world;
}

/** The identifiers of a path: own ids where there are some, and guids for the rest. */
function identifiersOf(world: World, id: string): Record<string, string> {
  return {
    ...pathOf(world),
    user_identifier: `U-${id}`,
    member_identifier: `M-${id}`,
    account_identifier: world.account.guid,
    institution_identifier: "mxbank",
  };
}

/** The same with guids alone. */
const guidsOf = (world: World): Record<string, string> => ({
  ...identifiersOf(world, ""),
  user_identifier: world.user.guid,
  member_identifier: world.member.guid,
});

const identified = (Object.entries(operations) as [OperationId, OperationDescription][])
  .filter(([, { path }]) => /\{(user|member)_identifier\}/.test(path))
  .map(([id]) => id);
const readers = identified.filter((id) => operations[id].method === "GET" && id !== "requestOAuthWindowURI");

const call = (id: OperationId, path: Record<string, string>) =>
  newest(platform.api).call(id, { path, body: exampleBody(id as never) });

it("most paths take own ids", () => {
  expect(identified.length).toBeGreaterThan(20);
});

describe("an own id stands for the guid", () => {
  it.each(readers)("for %s", async (id) => {
    const [byId, byGuid] = [await call(id, identifiersOf(own, "same")), await call(id, guidsOf(own))];
    expect(byId.status).toBeLessThan(300);
    expect([byId.status, byId.text]).toEqual([byGuid.status, byGuid.text]);
  });
});

describe("another client's ids are not there, and what has the same id stays as it is", () => {
  it.each(identified)("for %s", async (id) => {
    const before = await Promise.all([foreign, stranger].map(snapshot));
    for (const path of [
      identifiersOf(stranger, "theirs"),
      { ...identifiersOf(own, "same"), user_identifier: "U-theirs" },
      { ...guidsOf(foreign), member_identifier: "M-same" },
    ]) {
      expectError(await call(id, path), 404, "not_found_error");
    }
    if (id !== "deleteUser" && id !== "deleteMember") await call(id, identifiersOf(own, "same"));
    await platform.runDueTasks();
    expect(await Promise.all([foreign, stranger].map(snapshot))).toEqual(before);
  });
});

describe("the form of a guid", () => {
  it("makes an identifier a guid: an own id that looks like one is found by its guid alone", async () => {
    const id = "USR-11141024-90b3-1bce-cac9-c06ced52ab4c";
    const { guid } = await platform.api.createUser({ id });
    expectError(await call("readUser", { user_identifier: id }), 404, "not_found_error", id);
    expect((await call("readUser", { user_identifier: guid })).body.user.id).toBe(id);
  });

  it("of another kind does not", async () => {
    const id = "MBR-11141024-90b3-1bce-cac9-c06ced52ab4c";
    const { guid } = await platform.api.createUser({ id });
    expect((await call("readUser", { user_identifier: id })).body.user.guid).toBe(guid);
  });
});

it("the id of a deleted user is free, and stands for who has it next", async () => {
  const first = await platform.api.createUser({ id: "reused" });
  const { status } = await call("deleteUser", { user_identifier: "reused" });
  expect(status).toBe(204);
  expectError(await call("readUser", { user_identifier: "reused" }), 404, "not_found_error");
  const second = await platform.api.createUser({ id: "reused" });
  expect(second.guid).not.toBe(first.guid);
  expect((await call("readUser", { user_identifier: "reused" })).body.user.guid).toBe(second.guid);
});

it("ids with signs that a URL writes otherwise are found", async () => {
  for (const id of ["a b", "ä/ö", "100%", "a.b:c@d", "…"]) {
    const { guid } = await platform.api.createUser({ id });
    expect((await call("readUser", { user_identifier: id })).body.user.guid, id).toBe(guid);
  }
});

describe("an institution's guid", () => {
  const guid = "INS-1572a04c-912b-59bf-5841-332c7dfafaef";

  it("stands for its code", async () => {
    const byCode = await call("listInstitutionCredentials", { institution_identifier: "mxbank" });
    const byGuid = await call("listInstitutionCredentials", { institution_identifier: guid });
    expect(byGuid.body.credentials).toHaveLength(2);
    expect(byGuid.body).toEqual(byCode.body);
  });

  it("that none has is not found", async () => {
    const answer = await call("listInstitutionCredentials", { institution_identifier: `${guid}0` });
    expectError(answer, 404, "not_found_error", "Unrecognized institution.");
  });
});
