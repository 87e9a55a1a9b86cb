import type { Holding, Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, everyPage, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let holdings: Holding[];

beforeAll(async () => {
  member = await connect(platform);
  holdings = await everyPage<Holding>(platform.api, "listHoldingsByMember", { path: pathOf(member) });
});

const path = (holding = holdings[0]) => ({
  user_guid: member.user_guid,
  holding_guid: holding?.guid ?? "",
});

describe("200", () => {
  it("one holding, as the list shows it", async () => {
    for (const holding of holdings) {
      const { status, body } = await platform.api.call("readHolding", { path: path(holding) });
      expect([status, body]).toEqual([200, { holding }]);
    }
  });
});

describe("404", () => {
  it("the holding is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const { status, body } = await platform.api.call("readHolding", { path: { ...path(), user_guid: guid } });
    expect([status, body.error.type]).toEqual([404, "not_found_error"]);
  });
});

describeCommonRefusals(platform, "readHolding", async () => ({ path: path() }));
