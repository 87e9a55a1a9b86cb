import { beforeAll, describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { createWorld, pathOf, type World } from "../support/world.js";

const platform = usePlatform();
let world: World;

beforeAll(async () => {
  world = await createWorld(platform, platform.api);
});

const secret = "hunter2";
const [LOGIN, PASSWORD] = [
  "CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1",
  "CRD-e3d7ea81-aac7-05e9-fbdd-4b493c6e474d",
];

/** Bodies of which something is wrong, with a password somewhere in them. */
const credentials: [what: string, credentials: unknown][] = [
  ["text in the place of the list", secret],
  ["an object in the place of the list", { guid: PASSWORD, value: secret }],
  ["values by their names", { login: "mxuser", password: secret }],
  ["a list of texts", ["mxuser", secret]],
  ["a value that is a list", [{ guid: PASSWORD, value: [secret] }]],
  ["a value that is an object", [{ guid: PASSWORD, value: { text: secret } }]],
  ["a value without a guid", [{ value: secret }]],
  ["a value alone", [{ guid: PASSWORD, value: secret }]],
  ["a value of another institution", [{ guid: "CRD-none", value: secret }]],
  ["a value given twice", [LOGIN, PASSWORD, PASSWORD].map((guid) => ({ guid, value: secret }))],
  ["a value that is too long", [{ guid: PASSWORD, value: secret.repeat(10_000) }]],
];

describe("no refusal repeats a password", () => {
  it.each(credentials)("of create member: %s", async (_what, credentials) => {
    const body = { member: { institution_code: "mxbank", credentials } };
    const { status, text } = await platform.api.call("createMember", { path: pathOf(world), body });
    expect(status).toBe(400);
    expect(text).not.toContain(secret);
  });

  it.each([
    ["the member is a list", { member: [{ value: secret }] }],
    ["the member is text", { member: secret }],
    ["the body is a list", [{ guid: PASSWORD, value: secret }]],
    ["the body is text", JSON.stringify(secret)],
    ["the body is no JSON", `{"member":{"credentials":[{"value":"${secret}"}`],
  ])("of create member: %s", async (_what, body) => {
    const { status, text } = await platform.api.call("createMember", { path: pathOf(world), body });
    expect(status).toBe(400);
    expect(text).not.toContain(secret);
  });

  it.each(credentials.filter(([what]) => what !== "a value alone"))(
    "of update member: %s",
    async (_what, credentials) => {
      const body = { member: { credentials } };
      const { status, text } = await platform.api.call("updateMember", { path: pathOf(world), body });
      expect(status).toBe(400);
      expect(text).not.toContain(secret);
    },
  );

  it("of create member: another member has these credentials", async () => {
    const values = { LOGIN: "mxuser", PASSWORD: "password" };
    const body = {
      member: { institution_code: "mxbank", credentials: await platform.api.credentials("mxbank", values) },
    };
    const { status, text } = await platform.api.call("createMember", { path: pathOf(world), body });
    expect(status).toBe(409);
    expect(text).not.toMatch(/mxuser|"password"/);
  });
});

describe("no refusal repeats an answer to a challenge", () => {
  it.each([
    ["text in the place of the list", secret],
    ["an object in the place of the list", { guid: "CRD-1", value: secret }],
    ["a list of texts", [secret]],
    ["an answer without a guid", [{ value: secret }]],
    ["an answer that is a list", [{ guid: "CRD-1", value: [secret] }]],
    ["an answer to nothing", [{ guid: "CRD-1", value: secret }]],
  ])("%s", async (_what, challenges) => {
    const user = await platform.api.createUser();
    const member = await platform.api.createMember(user, { password: "challenge" });
    await platform.runDueTasks();
    const { status, text } = await platform.api.call("resumeAggregation", {
      path: { user_guid: user.guid, member_guid: member.guid },
      body: { member: { challenges } },
    });
    expect(status).toBe(400);
    expect(text).not.toContain(secret);
  });
});
