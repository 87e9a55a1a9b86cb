import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { createWorld, pathOf } from "../support/world.js";

const platform = usePlatform();

const remove = (user_guid: string, api = platform.api) => api.call("deleteUser", { path: { user_guid } });

describe("204", () => {
  it("answers without a byte", async () => {
    const { guid } = await platform.api.createUser();
    const { status, text, headers } = await remove(guid);
    expect([status, text, headers.get("content-type")]).toEqual([204, "", null]);
  });

  it("takes the user off the list", async () => {
    const api = await platform.newClient();
    const [deleted, kept] = [await api.createUser(), await api.createUser()];
    await remove(deleted.guid, api);
    const { users, pagination } = (await api.call("listUsers")).body;
    expect([users, pagination.total_entries]).toEqual([[kept], 1]);
  });

  it.each(["readUser", "updateUser", "deleteUser"] as const)("leaves nothing to %s", async (id) => {
    const { guid } = await platform.api.createUser();
    await remove(guid);
    const body = id === "updateUser" ? { user: { metadata: "new" } } : undefined;
    const answer = await platform.api.call(id, { path: { user_guid: guid }, body });
    expectError(answer, 404, "not_found_error", guid);
  });

  it("takes everything below the user with it, and nothing of another", async () => {
    const [deleted, kept] = [
      await createWorld(platform, platform.api),
      await createWorld(platform, platform.api),
    ];
    await remove(deleted.user.guid);
    for (const id of [
      "listMembers",
      "readMember",
      "readMemberStatus",
      "listMemberCredentials",
      "listUserAccounts",
      "readAccount",
      "listTransactions",
      "listTransactionsByMember",
      "listTransactionsByAccount",
      "readTransaction",
      "aggregateMember",
      "deleteMember",
    ] as const) {
      expectError(await platform.api.call(id, { path: pathOf(deleted) }), 404, "not_found_error");
    }
    const transactions = await platform.api.call("listTransactions", { path: pathOf(kept) });
    expect(transactions.body.pagination.total_entries).toBeGreaterThan(0);
  });

  it("frees the id at once", async () => {
    const first = await platform.api.createUser({ id: "used again", metadata: "first" });
    await remove(first.guid);
    const second = await platform.api.createUser({ id: "used again" });
    expect(second).toEqual({
      email: null,
      guid: expect.not.stringMatching(first.guid),
      id: "used again",
      is_disabled: false,
      metadata: null,
    });
    await remove(second.guid);
    expect((await platform.api.createUser({ id: "used again" })).id).toBe("used again");
  });

  it("deletes a user that is disabled", async () => {
    const { guid } = await platform.api.createUser({ is_disabled: true });
    expect((await remove(guid)).status).toBe(204);
  });

  it("ends a job of a member quietly", async () => {
    const user = await platform.api.createUser();
    await platform.api.createMember(user);
    expect((await remove(user.guid)).status).toBe(204);
    await platform.runDueTasks();
    expect(platform.problems).toEqual([]);
  });
});

describe("404", () => {
  it("does not delete another client's user", async () => {
    const user = await platform.other.createUser();
    expectError(await remove(user.guid), 404, "not_found_error", user.guid);
    const { body } = await platform.other.call("readUser", { path: { user_guid: user.guid } });
    expect(body.user).toEqual(user);
  });
});

describeCommonRefusals(platform, "deleteUser", async () => {
  const { guid } = await platform.api.createUser();
  return { path: { user_guid: guid } };
});
