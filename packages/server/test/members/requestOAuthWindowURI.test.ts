import type { Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { pathOf, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let first: string;
const request = (query = {}) => platform.api.call("requestOAuthWindowURI", { path: pathOf(member), query });

beforeAll(async () => {
  const user = await platform.api.createUser();
  const { body } = await platform.api.call("createMember", {
    path: { user_guid: user.guid },
    body: { member: { institution_code: "mx_bank_oauth", is_oauth: true } },
  });
  member = body.member;
  first = body.member.oauth_window_uri;
});

describe("200", () => {
  it("is a new absolute URI each time, with the defaults in it", async () => {
    const { body } = await request();
    expect(body.member.guid).toBe(member.guid);
    const uri = new URL(body.member.oauth_window_uri);
    expect(uri.origin).toBe(platform.url);
    expect(uri.pathname).toMatch(new RegExp(`^/oauth/predirect_to/${member.guid}/[0-9a-f]{64}$`));
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      referral_source: "BROWSER",
      skip_aggregation: "false",
    });
    expect(body.member.oauth_window_uri).not.toBe(first);
  });

  it("carries what was asked for", async () => {
    const { body } = await request({
      referral_source: "APP",
      skip_aggregation: true,
      ui_message_webview_url_scheme: "myapp",
    });
    expect(Object.fromEntries(new URL(body.member.oauth_window_uri).searchParams)).toEqual({
      referral_source: "APP",
      skip_aggregation: "true",
      ui_message_webview_url_scheme: "myapp",
    });
  });

  it("leaves the member's hour as it was", async () => {
    await platform.clock.advance({ minutes: 59 });
    await request();
    expect(await readMember(platform.api, member)).toMatchObject({ connection_status: "PENDING" });
  });
});

describe("400", () => {
  it("Member cannot use OAuth, where the institution does not support it", async () => {
    const other = await platform.api.createMember({ guid: member.user_guid });
    const answer = await platform.api.call("requestOAuthWindowURI", { path: pathOf(other) });
    expectError(answer, 400, "invalid_parameter_error", "Member cannot use OAuth");
  });

  it.each([
    [{ referral_source: "WEB" }, "referral_source"],
    [{ skip_aggregation: "maybe" }, "skip_aggregation"],
    [{ ui_message_webview_url_scheme: "my app" }, "ui_message_webview_url_scheme"],
  ])("%j names the parameter", async (query, name) => {
    expectError(await request(query), 400, "invalid_parameter_error", name);
  });
});

describeCommonRefusals(platform, "requestOAuthWindowURI", async () => ({ path: pathOf(member) }));
