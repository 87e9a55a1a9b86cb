import type { User } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import type { Api } from "../support/api.js";
import { badPages } from "../support/pages.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();

async function createUsers(api: Api, count: number): Promise<User[]> {
  const users: User[] = [];
  for (let number = 1; number <= count; number++) {
    users.push(await api.createUser({ id: `partner-${number}` }));
  }
  return users;
}

async function page(api: Api, query: Record<string, number> = {}) {
  const { status, body } = await api.call("listUsers", { query });
  expect(status).toBe(200);
  return body;
}

describe("200", () => {
  it("answers an empty list and one page to a client without users", async () => {
    expect(await page(await platform.newClient())).toEqual({
      users: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });

  it("answers the users as they were created, oldest first", async () => {
    const api = await platform.newClient();
    const sparse = await api.createUser({ id: "1364598269" });
    const full = await api.createUser({
      email: "completely.fabricated.user@example.com",
      id: "098345869540",
      metadata: "{}",
    });
    const disabled = await api.createUser({ is_disabled: true });
    expect(await page(api)).toEqual({
      users: [
        { email: null, guid: sparse.guid, id: "1364598269", is_disabled: false, metadata: null },
        {
          email: "completely.fabricated.user@example.com",
          guid: full.guid,
          id: "098345869540",
          is_disabled: false,
          metadata: "{}",
        },
        { email: null, guid: disabled.guid, id: null, is_disabled: true, metadata: null },
      ],
      pagination: { current_page: 1, per_page: 25, total_entries: 3, total_pages: 1 },
    });
  });

  it("leaves out users that were deleted, and users of another client", async () => {
    const api = await platform.newClient();
    const [deleted, kept] = await createUsers(api, 2);
    await createUsers(platform.other, 1);
    await api.call("deleteUser", { path: { user_guid: deleted?.guid ?? "" } });
    const { users, pagination } = await page(api);
    expect(users).toEqual([kept]);
    expect(pagination.total_entries).toBe(1);
  });

  it("cuts the list into pages, 25 users long where nothing else is asked for", async () => {
    const api = await platform.newClient();
    const users = await createUsers(api, 26);
    const [first, second] = [await page(api), await page(api, { page: 2 })];
    expect(first.users).toEqual(users.slice(0, 25));
    expect(first.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 26, total_pages: 2 });
    expect(second.users).toEqual(users.slice(25));
    expect(second.pagination).toEqual({ current_page: 2, per_page: 25, total_entries: 26, total_pages: 2 });
  });

  it("takes pages of 10 and of 100, and answers an empty one past the end", async () => {
    const api = await platform.newClient();
    const users = await createUsers(api, 12);
    expect((await page(api, { page: 2, records_per_page: 10 })).users).toEqual(users.slice(10));
    expect((await page(api, { records_per_page: 100 })).users).toEqual(users);
    expect(await page(api, { page: 3, records_per_page: 10 })).toEqual({
      users: [],
      pagination: { current_page: 3, per_page: 10, total_entries: 12, total_pages: 2 },
    });
    expect((await page(api, { page: 999_999_999_999_999, records_per_page: 100 })).users).toEqual([]);
  });

  it("keeps its order when a user changes", async () => {
    const api = await platform.newClient();
    const users = await createUsers(api, 3);
    await api.call("updateUser", {
      path: { user_guid: users[0]?.guid ?? "" },
      body: { user: { id: "zzz" } },
    });
    expect((await page(api)).users).toEqual([{ ...users[0], id: "zzz" }, ...users.slice(1)]);
  });

  it("ignores query parameters that it does not know", async () => {
    const answer = await platform.api.call("listUsers", { url: "/users?sort=id&Page=0&per_page=1" });
    expect([answer.status, answer.body.pagination.per_page]).toEqual([200, 25]);
  });
});

describe("400", () => {
  it.each(badPages)("%s: %s", async (query, message) => {
    const { status, body } = await platform.api.call("listUsers", { url: `/users?${query}` });
    expect([status, body.error.message]).toEqual([400, message]);
  });
});

describeCommonRefusals(platform, "listUsers", async () => ({}));
