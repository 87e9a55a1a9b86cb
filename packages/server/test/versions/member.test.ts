import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Member } from "@mxkit/api/v20250224";
import { beforeAll, describe, expect, it } from "vitest";
import { newest } from "../support/api.js";
import { connect, pathOf, readMember, updateCredentials } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const example = fileURLToPath(
  new URL("../../../../spec/seeds/examples/002-read-member-response.txt", import.meta.url),
);

let older: Awaited<ReturnType<typeof connect>>;
let member: Member;

beforeAll(async () => {
  older = await connect(platform, { user: { id: "u-1234" }, id: "unique_id", metadata: "Yada yada" });
  member = await readNewest(older);
});

async function readNewest({ user_guid, guid }: { user_guid: string; guid: string }): Promise<Member> {
  const path = { user_identifier: user_guid, member_identifier: guid };
  return (await newest(platform.api).call("readMember", { path })).body.member;
}

describe("the same member, side by side", () => {
  it("has these fields in v20250224", () => {
    expect(member).toEqual({
      aggregated_at: "2026-06-15T12:00:00.000Z",
      background_aggregation_is_disabled: false,
      connection_status: "CONNECTED",
      connection_status_message: "Connected to MX Bank",
      error: {},
      guid: older.guid,
      id: "unique_id",
      institution_code: "mxbank",
      institution_guid: "INS-1572a04c-912b-59bf-5841-332c7dfafaef",
      is_being_aggregated: false,
      is_managed_by_user: true,
      is_manual: false,
      is_oauth: false,
      metadata: "Yada yada",
      most_recent_job_detail_code: null,
      most_recent_job_detail_text: null,
      most_recent_job_guid: expect.stringMatching(/^JOB-/),
      name: "MX Bank",
      needs_updated_credentials: false,
      oauth_window_uri: null,
      successfully_aggregated_at: "2026-06-15T12:00:00.000Z",
      use_cases: [],
      user_guid: older.user_guid,
      user_id: "u-1234",
    });
  });

  it("has fewer of them in v20111101, and its times to the second", () => {
    const {
      connection_status_message: _1,
      error: _2,
      institution_guid: _3,
      is_manual: _4,
      most_recent_job_detail_code: _5,
      most_recent_job_detail_text: _6,
      most_recent_job_guid: _7,
      needs_updated_credentials: _8,
      oauth_window_uri: _9,
      use_cases: _10,
      ...rest
    } = member;
    expect(older).toEqual({
      ...rest,
      aggregated_at: "2026-06-15T12:00:00Z",
      successfully_aggregated_at: "2026-06-15T12:00:00Z",
    });
  });
});

it("the curl of seed 002 answers every field of its example, with its type", async () => {
  const printed = JSON.parse(await readFile(example, "utf8")).member as Record<string, unknown>;
  const response = await fetch(`${platform.url}/users/u-1234/members/unique_id`, {
    headers: { "Accept-Version": "v20250224", Authorization: "Basic Q0xJRU5ULTEyMzQ6QVBJLUtFWS00NTY3" },
  });
  const body = (await response.json()) as { member: Record<string, unknown> };
  const typesOf = (object: Record<string, unknown>) =>
    Object.entries(object).map(([name, value]) => [name, Array.isArray(value) ? "array" : typeof value]);
  // The example is of no OAuth member, and yet has a window. (settled)
  const ofNoOAuth = { ...printed, oauth_window_uri: null };
  expect(typesOf(body.member)).toEqual(typesOf(ofNoOAuth));
});

describe("what a member is told about itself", () => {
  it("is the message and the error of its status", async () => {
    await updateCredentials(platform, older, "INVALID");
    expect(await readNewest(older)).toMatchObject({
      connection_status: "DENIED",
      connection_status_message: expect.stringMatching(/^The credentials entered do not match/),
      error: {
        error_code: 1002,
        error_message: "The institution refused the credentials.",
        error_type: "MEMBER",
        locale: "en-US",
        user_message: expect.stringMatching(/^The credentials entered do not match/),
      },
    });
  });

  it("names the institution", async () => {
    await updateCredentials(platform, older, "challenge");
    const { connection_status_message, error } = await readNewest(older);
    expect(connection_status_message).toBe(
      "To authenticate your connection to MX Bank, please answer the following challenge(s).",
    );
    expect(error).toEqual({});
  });
});

describe("a new member", () => {
  it("is answered with 201, and with 202 in v20111101", async () => {
    const user = await platform.api.createUser();
    const credentials = await platform.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "one" });
    const member = { institution_code: "mxbank", credentials, use_cases: ["MONEY_MOVEMENT", "PFM"] };
    const path = { user_identifier: user.guid };
    const created = await newest(platform.api).call("createMember", { path, body: { member } });
    expect([created.status, created.body.member.use_cases]).toEqual([201, ["MONEY_MOVEMENT", "PFM"]]);
    const again = { ...member, credentials: credentials.map((one) => ({ ...one, value: "two" })) };
    const older = await platform.api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: again },
    });
    expect(older.status).toBe(202);
    expect(older.body.member).not.toHaveProperty("use_cases");
    // What v20111101 does not know is ignored there, as everything else.
    expect((await readNewest(older.body.member)).use_cases).toEqual([]);
  });

  it("can change what it is for", async () => {
    const path = { user_identifier: older.user_guid, member_identifier: older.guid };
    const body = { member: { use_cases: ["PFM"] } };
    const { body: updated } = await newest(platform.api).call("updateMember", { path, body });
    expect(updated.member.use_cases).toEqual(["PFM"]);
    const wrong = { member: { use_cases: ["pfm"] } };
    const refused = await newest(platform.api).call("updateMember", { path, body: wrong });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringContaining("`member.use_cases[0]`"),
    ]);
  });
});

describe("a member that needs updated credentials", () => {
  it("has no job, asked for or not, until it gets them", async () => {
    const member = await connect(platform);
    const path = { client_id: "CLIENT-1234", member_guid: member.guid };
    const body = { member: { connection_status: "RECONNECTED", needs_updated_credentials: true } };
    const forced = await platform.control.call("forceConnectionStatus", { path, body });
    expect([forced.status, forced.body.member.needs_updated_credentials]).toEqual([200, true]);
    const { status } = await platform.api.call("aggregateMember", { path: pathOf(member) });
    await platform.runDueTasks();
    const before = await readNewest(member);
    expect([status, before.connection_status, before.needs_updated_credentials]).toEqual([
      202,
      "RECONNECTED",
      true,
    ]);
    await updateCredentials(platform, await readMember(platform.api, member), "another");
    const after = await readNewest(member);
    expect([after.connection_status, after.needs_updated_credentials]).toEqual(["CONNECTED", false]);
  });
});
