import { AssertionError } from "node:assert";
import type { User } from "@mxkit/client";
import { beforeAll, describe } from "vitest";
import { type AnyAnswer, type AnyRequest, expectOperation, expectRequest } from "../src/index.js";
import { expect, test } from "../src/vitest.js";

const user: User = {
  email: null,
  guid: "USR-fa7537f3-48aa-a683-a02a-b18940482f54",
  id: "partner-1",
  is_disabled: false,
  metadata: null,
};
const headers = {
  "content-type": "application/json",
  "content-version": "v20250224",
  "x-request-id": "0193498e-5c10-7a31-8f2e-1b0c5d2e9a47",
};
const answer = (changes: object = {}, fields: object = {}) => ({
  status: 200,
  headers,
  body: { user: { ...user, ...fields } },
  ...changes,
});
const json = { "Content-Type": "application/json" };
const creation = (fields: object, changes: object = {}) => ({
  method: "POST",
  url: "/users",
  headers: json,
  body: { user: fields },
  ...changes,
});

/** What a matcher says when it fails. */
async function messageOf(check: () => unknown): Promise<string> {
  try {
    await check();
  } catch (error) {
    return (error as Error).message;
  }
  return expect.unreachable("It should have failed.");
}

describe("an answer is as the document says", () => {
  test("in every form that it comes in", async ({ sandbox }) => {
    const created = await sandbox.mx.users.create({ id: "partner-1" }).withResponse();
    const path = `/users/${created.data.user.guid}`;
    const response = await sandbox.fetch(path);
    const error = await sandbox.mx.users.read({ user: "USR-1" }).catch((error) => error);
    expect(created).toSatisfyOperation("createUser");
    expect(error).toSatisfyOperation("readUser");
    expect(answer()).toSatisfyOperation("readUser");
    expect(answer({ body: JSON.stringify({ user }), headers: new Headers(headers) })).toSatisfyOperation(
      "readUser",
    );
    await expect(response).toSatisfyOperation("readUser");
    await expectOperation(response, "readUser");
    expect(((await response.json()) as { user: User }).user.id).toBe("partner-1");
    expect(await sandbox.mx.users.delete(created.data).withResponse()).toSatisfyOperation("deleteUser");
  });

  test.for<[string, AnyAnswer, string[]]>([
    ["a wrong value", answer({}, { id: 5 }), ["body/user/id: must be string,null, but is 5"]],
    ["a field too many", answer({}, { secret: 1 }), ["body/user: has an undocumented field secret"]],
    [
      "a field and a header too few",
      {
        status: 200,
        headers: { "content-type": headers["content-type"], "content-version": "v20250224" },
        body: {},
      },
      ["2 problems", "header X-Request-Id: is missing", "body: must have required property 'user'"],
    ],
    [
      "a status that is not documented",
      answer({ status: 201 }),
      ["status: 201 is not documented, only 200, 401, 403, 404, 406, 429, 500, 502, 503, 504 are"],
    ],
    [
      "another media type",
      answer({ headers: { ...headers, "content-type": "text/html" }, body: "<p>" }),
      ["header content-type: must be application/json, but is text/html", "<p>"],
    ],
  ])("or not, with %s", async ([, wrong, said]) => {
    const message = await messageOf(() => expect(wrong).toSatisfyOperation("readUser"));
    expect(message).toContain("The answer of readUser is not as the document of v20250224 says");
    for (const part of said) expect(message).toContain(part);
    expect(message).toContain(`What came:\n\n  ${(wrong as { status: number }).status}`);
    expect(() => expectOperation(wrong, "readUser")).toThrow(AssertionError);
    expect(wrong).not.toSatisfyOperation("readUser");
  });

  test("and where it should not be, that is said", async () => {
    const message = await messageOf(() => expect(answer()).not.toSatisfyOperation("readUser"));
    expect(message).toContain("The answer of readUser is as the document of v20250224 says.");
    expect(message).toContain('"id": "partner-1"');
  });

  test("and a long one is not shown in full", async () => {
    const long = answer({}, { metadata: "m".repeat(5000), id: 5 });
    const message = await messageOf(() => expect(long).toSatisfyOperation("readUser"));
    expect(message.length).toBeLessThan(3000);
    expect(message).toMatch(/… \(5\d\d\d characters in all\)/);
  });

  test("only where it can be read, and the operation is one", async ({ sandbox }) => {
    const response = await sandbox.fetch("/users");
    await response.text();
    await expect(messageOf(() => expectOperation(response, "listUsers"))).resolves.toContain(
      "The body of the response has been read already.",
    );
    await expect(messageOf(() => expectOperation(answer(), "readEverything" as never))).resolves.toBe(
      'The document has no operation "readEverything".',
    );
    await expect(messageOf(() => expectOperation({ user } as never, "readUser"))).resolves.toMatch(
      /^An answer must be a Response/,
    );
  });
});

describe("a request is as the document says", () => {
  let sent: Request;
  beforeAll(() => {
    const body = JSON.stringify({ user: { id: "partner-1" } });
    sent = new Request("http://127.0.0.1/users", { method: "POST", headers: json, body });
  });

  test("in every form that it comes in", async () => {
    await expect(sent).toBeValidRequest("createUser");
    await expect(sent).toBeValidRequest();
    await expectRequest(sent, "createUser");
    expect(await sent.clone().text()).toBe('{"user":{"id":"partner-1"}}');
    expect(creation({ id: "1" })).toBeValidRequest("createUser");
    expect({ method: "get", url: "http://localhost:3010/users?records_per_page=10" }).toBeValidRequest(
      "listUsers",
    );
    expect(creation({}, { body: '{"user":{"id":"1"}}', headers: new Headers(json) })).toBeValidRequest();
  });

  test.for<[string, AnyRequest, string[]]>([
    [
      "a wrong value",
      creation({ is_disabled: "no" }),
      ['body/user/is_disabled: must be boolean, but is "no"'],
    ],
    ["no body", { method: "POST", url: "/users" }, ["body: is missing", "POST /users"]],
    [
      "a wrong parameter",
      { method: "GET", url: "/users?page=0" },
      ["query page: must be >= 1, but is 0", "path: must be POST /users, but GET /users is listUsers"],
    ],
    [
      "a path of nothing",
      { method: "GET", url: "/userz" },
      ["path: the document has no operation for GET /userz"],
    ],
  ])("or not, with %s", async ([, wrong, said]) => {
    const messages = [
      await messageOf(() => expect(wrong).toBeValidRequest()),
      await messageOf(() => expect(wrong).toBeValidRequest("createUser")),
    ].join("\n");
    expect(messages).toContain("The request is not as the document of v20250224 says, 1 problem");
    expect(messages).toContain(
      "The request of createUser is not as the document of v20250224 says, 1 problem",
    );
    for (const part of said) expect(messages).toContain(part);
    expect(() => expectRequest(wrong, "createUser")).toThrow(AssertionError);
    expect(wrong).not.toBeValidRequest();
  });

  test("and no secret of it is shown", async () => {
    const Authorization = "Basic c2VjcmV0";
    const wrong = creation({ id: 5 }, { headers: { ...json, Authorization } });
    const message = await messageOf(() => expect(wrong).toBeValidRequest());
    expect(message).toContain("authorization: (not shown)");
    expect(message).not.toContain("c2VjcmV0");
  });
});
