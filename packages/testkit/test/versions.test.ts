import type { Client, User } from "@mxkit/client";
import { describe } from "vitest";
import { forget } from "../src/coverage/record.js";
import { coverage, expectOperation } from "../src/index.js";
import { expect, test, testIn } from "../src/vitest.js";

const older = testIn("v20111101");

/** What a member of MX Bank is created with, in either version; its first job is not waited for. */
async function memberOf(mx: Client | Client<"v20111101">) {
  const { user } = await mx.users.create({ metadata: "a user of a test" });
  const asked = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
  return {
    user,
    institution_code: "mxbank",
    credentials: asked.map(({ guid }) => ({ guid, value: "mxuser" })),
  };
}

describe("a sandbox", () => {
  test("speaks the newest version, and is told in it", async ({ sandbox, catcher }) => {
    await sandbox.webhooks.sendTo(catcher, "members");
    const { member } = await sandbox.mx.members.create(await memberOf(sandbox.mx));
    expect(member.use_cases).toEqual([]);
    const { payload } = await sandbox.webhooks.next("members");
    expect(payload).toMatchObject({ member: { guid: member.guid, use_cases: [] } });
    expect((await sandbox.read()).default_version).toBe("v20250224");
    expect((await sandbox.fetch("/users")).headers.get("Content-Version")).toBe("v20250224");
  });

  older("speaks the version that it is made in", async ({ sandbox, catcher }) => {
    expect(sandbox.version).toBe("v20111101");
    await sandbox.webhooks.sendTo(catcher, "members");
    const { member } = await sandbox.mx.members.create(await memberOf(sandbox.mx));
    expect(member).not.toHaveProperty("use_cases");
    const { payload } = await sandbox.webhooks.next("members");
    expect("member" in payload && payload.member).not.toHaveProperty("use_cases");
    const answer = await sandbox.fetch("/users");
    expect(answer.headers.get("Content-Type")).toBe("application/vnd.mx.api.v1+json");
    await expect(answer).toSatisfyOperation("listUsers");
  });

  test("has clients and answers in other versions, and keeps its own in a fork", async ({ platform }) => {
    await using plain = await platform.client();
    expect([plain.version, (await plain.read()).default_version]).toEqual(["v20250224", "v20250224"]);
    await using sandbox = await platform.client({ default_version: "v20111101" });
    const named = { headers: { "Accept-Version": "v20250224" } };
    expect((await sandbox.fetch("/users", named)).headers.get("Content-Version")).toBe("v20250224");
    const { institution } = await sandbox
      .createMx({ version: "v20250224" })
      .institutions.read({ institution: "mxbank" });
    expect(institution.supported_products).toContain("statements");
    await sandbox.snapshot("now");
    await using fork = await sandbox.fork("now");
    expect((await fork.mx.institutions.read({ institution })).institution).not.toHaveProperty(
      "supported_products",
    );
  });
});

describe("a check", () => {
  test("holds an answer against the version that it is in", async ({ sandbox }) => {
    const one = await sandbox.mx.users.create({ id: "partner-1" }).withResponse();
    const mx = sandbox.createMx({ version: "v20111101" });
    const other = await mx.users.read({ user: one.data.user }).withResponse();
    expect(one).toSatisfyOperation("createUser");
    expect(other).toSatisfyOperation("readUser");
    expect(() => expectOperation(other, "readUser", { version: "v20250224" })).toThrow(
      "header content-type: must be application/json, but is application/vnd.mx.api.v1+json",
    );
    expect(await mx.users.delete(one.data).withResponse()).toSatisfyOperation("deleteUser");
  });

  test("tells the version of an answer that does not say so by its media type", () => {
    const body = { user: {} as User };
    const check = (type: string) => () =>
      expectOperation({ status: 200, headers: { "content-type": type }, body }, "readUser");
    expect(check("application/vnd.mx.api.v1+json")).toThrow(
      "The answer of readUser is not as the document of v20111101",
    );
    expect(check("application/json")).toThrow("header Content-Version: is missing");
  });

  test("holds a request against the version that it asks for", () => {
    const list = { method: "GET", url: "/users/USR-1/members/MBR-1/transactions?from_timestamp=today" };
    expect(list).not.toBeValidRequest();
    expect({ ...list, headers: { Accept: "application/vnd.mx.api.v1+json" } }).toBeValidRequest();
    expect(list).toBeValidRequest("listTransactionsByMember", { version: "v20111101" });
    const url = "/users/USR-1/connect_widget_url";
    const headers = { "Content-Type": "application/json" };
    const connect = { method: "POST", url, headers, body: { config: { mode: "verification" } } };
    expect({ ...connect, headers: { ...headers, "Accept-Version": "v20111101" } }).toBeValidRequest(
      "requestConnectWidgetURL",
    );
    expect(() => expect(connect).toBeValidRequest("requestConnectWidgetURL")).toThrow(
      'The document of v20250224 has no operation "requestConnectWidgetURL".',
    );
  });
});

test("coverage is of the versions that were met", async ({ sandbox }) => {
  forget();
  expect(coverage().total).toMatchObject({ operations: { documented: 69 }, pairs: { documented: 774 } });
  await sandbox.mx.members.create(await memberOf(sandbox.mx));
  expect(coverage().operations.createMember).toMatchObject({ touched: [201], undocumented: [] });
  expect(coverage().operations.createMember.untouched).not.toContain(202);
  const mx = sandbox.createMx({ version: "v20111101" });
  await mx.members.create(await memberOf(mx));
  expect(coverage().operations.createMember).toMatchObject({ touched: [201, 202], undocumented: [] });
  expect(coverage().operations.requestConnectWidgetURL?.touched).toEqual([]);
  expect(coverage().total.operations.documented).toBe(70);
});
