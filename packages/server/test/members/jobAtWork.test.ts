import type { Member, OperationId } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemberOptions } from "../support/api.js";
import {
  accountsOf,
  answer,
  challengesOf,
  PASSWORD,
  pathOf,
  readMember,
  transactionsOf,
} from "../support/members.js";
import { usePlatform } from "../support/platform.js";

/** A job takes two seconds: the login at the end of the first, the data at the end of the second. */
const platform = usePlatform({ settings: { jobDuration: 2000 } });
const second = () => platform.clock.advance({ seconds: 1 });

let member: Member;

async function create(options: MemberOptions = {}): Promise<void> {
  member = await platform.api.createMember(await platform.api.createUser(), options);
}
const call = (id: OperationId, body?: object) =>
  platform.api.call(id, { path: pathOf(member), ...(body && { body: { member: body } }) });
const update = (password: string) =>
  call("updateMember", { credentials: [{ guid: PASSWORD, value: password }] });
const status = async () => (await platform.api.status(member)).connection_status;

/** Every moment of a job at which something else can happen. */
const moments: [string, () => Promise<unknown>][] = [
  ["before its login", () => create()],
  ["while it collects", () => create().then(second)],
  ["while it is challenged", () => create({ password: "challenge" }).then(second)],
  [
    "after the answer to its challenge",
    () =>
      create({ password: "challenge" })
        .then(second)
        .then(() => answer(platform.api, member, "correct")),
  ],
];

describe.each(moments)("a job, %s", (_, bringThere) => {
  beforeEach(async () => {
    await bringThere();
  });

  it("goes on where another one is asked for: 202, and the member as it stands", async () => {
    const [before, challenges] = [
      await readMember(platform.api, member),
      await challengesOf(platform.api, member),
    ];
    expect(before.is_being_aggregated).toBe(true);
    expect(await call("aggregateMember")).toMatchObject({ status: 202, body: { member: before } });
    expect(await readMember(platform.api, member)).toEqual(before);
    expect(await challengesOf(platform.api, member)).toEqual(challenges);
    if (challenges.length > 0) await answer(platform.api, member, "correct");
    await second();
    await second();
    expect(await readMember(platform.api, member)).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: false,
    });
    expect(await accountsOf(platform.api, member)).toHaveLength(21);
  });

  it("ends where the credentials are updated: the new ones decide, and nothing of it is left", async () => {
    expect((await update("INVALID")).body.member).toMatchObject({
      connection_status: "UPDATED",
      is_being_aggregated: true,
    });
    expect((await call("listMemberChallenges")).status).toBe(204);
    await second();
    await platform.clock.advance({ hours: 1 });
    expect(await readMember(platform.api, member)).toMatchObject({
      connection_status: "DENIED",
      is_being_aggregated: false,
      successfully_aggregated_at: null,
    });
    expect(await accountsOf(platform.api, member)).toEqual([]);
  });

  it("goes on where only the metadata changes", async () => {
    const before = await readMember(platform.api, member);
    expect((await call("updateMember", { metadata: "after" })).body.member).toEqual({
      ...before,
      metadata: "after",
    });
  });

  it("ends where its member is deleted: nothing of it appears, and nothing goes wrong", async () => {
    const challenges = await challengesOf(platform.api, member);
    expect((await call("deleteMember")).status).toBe(204);
    const answers = challenges.map(({ guid }) => ({ guid, value: "correct" }));
    if (answers.length > 0)
      expect((await call("resumeAggregation", { challenges: answers })).status).toBe(404);
    await platform.clock.advance({ hours: 1 });
    expect(await accountsOf(platform.api, member)).toEqual([]);
    expect(await transactionsOf(platform.api, member)).toEqual([]);
  });

  it("ends where its user is deleted: nothing goes wrong", async () => {
    const path = { user_guid: member.user_guid };
    expect((await platform.api.call("deleteUser", { path })).status).toBe(204);
    await platform.clock.advance({ hours: 1 });
    expect((await call("readMember")).status).toBe(404);
  });

  it("goes on where its user is disabled meanwhile", async () => {
    const path = { user_guid: member.user_guid };
    const disable = (is_disabled: boolean) =>
      platform.api.call("updateUser", { path, body: { user: { is_disabled } } });
    const challenged = (await status()) === "CHALLENGED";
    await disable(true);
    await platform.clock.advance({ minutes: 1 });
    await disable(false);
    expect(await status()).toBe(challenged ? "CHALLENGED" : "CONNECTED");
  });
});
