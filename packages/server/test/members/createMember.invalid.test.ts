import type { User } from "@mxkit/api/v20111101";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LOGIN, PASSWORD } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const secret = "hunter2";
const login = { guid: LOGIN, value: "mxuser" };
const password = { guid: PASSWORD, value: secret };
const valid = { institution_code: "mxbank", credentials: [login, password] };
let user: User;

beforeEach(async () => {
  user = await platform.api.createUser();
});

afterEach(async () => {
  const { body } = await platform.api.call("listMembers", { path: { user_guid: user.guid } });
  expect(body.members).toEqual([]);
});

const create = (member: unknown, beside: object = {}) =>
  platform.api.call("createMember", { path: { user_guid: user.guid }, body: { member, ...beside } });

describe("400", () => {
  it.each([
    ["are missing", undefined, LOGIN],
    ["are none", [], "`member.credentials`"],
    ["lack one", [login], PASSWORD],
    ["hold one twice", [login, password, password], "`member.credentials`"],
    ["hold one with two values", [login, password, { guid: LOGIN, value: "other" }], "`member.credentials`"],
    ["hold one of another institution", [login, password, { guid: "CRD-1", value: secret }], "CRD-1"],
    ["hold one without a guid", [{ value: secret }, password], "`member.credentials[0].guid`"],
    ["hold one without a value", [login, { guid: PASSWORD }], "`member.credentials[1].value`"],
    [
      "hold a value that is a number",
      [login, { guid: PASSWORD, value: 1234 }],
      "`member.credentials[1].value`",
    ],
    [
      "hold a value that is too long",
      [login, { guid: PASSWORD, value: secret.repeat(200) }],
      "`member.credentials[1].value`",
    ],
    [
      "hold a value that is an object",
      [login, { guid: PASSWORD, value: { secret } }],
      "`member.credentials[1].value`",
    ],
    ["are an object", { LOGIN: "mxuser", PASSWORD: secret }, "`member.credentials`"],
    ["are a text", secret, "`member.credentials`"],
    ["are texts", ["mxuser", secret], "`member.credentials[0]`"],
    ["have guid and value exchanged", [{ guid: secret, value: PASSWORD }], "`member.credentials[0].guid`"],
  ])("the credentials %s: the message names the field and no value", async (_, credentials, named) => {
    const { status, body } = await create({ ...valid, credentials });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain("`member.credentials");
    expect(body.error.message).toContain(named);
    expect(body.error.message).not.toMatch(/hunter2|mxuser|1234/);
  });

  const secretFirst = { credentials: [{ value: secret, guid: PASSWORD }, login], institution_code: "mxbank" };

  it.each([
    ["an array", [secretFirst]],
    ["a text", JSON.stringify(secretFirst)],
  ])("the member is %s: the message shows no credentials", async (_, member) => {
    const { status, body } = await create(member);
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain("`member`");
    expect(body.error.message).not.toMatch(/hunter2|mxuser/);
  });

  it.each([
    ["institution_code", undefined],
    ["institution_code", ""],
    ["institution_code", 5426],
    ["id", ""],
    ["id", 7],
    ["metadata", { plan: "gold" }],
    ["metadata", "cut\u0000here"],
    ["background_aggregation_is_disabled", "true"],
    ["background_aggregation_is_disabled", null],
    ["is_oauth", "yes"],
    ["skip_aggregation", 1],
  ])("%s is %j", async (field, value) => {
    const { status, body } = await create({ ...valid, [field]: value });
    expect([status, body.error?.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain(`\`member.${field}\``);
  });

  it.each([
    ["institution_code", 255],
    ["id", 255],
    ["metadata", 65_535],
  ])("%s has more than %i characters", async (field, most) => {
    const { status, body } = await create({ ...valid, [field]: "x".repeat(most + 1) });
    expect([status, body.error.message]).toEqual([
      400,
      `\`member.${field}\` must have at most ${most} characters, but has ${most + 1}.`,
    ]);
  });

  it.each([
    ["referral_source", "EMAIL"],
    ["referral_source", "browser"],
    ["ui_message_webview_url_scheme", "my app"],
    ["ui_message_webview_url_scheme", "javascript:"],
  ])("%s is %j", async (field, value) => {
    const { status, body } = await create(valid, { [field]: value });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain(`\`${field}\``);
  });

  it.each(["mxbank", "capital_one", "50025"])(
    "OAuth at %s, which does not support it",
    async (institution_code) => {
      const { status, body } = await create({ institution_code, is_oauth: true });
      expect([status, body.error.message]).toEqual([400, "Member cannot use OAuth"]);
    },
  );

  it("credentials at an institution that takes OAuth only", async () => {
    const { status, body } = await create({ ...valid, institution_code: "mx_bank_oauth" });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain("`member.is_oauth`");
  });

  it("X-CALLBACK-PAYLOAD is too long", async () => {
    const { status, body } = await platform.api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: valid },
      headers: { "X-CALLBACK-PAYLOAD": "x".repeat(1025) },
    });
    expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
    expect(body.error.message).toContain("X-CALLBACK-PAYLOAD");
  });
});
