import type { User } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
let user: User;

beforeEach(async () => {
  user = await platform.api.createUser();
});

const create = async (member: object = {}, beside: object = {}) => {
  const body = { member: { institution_code: "mx_bank_oauth", is_oauth: true, ...member }, ...beside };
  return (await platform.api.call("createMember", { path: { user_guid: user.guid }, body })).body.member;
};

describe("an OAuth member", () => {
  it("is PENDING with a window to send the end user to, as the reference prints it", async () => {
    const member = await create(
      { metadata: "Additional information" },
      { referral_source: "APP", ui_message_webview_url_scheme: "myapp" },
    );
    expect(member).toEqual({
      aggregated_at: null,
      background_aggregation_is_disabled: false,
      connection_status: "PENDING",
      guid: expect.stringMatching(/^MBR-/),
      id: null,
      institution_code: "mx_bank_oauth",
      is_being_aggregated: false,
      is_managed_by_user: true,
      is_oauth: true,
      metadata: "Additional information",
      name: "MX Bank (Oauth)",
      oauth_window_uri: expect.any(String),
      successfully_aggregated_at: null,
      user_guid: user.guid,
      user_id: null,
    });
    const uri = new URL(member.oauth_window_uri);
    expect(uri.origin).toBe(platform.url);
    expect(uri.pathname).toMatch(new RegExp(`^/oauth/predirect_to/${member.guid}/[0-9a-zA-Z]{32,}$`));
    expect(uri.search).toBe(
      "?skip_aggregation=false&referral_source=APP&ui_message_webview_url_scheme=myapp",
    );
  });

  it("goes back to a browser unless it is told otherwise", async () => {
    const { oauth_window_uri } = await create({ skip_aggregation: true });
    expect(new URL(oauth_window_uri).search).toBe("?skip_aggregation=true&referral_source=BROWSER");
  });

  it("has a window of its own, which shows as long as it is to be opened", async () => {
    const first = await create();
    const second = await create();
    expect(second.oauth_window_uri).not.toBe(first.oauth_window_uri);
    for (const member of [first, second]) expect(await readMember(platform.api, member)).toEqual(member);
    const { oauth_window_uri } = (await platform.api.call("requestOAuthWindowURI", { path: pathOf(first) }))
      .body.member;
    expect(await readMember(platform.api, first)).toEqual({ ...first, oauth_window_uri });
  });

  it("has no credentials to be asked for", async () => {
    const path = pathOf(await create());
    const { body } = await platform.api.call("listMemberCredentials", { path });
    expect(body.credentials).toEqual([]);
    const sent = [{ guid: "CRD-1", value: "hunter2" }];
    const update = await platform.api.call("updateMember", { path, body: { member: { credentials: sent } } });
    expect([update.status, update.body.error.type]).toEqual([400, "invalid_body_error"]);
  });

  it("starts no job while its end user has not logged in", async () => {
    const member = await create();
    const { status, body } = await platform.api.call("aggregateMember", { path: pathOf(member) });
    expect([status, body.member]).toEqual([202, member]);
  });

  it("is there for an hour, then gone", async () => {
    const member = await create();
    await platform.clock.advance({ minutes: 59, seconds: 59 });
    expect(await readMember(platform.api, member)).toMatchObject({ connection_status: "PENDING" });
    await platform.clock.advance({ seconds: 1 });
    const { status } = await platform.api.call("readMember", { path: pathOf(member) });
    expect(status).toBe(404);
  });

  it("that was deleted before its hour is over does no harm", async () => {
    const member = await create();
    await platform.api.call("deleteMember", { path: pathOf(member) });
    await platform.clock.advance({ hours: 1 });
    const { body } = await platform.api.call("listMembers", { path: { user_guid: user.guid } });
    expect(body.members).toEqual([]);
  });
});
