import { type OperationId, operations } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleBody } from "../support/exampleBody.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { createWorld, pathOf, snapshot, type World } from "../support/world.js";

const platform = usePlatform();

const below = (Object.keys(operations) as OperationId[]).filter((id) =>
  operations[id].path.startsWith("/users/{user_guid}/"),
);

let world: World;
let before: unknown[];

const setDisabled = (is_disabled: boolean) =>
  platform.api.call("updateUser", { path: pathOf(world), body: { user: { is_disabled } } });

beforeAll(async () => {
  world = await createWorld(platform, platform.api);
  before = await snapshot(world);
  await setDisabled(true);
});

describe("a disabled user", () => {
  it.each(below)("is in the way of %s", async (id) => {
    const answer = await platform.api.call(id, { path: pathOf(world), body: exampleBody(id) });
    expectError(answer, 403, "user_disabled_error", world.user.guid);
  });

  it("hides from another client that it is there", async () => {
    const answer = await platform.other.call("listMembers", { path: pathOf(world) });
    expectError(answer, 404, "not_found_error");
  });

  it("can be read, listed and updated", async () => {
    const user = { ...world.user, is_disabled: true };
    expect((await platform.api.call("readUser", { path: pathOf(world) })).body.user).toEqual(user);
    expect((await platform.api.call("listUsers")).body.users).toContainEqual(user);
    const body = { user: { metadata: world.user.metadata } };
    expect((await platform.api.call("updateUser", { path: pathOf(world), body })).body.user).toEqual(user);
  });

  it("has lost nothing when it is enabled again", async () => {
    await setDisabled(false);
    expect(await snapshot(world)).toEqual(before);
  });
});
