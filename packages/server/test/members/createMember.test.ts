import type { User } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { LOGIN, PASSWORD, pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let user: User;

beforeEach(async () => {
  user = await platform.api.createUser({ metadata: "a user of a test" });
});

const credentials = [
  { guid: LOGIN, value: "mxuser" },
  { guid: PASSWORD, value: "hunter2" },
];
const mxbank = { institution_code: "mxbank", credentials };

const create = (member: object, { beside = {}, headers = {}, owner = user } = {}) =>
  platform.api.call("createMember", {
    path: { user_guid: owner.guid },
    body: { member, ...beside },
    headers,
  });

const list = async () =>
  (await platform.api.call("listMembers", { path: { user_guid: user.guid } })).body.members;

describe("202", () => {
  it("every field of a new member, which is being aggregated", async () => {
    const { status, body } = await create(mxbank);
    expect([status, body.member]).toEqual([
      202,
      {
        aggregated_at: null,
        background_aggregation_is_disabled: false,
        connection_status: "CREATED",
        guid: expect.stringMatching(/^MBR-/),
        id: null,
        institution_code: "mxbank",
        is_being_aggregated: true,
        is_managed_by_user: true,
        is_oauth: false,
        metadata: null,
        name: "MX Bank",
        successfully_aggregated_at: null,
        user_guid: user.guid,
        user_id: null,
      },
    ]);
    await platform.runDueTasks();
    expect(await readMember(platform.api, body.member)).toMatchObject({
      aggregated_at: "2026-06-15T12:00:00Z",
      connection_status: "CONNECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: "2026-06-15T12:00:00Z",
    });
  });

  it("keeps what was sent, and shows the id of the user", async () => {
    const owner = await platform.api.createUser({ id: "partner-2345" });
    const sent = {
      id: "M-109876",
      metadata: '{"plan": "gold"} 😀',
      background_aggregation_is_disabled: true,
    };
    const { body } = await create({ ...mxbank, ...sent }, { owner });
    expect(body.member).toMatchObject({ ...sent, user_guid: owner.guid, user_id: "partner-2345" });
    expect(await readMember(platform.api, body.member)).toMatchObject(sent);
  });

  it("starts no job with skip_aggregation", async () => {
    const { body } = await create({ ...mxbank, skip_aggregation: true });
    expect(body.member).toMatchObject({ connection_status: "CREATED", is_being_aggregated: false });
    await platform.runDueTasks();
    expect(await readMember(platform.api, body.member)).toEqual(body.member);
  });

  it("takes null for what it may leave out, and overlooks what it does not know where it stands", async () => {
    const sent = { ...mxbank, id: null, metadata: null, colour: "red" };
    const { body } = await create(sent, { beside: { skip_aggregation: true } });
    expect(body.member).toMatchObject({ id: null, metadata: null, is_being_aggregated: true });
    expect(body.member).not.toHaveProperty("colour");
  });

  it("never answers with the credentials", async () => {
    const { text } = await create(mxbank);
    expect(text).not.toContain("hunter2");
  });

  it("takes the Accept header of the reference, version 2", async () => {
    const { status } = await create(mxbank, { headers: { Accept: "application/vnd.mx.api.v2+json" } });
    expect(status).toBe(202);
  });

  it("takes the same credentials for another user, and others for the same user", async () => {
    await create(mxbank);
    const other = await platform.api.createUser();
    expect((await create(mxbank, { owner: other })).status).toBe(202);
    const others = [credentials[0], { guid: PASSWORD, value: "hunter3" }];
    expect((await create({ ...mxbank, credentials: others })).status).toBe(202);
  });

  it("takes an id that another user's member has, or that a deleted one had", async () => {
    const { body } = await create({ ...mxbank, id: "M-1" });
    const other = await platform.api.createUser();
    expect((await create({ ...mxbank, id: "M-1" }, { owner: other })).status).toBe(202);
    await platform.api.call("deleteMember", { path: pathOf(body.member) });
    expect((await create({ ...mxbank, id: "M-1" })).status).toBe(202);
  });
});

describe("404", () => {
  it.each(["nobank", "MXBANK", "mxbank "])("the institution %j is unknown", async (institution_code) => {
    const { status, body } = await create({ ...mxbank, institution_code });
    expect([status, body.error.message]).toEqual([404, "Unrecognized institution."]);
    expect(await list()).toEqual([]);
  });
});

describe("409", () => {
  it("the id is taken: the message names its holder", async () => {
    const { body: first } = await create({ ...mxbank, id: "M-1" });
    const others = { ...mxbank, credentials: [credentials[0], { guid: PASSWORD, value: "other" }] };
    const { status, body } = await create({ ...others, id: "M-1" });
    expect([status, body.error.type]).toEqual([409, "duplicate_id_error"]);
    expect(body.error.message).toContain(first.member.guid);
    expect(await list()).toHaveLength(1);
  });

  it("the credentials are those of another member, in whichever order: the message names it", async () => {
    const { body: first } = await create(mxbank);
    const { status, body } = await create({ ...mxbank, credentials: credentials.toReversed() });
    expect([status, body.error.type]).toEqual([409, "duplicate_credentials_error"]);
    expect(body.error.message).toContain(first.member.guid);
    expect(body.error.message).not.toContain("hunter2");
    expect(await list()).toHaveLength(1);
  });
});

describe("422", () => {
  it("the user has 25 members, until one is deleted", async () => {
    const nth = (number: number) => ({
      ...mxbank,
      skip_aggregation: true,
      credentials: [credentials[0], { guid: PASSWORD, value: `password ${number}` }],
    });
    for (let number = 1; number <= 25; number++) expect((await create(nth(number))).status).toBe(202);
    const { status, body } = await create(nth(26));
    expect([status, body.error.type]).toEqual([422, "limit_reached_error"]);
    expect(body.error.message).toContain("25");
    const members = await list();
    expect(members).toHaveLength(25);
    await platform.api.call("deleteMember", { path: pathOf(members[0]) });
    expect((await create(nth(26))).status).toBe(202);
  });
});

describeCommonRefusals(platform, "createMember", async () => ({
  path: { user_guid: user.guid },
  body: { member: mxbank },
}));
