import type { Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

beforeAll(async () => {
  member = await connect(platform, { user: { id: "partner-2345" }, id: "M-109876", metadata: "Yada yada" });
});

const read = (path: { user_guid: string; member_guid: string }) => platform.api.call("readMember", { path });

describe("200", () => {
  it("every field of a member that was aggregated", async () => {
    const { status, body } = await read(pathOf(member));
    expect([status, body.member]).toEqual([
      200,
      {
        aggregated_at: "2026-06-15T12:00:00Z",
        background_aggregation_is_disabled: false,
        connection_status: "CONNECTED",
        guid: member.guid,
        id: "M-109876",
        institution_code: "mxbank",
        is_being_aggregated: false,
        is_managed_by_user: true,
        is_oauth: false,
        metadata: "Yada yada",
        name: "MX Bank",
        successfully_aggregated_at: "2026-06-15T12:00:00Z",
        user_guid: member.user_guid,
        user_id: "partner-2345",
      },
    ]);
  });

  it("the id of the user as it is now", async () => {
    const other = await connect(platform);
    expect(other.user_id).toBeNull();
    const path = { user_guid: other.user_guid };
    await platform.api.call("updateUser", { path, body: { user: { id: "partner-6789" } } });
    const { body } = await read(pathOf(other));
    expect(body.member).toEqual({ ...other, user_id: "partner-6789" });
  });
});

describe("404", () => {
  it("the member is another user's", async () => {
    const user = await platform.api.createUser();
    const { status, body } = await read({ user_guid: user.guid, member_guid: member.guid });
    expect([status, body.error.message]).toEqual([404, `There is no member "${member.guid}".`]);
  });
});

describeCommonRefusals(platform, "readMember", async () => ({ path: pathOf(member) }));
