import type { Member, User } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import type { CallOptions } from "../support/api.js";
import { pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let user: User;
let members: Member[] = [];

beforeAll(async () => {
  user = await platform.api.createUser({ id: "partner-2345" });
  const others = { skip_aggregation: true, institution_code: "chase" };
  for (let number = 1; number <= 11; number++) {
    await platform.api.createMember(user, { ...others, password: `password ${number}`, id: `M-${number}` });
  }
  await platform.api.createMember(user, { id: "M-12" });
  await platform.runDueTasks();
  members = (await list()).members;
});

const list = async (query: CallOptions["query"] = {}, { guid } = user) =>
  (await platform.api.call("listMembers", { path: { user_guid: guid }, query })).body;

describe("200", () => {
  it("every member of the user, oldest first", async () => {
    const { pagination } = await list();
    expect(members.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => `M-${index + 1}`));
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 12, total_pages: 1 });
  });

  it("as read member answers it", async () => {
    for (const member of members) expect(await readMember(platform.api, member)).toEqual(member);
    expect(members.at(-1)).toEqual({
      aggregated_at: "2026-06-15T12:00:00Z",
      background_aggregation_is_disabled: false,
      connection_status: "CONNECTED",
      guid: expect.stringMatching(/^MBR-/),
      id: "M-12",
      institution_code: "mxbank",
      is_being_aggregated: false,
      is_managed_by_user: true,
      is_oauth: false,
      metadata: null,
      name: "MX Bank",
      successfully_aggregated_at: "2026-06-15T12:00:00Z",
      user_guid: user.guid,
      user_id: "partner-2345",
    });
  });

  it("a page at a time, and nothing past the end", async () => {
    const first = await list({ records_per_page: 10 });
    const second = await list({ records_per_page: 10, page: 2 });
    const third = await list({ records_per_page: 10, page: 3 });
    expect([...first.members, ...second.members]).toEqual(members);
    expect(second.pagination).toEqual({ current_page: 2, per_page: 10, total_entries: 12, total_pages: 2 });
    expect(third).toEqual({
      members: [],
      pagination: { current_page: 3, per_page: 10, total_entries: 12, total_pages: 2 },
    });
  });

  it("nothing of another user, and nothing that was deleted", async () => {
    const other = await platform.api.createUser();
    expect(await list({}, other)).toEqual({
      members: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
    const member = await platform.api.createMember(other, { skip_aggregation: true });
    expect((await list({}, other)).members).toEqual([member]);
    await platform.api.call("deleteMember", { path: pathOf(member) });
    expect((await list({}, other)).members).toEqual([]);
  });
});

describeCommonRefusals(platform, "listMembers", async () => ({ path: { user_guid: user.guid } }));
