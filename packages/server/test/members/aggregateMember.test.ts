import type { Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { describeOtherJobs } from "../support/jobs.js";
import { aggregate, answer, connect, pathOf, readMember, updateCredentials } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

beforeAll(async () => {
  member = await connect(platform);
});

const start = (one = member, headers = {}) =>
  platform.api.call("aggregateMember", { path: pathOf(one), headers });
const clock = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;

describe("202", () => {
  it("the member as the guide shows it: still CONNECTED, its last success before", async () => {
    await platform.clock.advance({ days: 1 });
    const { status, body } = await start();
    expect([status, body.member]).toEqual([
      202,
      { ...member, aggregated_at: clock(), is_being_aggregated: true },
    ]);
    await platform.runDueTasks();
    expect(await readMember(platform.api, member)).toEqual({
      ...member,
      aggregated_at: clock(),
      successfully_aggregated_at: clock(),
    });
  });

  it("with an empty body under a Content-Type, as the reference prints it", async () => {
    expect((await start(member, { "Content-Type": "application/json" })).status).toBe(202);
    await platform.runDueTasks();
  });

  it.each([
    ["CREATED", { skip_aggregation: true }],
    ["FAILED", { password: "SERVER_ERROR" }],
    ["LOCKED", { password: "LOCKED" }],
  ])("starts a job of a member that is %s", async (connection_status, options) => {
    const one = await connect(platform, options);
    expect(one).toMatchObject({ connection_status, is_being_aggregated: false });
    expect(await start(one)).toMatchObject({
      status: 202,
      body: { member: { connection_status, is_being_aggregated: true } },
    });
  });

  it("starts a job of a member that is REJECTED, EXPIRED or UPDATED", async () => {
    const one = await connect(platform, { password: "challenge" });
    await answer(platform.api, one, "wrong");
    await platform.runDueTasks();
    expect((await start(one)).body.member).toMatchObject({
      connection_status: "REJECTED",
      is_being_aggregated: true,
    });
    await platform.clock.advance({ minutes: 5 });
    expect((await start(one)).body.member).toMatchObject({
      connection_status: "EXPIRED",
      is_being_aggregated: true,
    });
    const credentials = await platform.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "new" });
    const body = { member: { credentials, skip_aggregation: true } };
    await platform.api.call("updateMember", { path: pathOf(one), body });
    expect((await start(one)).body.member).toMatchObject({
      connection_status: "UPDATED",
      is_being_aggregated: true,
    });
  });

  it("starts no job of a member that is DENIED, until its credentials are updated", async () => {
    const one = await connect(platform, { password: "INVALID" });
    await platform.clock.advance({ days: 1 });
    expect(await start(one)).toMatchObject({ status: 202, body: { member: one } });
    await platform.runDueTasks();
    expect(await readMember(platform.api, one)).toEqual(one);
    await updateCredentials(platform, one, "right");
    expect(await readMember(platform.api, one)).toMatchObject({ connection_status: "CONNECTED" });
  });
});

describe("202 within three hours of the last job", () => {
  it("starts none, except at MX Bank", async () => {
    const one = await connect(platform, { institution_code: "chase" });
    const bank = await connect(platform);
    await platform.clock.advance({ hours: 2, minutes: 59, seconds: 59 });
    expect(await start(one)).toMatchObject({ status: 202, body: { member: one } });
    expect((await start(bank)).body.member).toMatchObject({ is_being_aggregated: true });
    await platform.clock.advance({ seconds: 1 });
    const { body } = await start(one);
    expect(body.member).toEqual({ ...one, aggregated_at: clock(), is_being_aggregated: true });
    await platform.runDueTasks();
    expect(await readMember(platform.api, one)).toMatchObject({ successfully_aggregated_at: clock() });
  });

  it("counts from the last job, whatever came of it", async () => {
    const one = await connect(platform, { institution_code: "chase", password: "SERVER_ERROR" });
    await platform.clock.advance({ hours: 3 });
    await aggregate(platform, one);
    const failed = await readMember(platform.api, one);
    await platform.clock.advance({ hours: 2 });
    expect((await start(one)).body.member).toEqual(failed);
    await platform.clock.advance({ hours: 1 });
    expect((await start(one)).body.member).toMatchObject({ is_being_aggregated: true });
  });

  it("does not hold up the first job, nor new credentials", async () => {
    const one = await connect(platform, { institution_code: "chase", skip_aggregation: true });
    expect((await start(one)).body.member).toMatchObject({ is_being_aggregated: true });
    await platform.runDueTasks();
    await updateCredentials(platform, one, "INVALID");
    expect(await readMember(platform.api, one)).toMatchObject({ connection_status: "DENIED" });
  });
});

describe("400", () => {
  it("X-CALLBACK-PAYLOAD is longer than 1024 characters", async () => {
    expect((await start(member, { "X-CALLBACK-PAYLOAD": "x".repeat(1024) })).status).toBe(202);
    const { status, body } = await start(member, { "X-CALLBACK-PAYLOAD": "x".repeat(1025) });
    expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
    expect(body.error.message).toContain("`X-CALLBACK-PAYLOAD`");
  });
});

describeOtherJobs(platform, "aggregateMember");

describeCommonRefusals(platform, "aggregateMember", async () => ({ path: pathOf(member) }));
