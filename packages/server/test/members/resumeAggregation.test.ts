import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import {
  accountsOf,
  aggregate,
  answer,
  challengesOf,
  connect,
  pathOf,
  readMember,
} from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

beforeEach(async () => {
  member = await connect(platform, { password: "challenge" });
});

const resume = (challenges: unknown, one = member) =>
  platform.api.call("resumeAggregation", { path: pathOf(one), body: { member: { challenges } } });
const guidOf = async (one = member) => (await challengesOf(platform.api, one))[0]?.guid ?? "";

async function statusAfter(value: string | number, one = member): Promise<string> {
  await answer(platform.api, one, value);
  await platform.runDueTasks();
  return (await platform.api.status(one)).connection_status;
}

describe("202", () => {
  it("the member RESUMED, its answer under way", async () => {
    const { status, body } = await answer(platform.api, member, "correct");
    expect([status, body.member]).toEqual([
      202,
      { ...member, connection_status: "RESUMED", is_being_aggregated: true },
    ]);
    await platform.runDueTasks();
    expect(await readMember(platform.api, member)).toEqual({
      ...member,
      connection_status: "CONNECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: "2026-06-15T12:00:00Z",
    });
    expect(await accountsOf(platform.api, member)).toHaveLength(21);
  });

  it("a job after a wrong answer asks again", async () => {
    const first = await guidOf();
    await statusAfter("wrong");
    await aggregate(platform, member);
    expect(await guidOf()).not.toBe(first);
    expect(await statusAfter("correct")).toBe("CONNECTED");
  });
});

describe("an answer that does not come", () => {
  it("in five minutes: EXPIRED, and there is nothing to answer any more", async () => {
    await platform.clock.advance({ minutes: 4, seconds: 59 });
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CHALLENGED" });
    const guid = await guidOf();
    await platform.clock.advance({ seconds: 1 });
    expect(await platform.api.status(member)).toMatchObject({
      connection_status: "EXPIRED",
      is_authenticated: false,
      is_being_aggregated: false,
    });
    expect((await resume([{ guid, value: "correct" }])).status).toBe(422);
  });

  it("but did in the last second: nothing expires later", async () => {
    await platform.clock.advance({ minutes: 4, seconds: 59 });
    expect(await statusAfter("correct")).toBe("CONNECTED");
    await platform.clock.advance({ minutes: 10 });
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
  });

  it("to the second challenge: five minutes from that one", async () => {
    await platform.clock.advance({ minutes: 4 });
    await statusAfter("challenge");
    await platform.clock.advance({ minutes: 4 });
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CHALLENGED" });
    await platform.clock.advance({ minutes: 1 });
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "EXPIRED" });
  });
});

describe("400", () => {
  it("the challenge is not the member's, or not its current one", async () => {
    const first = await guidOf();
    const another = await guidOf(await connect(platform, { password: "challenge" }));
    await statusAfter("challenge");
    for (const guid of ["CRD-00000000-0000-7000-8000-000000000000", first, another]) {
      const { status, body } = await resume([{ guid, value: "hunter2" }]);
      expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
      expect(body.error.message).toContain(guid);
      expect(body.error.message).not.toContain("hunter2");
    }
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CHALLENGED" });
  });

  it("it is answered twice", async () => {
    const guid = await guidOf();
    const { status, body } = await resume([
      { guid, value: "correct" },
      { guid, value: "hunter2" },
    ]);
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain(guid);
  });

  it.each([
    ["none", []],
    ["missing", undefined],
    ["a text", "hunter2"],
    ["texts", ["hunter2"]],
    ["without a guid", [{ value: "hunter2" }]],
    ["without a value", [{ guid: "CRD-1" }]],
    ["null", [{ guid: "CRD-1", value: null }]],
    ["a boolean", [{ guid: "CRD-1", value: true }]],
    ["a fraction", [{ guid: "CRD-1", value: 12.5 }]],
    ["an object", [{ guid: "CRD-1", value: { hunter2: 1 } }]],
    ["too long", [{ guid: "CRD-1", value: "hunter2".repeat(147) }]],
  ])("the answers are %s: the message names the field and no value", async (_, challenges) => {
    const { status, body } = await resume(challenges);
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain("`member.challenges");
    expect(body.error.message).not.toMatch(/hunter2|12\.5/);
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CHALLENGED" });
  });
});

describe("422", () => {
  it.each([
    ["CREATED", { password: "challenge", skip_aggregation: true }],
    ["CONNECTED", {}],
    ["DENIED", { password: "INVALID" }],
    ["FAILED", { password: "SERVER_ERROR" }],
  ])("the member is %s", async (connection_status, options) => {
    const one = await connect(platform, options);
    const { status, body } = await resume([{ guid: "CRD-1", value: "hunter2" }], one);
    expect([status, body.error.type]).toEqual([422, "not_challenged_error"]);
    expect(body.error.message).toContain(connection_status);
    expect(body.error.message).not.toContain("hunter2");
    expect(await readMember(platform.api, one)).toEqual(one);
  });

  it("the answer was given already", async () => {
    const sent = [{ guid: await guidOf(), value: "correct" }];
    expect((await resume(sent)).status).toBe(202);
    expect((await resume(sent)).status).toBe(422);
  });
});

describeCommonRefusals(platform, "resumeAggregation", async () => ({
  path: pathOf(member),
  body: { member: { challenges: [{ guid: await guidOf(), value: "correct" }] } },
}));
