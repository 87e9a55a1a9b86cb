import { beforeAll, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let user: string;
const request = (config: object) =>
  platform.api.call("requestConnectWidgetURL", { path: { user_guid: user }, body: { config } });

beforeAll(async () => {
  user = (await platform.api.createUser()).guid;
});

describe("200", () => {
  it("is a URL that ends in version 4 and the scheme mx", async () => {
    const { body } = await request({ color_scheme: "dark" });
    expect(body.user.guid).toBe(user);
    const [last] = new URL(body.user.connect_widget_url).pathname.split("/").slice(-1);
    expect(JSON.parse(Buffer.from(decodeURIComponent(last ?? ""), "base64").toString())).toEqual({
      ui_message_version: 4,
      ui_message_webview_url_scheme: "mx",
    });
  });

  it("carries the scheme that was sent", async () => {
    const { body } = await request({ ui_message_webview_url_scheme: "myapp" });
    const [last] = new URL(body.user.connect_widget_url).pathname.split("/").slice(-1);
    expect(Buffer.from(decodeURIComponent(last ?? ""), "base64").toString()).toContain('"myapp"');
  });
});

describe("400", () => {
  it("is what a config without a known option gets", async () => {
    expectError(await request({}), 400, "invalid_body_error", "`config`", "at least one of `color_scheme`, ");
    expectError(await request({ colour: "dark" }), 400, "invalid_body_error", "`config`");
  });
});

describe("404", () => {
  it("is what an unknown member gets", async () => {
    expectError(await request({ current_member_guid: "MBR-nobody" }), 404, "not_found_error", "MBR-nobody");
  });
});

describe("403 where the client has no verification", () => {
  it("verification is refused, aggregation is not", async () => {
    const { api } = await platform.control.createClient({ features: { verification: false } });
    const path = { user_guid: (await api.createUser()).guid };
    const request = (mode: string) =>
      api.call("requestConnectWidgetURL", { path, body: { config: { mode } } });
    expectError(await request("verification"), 403, "feature_not_available_error", "verification");
    expect((await request("aggregation")).status).toBe(200);
  });
});

describeCommonRefusals(platform, "requestConnectWidgetURL", async () => ({
  path: { user_guid: user },
  body: { config: { color_scheme: "dark" } },
}));
