import type { Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { challengesOf, connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

beforeAll(async () => {
  member = await connect(platform, { password: "challenge" });
});

const list = (path = pathOf(member), query = {}) =>
  platform.api.call("listMemberChallenges", { path, query });

const common = {
  field_name: expect.any(String),
  guid: expect.stringMatching(/^CRD-/),
  label: expect.stringMatching(/./),
};
const choices = ["correct", "challenge", 7, "DISABLED", "SERVER_ERROR", "UNAVAILABLE"];
const png = /^iVBORw0KGgo/;

describe("200", () => {
  it.each([
    ["challenge", { ...common, type: "TEXT" }],
    ["token", { ...common, type: "TOKEN" }],
    [
      "options",
      {
        ...common,
        type: "OPTIONS",
        options: choices.map((value) => ({ label: expect.stringMatching(/./), value })),
      },
    ],
    ["image", { ...common, type: "IMAGE_DATA", image_data: expect.stringMatching(png) }],
    [
      "image_options",
      {
        ...common,
        type: "IMAGE_OPTIONS",
        image_options: choices.map((value) => ({
          data_uri: expect.stringMatching(/^data:image\/png;base64,iVBORw0KGgo/),
          label: expect.stringMatching(/./),
          value,
        })),
      },
    ],
  ])("of %s: the fields of its type and no others", async (password, challenge) => {
    const one = await connect(platform, { password });
    const { status, body } = await list(pathOf(one));
    expect([status, body]).toEqual([
      200,
      {
        challenges: [challenge],
        pagination: { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 },
      },
    ]);
    expect((await platform.api.status(one)).challenges).toEqual(body.challenges);
  });

  it("the same as often as it is asked, and an empty page past the end", async () => {
    const first = await challengesOf(platform.api, member);
    await platform.clock.advance({ minutes: 1 });
    expect(await challengesOf(platform.api, member)).toEqual(first);
    const { body } = await list(pathOf(member), { page: 2 });
    expect(body.challenges).toEqual([]);
  });
});

describe("204", () => {
  it.each(["password", "INVALID", "LOCKED", "SERVER_ERROR"])(
    "without a byte: the password %s asks nothing",
    async (password) => {
      const { status, text } = await list(pathOf(await connect(platform, { password })));
      expect([status, text]).toEqual([204, ""]);
    },
  );

  it("also before the first job", async () => {
    const one = await connect(platform, { password: "challenge", skip_aggregation: true });
    expect((await list(pathOf(one))).status).toBe(204);
  });
});

describeCommonRefusals(platform, "listMemberChallenges", async () => ({ path: pathOf(member) }));
