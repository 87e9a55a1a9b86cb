import type { Member } from "@mxkit/api/v20111101";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect, LOGIN, PASSWORD, pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

async function fresh(): Promise<void> {
  member = await connect(platform, { id: "M-1", metadata: "before" });
}

beforeAll(fresh);

const update = (changes: object, one = member) =>
  platform.api.call("updateMember", { path: pathOf(one), body: { member: changes } });
const password = (value: string) => ({ credentials: [{ guid: PASSWORD, value }] });

describe("200", () => {
  beforeEach(fresh);
  afterAll(fresh);

  it("changes what is sent and leaves the rest, without a job", async () => {
    const changes = { id: "M-2", metadata: "after", background_aggregation_is_disabled: true };
    for (const [name, value] of Object.entries(changes)) {
      const { status, body } = await update({ [name]: value });
      expect([status, body.member]).toEqual([200, { ...member, [name]: value }]);
      member = body.member;
    }
    await platform.clock.advance({ minutes: 1 });
    expect(await readMember(platform.api, member)).toEqual({ ...member, ...changes });
  });

  it("takes null for id and metadata, its own id again, and overlooks what nobody knows", async () => {
    expect((await update({ id: "M-1", colour: "red" })).body.member).toEqual(member);
    expect((await update({ skip_aggregation: true })).body.member).toEqual(member);
    const { body } = await update({ id: null, metadata: null });
    expect(body.member).toEqual({ ...member, id: null, metadata: null });
  });

  it("starts a job with new credentials", async () => {
    await platform.clock.advance({ minutes: 1 });
    const now = `${platform.clock.now().toISOString().slice(0, 19)}Z`;
    const { status, body, text } = await update({ ...password("hunter2"), metadata: "after" });
    expect([status, body.member]).toEqual([
      200,
      {
        ...member,
        aggregated_at: now,
        connection_status: "UPDATED",
        is_being_aggregated: true,
        metadata: "after",
      },
    ]);
    expect(text).not.toContain("hunter2");
    await platform.runDueTasks();
    expect(await readMember(platform.api, member)).toEqual({
      ...body.member,
      connection_status: "CONNECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: now,
    });
  });

  it("logs in with what was sent in the place of what it had", async () => {
    await update(password("INVALID"));
    await platform.runDueTasks();
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "DENIED" });
    await update({ credentials: [{ guid: PASSWORD, value: "right" }] });
    await platform.runDueTasks();
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
    await update({ credentials: [{ guid: LOGIN, value: "nobody" }] });
    await platform.runDueTasks();
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "DENIED" });
  });

  it("starts no job with skip_aggregation, and is not authenticated with what was not tried", async () => {
    const { body } = await update({ ...password("hunter2"), skip_aggregation: true });
    expect(body.member).toEqual({ ...member, connection_status: "UPDATED" });
    await platform.runDueTasks();
    expect(await platform.api.status(member)).toMatchObject({
      connection_status: "UPDATED",
      is_authenticated: false,
      is_being_aggregated: false,
    });
  });

  it("takes the credentials that the member has, and tries them again", async () => {
    const { body } = await update(password("password"));
    expect(body.member).toMatchObject({ connection_status: "UPDATED", is_being_aggregated: true });
  });
});

describe("400", () => {
  it.each([
    ["hold one twice", [PASSWORD, PASSWORD], "`member.credentials`"],
    ["hold one of another institution", ["CRD-1"], "CRD-1"],
    ["are none", [], "`member.credentials`"],
  ])("the credentials %s: the message names the field and no value", async (_, guids, named) => {
    const credentials = guids.map((guid) => ({ guid, value: "hunter2" }));
    const { status, body } = await update({ credentials, metadata: "after" });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain(named);
    expect(body.error.message).not.toContain("hunter2");
    expect(await readMember(platform.api, member)).toEqual(member);
  });

  it.each([
    ["id", ""],
    ["id", 7],
    ["metadata", 7],
    ["background_aggregation_is_disabled", "no"],
    ["background_aggregation_is_disabled", null],
    ["skip_aggregation", "no"],
  ])("%s is %j", async (field, value) => {
    const { status, body } = await update({ [field]: value });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain(`\`member.${field}\``);
    expect(await readMember(platform.api, member)).toEqual(member);
  });
});

describe("409", () => {
  it("the id or the credentials are another member's: the message names it, and nothing changes", async () => {
    const owner = { guid: member.user_guid };
    const holder = await platform.api.createMember(owner, { id: "M-2", password: "hunter2" });
    for (const [taken, type] of [
      [{ id: "M-2", metadata: "after" }, "duplicate_id_error"],
      [{ ...password("hunter2"), metadata: "after" }, "duplicate_credentials_error"],
    ] as const) {
      const { status, body } = await update(taken);
      expect([status, body.error.type]).toEqual([409, type]);
      expect(body.error.message).toContain(holder.guid);
      expect(body.error.message).not.toContain("hunter2");
      expect(await readMember(platform.api, member)).toEqual(member);
    }
  });
});

describe("404", () => {
  it("the member is another user's", async () => {
    const user = await platform.api.createUser();
    expect((await update({ id: "M-9" }, { ...member, user_guid: user.guid })).status).toBe(404);
  });
});

describeCommonRefusals(platform, "updateMember", async () => ({
  path: pathOf(member),
  body: { member: { metadata: "after" } },
}));
