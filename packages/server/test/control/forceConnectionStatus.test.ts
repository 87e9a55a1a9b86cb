import type { Member } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import {
  accountsOf,
  aggregate,
  challengesOf,
  connect,
  pathOf,
  readMember,
  updateCredentials,
} from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside } from "../support/simulation.js";

const platform = usePlatform();
const client_id = "CLIENT-1234";
const statuses = ["CLOSED", "DISABLED", "DISCONTINUED", "IMPAIRED", "IMPORTED", "RECONNECTED"] as const;

const force = ({ guid }: { guid: string }, connection_status: string) =>
  platform.control.call("forceConnectionStatus", {
    path: { client_id, member_guid: guid },
    body: { member: { connection_status } },
  });

describe("200", () => {
  it.each(statuses)("%s, as the API shows it; all else of the member stays", async (connection_status) => {
    const member = await connect(platform);
    const { status, body } = await force(member, connection_status);
    expect([status, body]).toEqual([
      200,
      { member: { guid: member.guid, connection_status, needs_updated_credentials: false } },
    ]);
    expect(await readMember(platform.api, member)).toEqual({ ...member, connection_status });
    expect(await accountsOf(platform.api, member)).toHaveLength(21);
  });

  it("from one to the next", async () => {
    const member = await connect(platform, { password: "INVALID" });
    for (const connection_status of statuses) {
      expect((await force(member, connection_status)).status).toBe(200);
      expect(await readMember(platform.api, member)).toMatchObject({ connection_status });
    }
  });

  it.each([
    ["CLOSED", "CLOSED", "CONNECTED"],
    ["DISABLED", "DISABLED", "DISABLED"],
    ["DISCONTINUED", "DISCONTINUED", "DISCONTINUED"],
    ["IMPAIRED", "IMPAIRED", "CONNECTED"],
    ["IMPORTED", "IMPORTED", "CONNECTED"],
    ["RECONNECTED", "CONNECTED", "CONNECTED"],
  ])("%s: an aggregation leads to %s, new credentials to %s", async (status, aggregated, updated) => {
    const member = await connect(platform);
    await force(member, status);
    await aggregate(platform, member);
    expect((await readMember(platform.api, member)).connection_status).toBe(aggregated);
    await force(member, status);
    await updateCredentials(platform, member, "another");
    expect((await readMember(platform.api, member)).connection_status).toBe(updated);
  });

  it("a job that waits at a challenge ends", async () => {
    const member = await connect(platform, { password: "challenge" });
    expect(await challengesOf(platform.api, member)).toHaveLength(1);
    await force(member, "IMPAIRED");
    expect(await readMember(platform.api, member)).toMatchObject({
      connection_status: "IMPAIRED",
      is_being_aggregated: false,
    });
    expect(await challengesOf(platform.api, member)).toEqual([]);
    await platform.clock.advance({ minutes: 10 });
    expect((await readMember(platform.api, member)).connection_status).toBe("IMPAIRED");
  });

  it("a job that waits for its time ends", async () => {
    const { api, path } = await platform.control.createClient({ clock: { speed: 0 } });
    const steps = [{ outcome: "LOCKED", delay_seconds: 90 }];
    await platform.control.call("createScript", { path, body: { script: { steps } } });
    const member = await api.createMember(await api.createUser());
    await platform.control.call("forceConnectionStatus", {
      path: { ...path, member_guid: member.guid },
      body: { member: { connection_status: "CLOSED" } },
    });
    await platform.control.advance(path, 120);
    expect(await api.status(member)).toMatchObject({
      connection_status: "CLOSED",
      is_being_aggregated: false,
    });
  });
});

describe("422", () => {
  it("a member that is PENDING", async () => {
    const { guid: user_guid } = await platform.api.createUser();
    const { body } = await platform.api.call("createMember", {
      path: { user_guid },
      body: { member: { institution_code: "mx_bank_oauth", is_oauth: true } },
    });
    expectError(await force(body.member, "CLOSED"), 422, "wrong_state_error", body.member.guid, "PENDING");
    const { member } = (await platform.api.call("readMember", { path: pathOf(body.member) })).body;
    expect(member.connection_status).toBe("PENDING");
  });

  it("a member without credentials", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    // Manual members have no operation of their own yet.
    await inside(platform, (db) =>
      db.updateTable("members").set({ connection_status: null }).where("guid", "=", member.guid).execute(),
    );
    expectError(await force(member, "CLOSED"), 422, "wrong_state_error", member.guid, "no credentials");
    expect((await readMember(platform.api, member)).connection_status).toBeNull();
  });
});

describe("404", () => {
  it("a member that was deleted, and one of a user that was", async () => {
    const members: Member[] = [await connect(platform), await connect(platform)];
    const [deleted, orphan] = members as [Member, Member];
    await platform.api.call("deleteMember", { path: pathOf(deleted) });
    await platform.api.call("deleteUser", { path: { user_guid: orphan.user_guid } });
    for (const member of members)
      expectError(await force(member, "CLOSED"), 404, "not_found_error", member.guid);
  });
});

describeControlRefusals(
  platform,
  "forceConnectionStatus",
  async () => ({
    path: { client_id, member_guid: (await connect(platform, { skip_aggregation: true })).guid },
    body: { member: { connection_status: "CLOSED" } },
  }),
  {
    invalid: [
      ...["CONNECTED", "PENDING", "CHALLENGED", "closed", "", null, 5].map(
        (connection_status): [string, object, string] => [
          `the status ${connection_status}`,
          { connection_status },
          "`member.connection_status`",
        ],
      ),
    ],
  },
);
