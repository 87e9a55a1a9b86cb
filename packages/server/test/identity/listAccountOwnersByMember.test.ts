import { type AccountOwner, fields, type Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { byAccount, ownersOf, runJob } from "../support/jobs.js";
import { accountsOf, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let owners: AccountOwner[];

async function identified(institution_code: string): Promise<Member> {
  const one = await connect(platform, { institution_code, skip_aggregation: true });
  await runJob(platform, "identifyMember", one);
  return one;
}

beforeAll(async () => {
  member = await identified("mxbank");
  owners = await ownersOf(platform, member);
});

const list = (one: Member, query = {}) =>
  platform.api.call("listAccountOwnersByMember", { path: pathOf(one), query });

describe("200", () => {
  it("nothing before an identification", async () => {
    expect((await list(await connect(platform))).body).toEqual({
      account_owners: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });

  it("every field, each of an account of the member", async () => {
    const guids = (await accountsOf(platform.api, member)).map(({ guid }) => guid);
    expect(owners.length).toBeGreaterThan(10);
    for (const owner of owners) {
      expect(Object.keys(owner).toSorted()).toEqual(Object.keys(fields.AccountOwner).toSorted());
      expect(owner).toMatchObject({ member_guid: member.guid, user_guid: member.user_guid });
      expect(owner.guid).toMatch(/^ACO-/);
      expect(guids).toContain(owner.account_guid);
    }
  });

  it("oldest first, a page at a time", async () => {
    const guids = owners.map(({ guid }) => guid);
    expect(guids).toEqual(guids.toSorted());
    const { body } = await list(member, { page: 2, records_per_page: 10 });
    expect(body).toEqual({
      account_owners: owners.slice(10, 20),
      pagination: {
        current_page: 2,
        per_page: 10,
        total_entries: owners.length,
        total_pages: Math.ceil(owners.length / 10),
      },
    });
  });

  it.each(["address", "city", "country", "email", "owner_name", "phone", "postal_code", "state"] as const)(
    "%s is told of some owners and not of others",
    (field) => {
      const values = owners.map((owner) => owner[field]);
      expect(values).toContain(null);
      expect(values.some((value) => value !== null && value !== "")).toBe(true);
    },
  );

  it("one owner of an account at MX Bank", () => {
    for (const some of byAccount(owners).values()) expect(some).toHaveLength(1);
  });

  it("two of joint accounts at MXCU, each with an address of mail of their own", async () => {
    const all = await ownersOf(platform, await identified("mxcu_credential"));
    const joint = [...byAccount(all).values()].filter((some) => some.length > 1);
    expect(joint.length).toBeGreaterThan(0);
    expect(joint.length).toBeLessThan(byAccount(all).size);
    for (const some of joint) {
      expect(new Set(some.map(({ owner_name }) => owner_name)).size).toBe(some.length);
      expect(new Set(some.map(({ email }) => email)).size).toBe(some.length);
    }
  });
});

describeCommonRefusals(platform, "listAccountOwnersByMember", async () => ({ path: pathOf(member) }));
