import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { canStartJob, type ForcedStatus, forcedBy } from "../../src/domain/connectionStatus.js";
import { aggregate, challengesOf, connect, PASSWORD, pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { force, script } from "../support/simulation.js";

const platform = usePlatform();
const forced = Object.keys(forcedBy) as ForcedStatus[];
let member: Member;

const read = () => readMember(platform.api, member);
const statusOf = async () => (await read()).connection_status;
const update = async (value: string, options: object = {}) => {
  const body = { member: { credentials: [{ guid: PASSWORD, value }], ...options } };
  return platform.api.call("updateMember", { path: pathOf(member), body });
};

beforeEach(async () => {
  member = await connect(platform);
});

describe.each(forced)("a member that is made %s", (status) => {
  it("is so, and nothing else of it changes", async () => {
    await force(platform, member, status);
    expect(await read()).toEqual({ ...member, connection_status: status });
  });

  it("has no job any more: what was running is over, and its challenge is gone", async () => {
    const one = await connect(platform, { password: "challenge" });
    await force(platform, one, status);
    expect(await platform.api.status(one)).toEqual({
      aggregated_at: one.aggregated_at,
      connection_status: status,
      guid: one.guid,
      is_authenticated: false,
      is_being_aggregated: false,
      successfully_aggregated_at: null,
    });
    expect(await challengesOf(platform.api, one)).toEqual([]);
    await platform.clock.advance({ minutes: 5 });
    expect((await readMember(platform.api, one)).connection_status).toBe(status);
  });

  it(canStartJob(status) ? "starts jobs" : "starts no job: 202, and the member as it stands", async () => {
    await force(platform, member, status);
    await aggregate(platform, member);
    expect(await statusOf()).toBe(canStartJob(status) ? "CONNECTED" : status);
  });

  it("can be made any other of the six", async () => {
    await force(platform, member, status);
    for (const other of forced) {
      await force(platform, member, other);
      expect(await statusOf()).toBe(other);
    }
  });
});

describe("updated credentials", () => {
  it.each(["CLOSED", "IMPAIRED", "IMPORTED", "RECONNECTED"] as const)(
    "lead out of %s, and are tried",
    async (status) => {
      await force(platform, member, status);
      const { body } = await update("other");
      expect(body.member).toMatchObject({ connection_status: "UPDATED", is_being_aggregated: true });
      await platform.runDueTasks();
      expect(await statusOf()).toBe("CONNECTED");
    },
  );

  it.each(["DISABLED", "DISCONTINUED"] as const)(
    "do not lead out of %s: they are kept, and tried when they can be",
    async (status) => {
      await force(platform, member, status);
      const { status: code, body } = await update("LOCKED");
      expect([code, body.member]).toEqual([200, { ...member, connection_status: status }]);
      await platform.runDueTasks();
      expect(await platform.api.status(member)).toMatchObject({
        connection_status: status,
        is_authenticated: false,
        is_being_aggregated: false,
      });
      await force(platform, member, "RECONNECTED");
      await aggregate(platform, member);
      expect(await statusOf()).toBe("LOCKED");
    },
  );

  it("are known to be the member's where they were only kept", async () => {
    await force(platform, member, "DISABLED");
    await update("other");
    const credentials = await platform.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "other" });
    const path = { user_guid: member.user_guid };
    const second = { member: { institution_code: "mxbank", credentials } };
    const { status, body } = await platform.api.call("createMember", { path, body: second });
    expect([status, body.error.type]).toEqual([409, "duplicate_credentials_error"]);
  });
});

describe("a member that is PENDING", () => {
  it.each(forced)("cannot be made %s", async (connection_status) => {
    const { control, api } = platform;
    const user = await api.createUser();
    const created = await api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: { institution_code: "mx_bank_oauth", is_oauth: true } },
    });
    const { member } = created.body;
    const { status, body } = await control.call("forceConnectionStatus", {
      path: { ...api.path, member_guid: member.guid },
      body: { member: { connection_status } },
    });
    expect([status, body.error.type]).toEqual([422, "wrong_state_error"]);
    expect((await readMember(api, member)).connection_status).toBe("PENDING");
  });
});

describe("a member that is IMPEDED", () => {
  it("starts jobs, and connects where nothing is in the way any more", async () => {
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "IMPEDED" }] });
    await aggregate(platform, member);
    expect(await statusOf()).toBe("IMPEDED");
    await aggregate(platform, member);
    expect(await statusOf()).toBe("CONNECTED");
  });
});
