import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let user: string;
const request = (options: object, headers = {}) =>
  platform.api.call("requestWidgetURL", {
    path: { user_guid: user },
    headers,
    body: { widget_url: { widget_type: "connect_widget", ...options } },
  });

beforeAll(async () => {
  user = (await platform.api.createUser({ id: "u-1" })).guid;
});

describe("200", () => {
  it("is an absolute URL of the widget, with the user's own id", async () => {
    const { body } = await request({ color_scheme: "dark" });
    expect(body.widget_url).toEqual({
      type: "connect_widget",
      url: expect.stringMatching(new RegExp(`^${platform.url}/md/connect/ANS-[0-9a-f-]{36}\\.[0-9a-f]{64}$`)),
      user_id: "u-1",
    });
  });

  it("is another URL each time, and needs no option", async () => {
    const urls = [await request({}), await request({})].map(({ body }) => body.widget_url.url);
    expect(new Set(urls).size).toBe(2);
  });

  it.each(["fr", "fr-CA", "en-CA, en;q=0.5", "tlh", "*", "%%%"])(
    "takes Accept-Language: %s",
    async (language) => {
      expect((await request({}, { "Accept-Language": language })).status).toBe(200);
    },
  );

  it("takes every option of the reference", async () => {
    const member = await platform.api.createMember({ guid: user });
    const options = {
      color_scheme: "light",
      current_institution_code: "mxbank",
      current_institution_guid: "INS-1572a04c-912b-59bf-5841-332c7dfafaef",
      current_member_guid: member.guid,
      disable_institution_search: true,
      include_transactions: false,
      is_mobile_webview: true,
      mode: "verification",
      oauth_referral_source: "APP",
      ui_message_version: 4,
      ui_message_webview_url_scheme: "myapp",
      update_credentials: true,
      wait_for_full_aggregation: true,
    };
    expect((await request(options)).status).toBe(200);
  });
});

describe("400", () => {
  it.each([
    [{ widget_type: "pulse_widget" }, "widget_url.widget_type"],
    [{ color_scheme: "blue" }, "widget_url.color_scheme"],
    [{ mode: "both" }, "widget_url.mode"],
    [{ oauth_referral_source: "WEB" }, "widget_url.oauth_referral_source"],
    [{ ui_message_version: 3 }, "widget_url.ui_message_version"],
    [{ ui_message_webview_url_scheme: "my app" }, "widget_url.ui_message_webview_url_scheme"],
    [{ is_mobile_webview: "yes" }, "widget_url.is_mobile_webview"],
    [{ disable_institution_search: true }, "disable_institution_search"],
  ])("%j names the option", async (options, field) => {
    expectError(await request(options), 400, "invalid_body_error", field);
  });

  it("is what a body without a widget gets", async () => {
    const answer = await platform.api.call("requestWidgetURL", {
      path: { user_guid: user },
      body: { widget_url: { color_scheme: "dark" } },
    });
    expectError(answer, 400, "invalid_body_error", "widget_url.widget_type");
  });
});

describe("404", () => {
  it("is what a member of another client gets", async () => {
    const theirs = await platform.other.createMember(await platform.other.createUser());
    expectError(await request({ current_member_guid: theirs.guid }), 404, "not_found_error");
  });

  it.each([
    [{ current_institution_code: "nowhere" }],
    [{ current_institution_guid: "INS-00000000-0000-0000-0000-000000000000" }],
  ])("%j is unrecognized", async (options) => {
    expectError(await request(options), 404, "not_found_error", "Unrecognized institution.");
  });
});

describe("403 where the client has no verification", () => {
  it("verification is refused, aggregation is not", async () => {
    const { api } = await platform.control.createClient({ features: { verification: false } });
    const path = { user_guid: (await api.createUser()).guid };
    const request = (mode: string) =>
      api.call("requestWidgetURL", { path, body: { widget_url: { widget_type: "connect_widget", mode } } });
    expectError(await request("verification"), 403, "feature_not_available_error", "verification");
    expect((await request("aggregation")).status).toBe(200);
  });
});

describeCommonRefusals(platform, "requestWidgetURL", async () => ({
  path: { user_guid: user },
  body: { widget_url: { widget_type: "connect_widget" } },
}));
