import { execFile } from "node:child_process";
import { promisify } from "node:util";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlledClients, curlScript, type FuzzResult, fuzz, report } from "../src/fuzz/index.js";
import {
  at,
  edit,
  type Fault,
  type FaultyServer,
  type Fields,
  type Passing,
  startFaultyServer,
} from "./faultyServer.js";
import { type FuzzTarget, startTarget } from "./fuzzTarget.js";

/** A fault in what the platform answers, and the words in which the fuzzer has to tell of it. */
const faults: [fault: string, plant: () => Fault, invariant: string, problem: RegExp][] = [
  [
    "200 in place of 202",
    () => at("createMember", (passing) => Object.assign(passing, { status: 200 })),
    "every answer is as the document says",
    /^status: 200 is not documented, only 202, /,
  ],
  [
    "418 to a wrong body",
    () => (passing) => {
      if (passing.status === 400) passing.status = 418;
    },
    "every answer is as the document says",
    /^status: 418 is not documented, only \d/,
  ],
  [
    "500 on null",
    () => (passing) => {
      if (!/:null[,}]/.test(passing.sent) || passing.status >= 400) return;
      passing.status = 500;
      passing.text = errorText("internal_server_error", "internal_error");
    },
    "never a 5xx",
    /^status 500$/,
  ],
  [
    "a field is missing",
    () => edit("readUser", "user", ({ metadata: _, ...user }) => user),
    "every answer is as the document says",
    /^body\/user: must have required property 'metadata'$/,
  ],
  [
    "a field too many",
    () => edit("createTag", "tag", (tag) => ({ ...tag, row_id: 7 })),
    "every answer is as the document says",
    /^body\/tag: has an undocumented field row_id$/,
  ],
  [
    "a number as text",
    () =>
      edit("listUserAccounts", "accounts", (account) => ({ ...account, balance: String(account.balance) })),
    "every answer is as the document says",
    /^body\/accounts\/\d+\/balance: must be number,null, but is "/,
  ],
  [
    "null where it must not be",
    () => edit("listTags", "tags", (tag) => ({ ...tag, name: null })),
    "every answer is as the document says",
    /^body\/tags\/\d+\/name: must be string$/,
  ],
  [
    "application/json as media type",
    () =>
      at("readMemberStatus", ({ headers }) => Object.assign(headers, { "content-type": "application/json" })),
    "every answer is as the document says",
    /^header content-type: must be application\/vnd.mx.api.v1\+json, but is application\/json$/,
  ],
  [
    "no X-Request-Id",
    () => at("listTags", ({ headers }) => Reflect.deleteProperty(headers, "x-request-id")),
    "every answer is as the document says",
    /^header X-Request-Id: is missing$/,
  ],
  ["a user of the other client in a list", leakUser, "never another client's data", /is the other client's$/],
  ["a tag in place of another", swapTags, "an answer is about what was asked for", /^guid is TAG-/],
  [
    "what was deleted is still read",
    keepDeleted,
    "what is another's, gone or made up is not there",
    /^[A-Z]{3}-\S+ was answered with 200$/,
  ],
  [
    "a refused request makes a tag",
    () => async (passing) => {
      const [, user] = passing.target.match(/^\/users\/([^/?]+)\//) ?? [];
      if (!user || passing.status !== 400) return;
      await passing.ask("POST", `/users/${user}/tags`, { tag: { name: `planted ${Math.random()}` } });
    },
    "a rejected request changes nothing",
    /\/tags has changed though 400 was answered$/,
  ],
  ["a wrong body is taken", () => insteadOf(400), "what is invalid is refused", /was answered with 20\d$/],
  [
    "what was sent is cut short",
    () => edit("updateTag", "tag", (tag) => ({ ...tag, name: String(tag.name).slice(0, -1) || "x" })),
    "what was written is answered",
    /^name is ".*", but ".*" was sent$/,
  ],
  [
    "a list without pages",
    () =>
      edit(
        "listCategories",
        "categories",
        (category) => category,
        (list) => [...list, ...list],
      ),
    "pages add up",
    /^\d+ items instead of \d+ of \d+$/,
  ],
  [
    "a total of a moment ago",
    () => (passing) => {
      if (passing.id !== "listUsers" || passing.status !== 200) return;
      passing.text = passing.text.replace(
        /"total_entries":(\d+)/,
        (_, n) => `"total_entries":${Number(n) - 1}`,
      );
    },
    "pages add up",
    /^\d+ items instead of \d+ of \d+$/,
  ],
  [
    "JSON cut short",
    () => at("listMerchants", (passing) => Object.assign(passing, { text: passing.text.slice(0, -20) })),
    "every answer is as the document says",
    /^body: is no JSON: /,
  ],
  [
    "a wrong key is as good as the right one",
    () => insteadOf(401),
    "nothing without credentials",
    /^status 20\d$/,
  ],
];

describe("the fuzzer finds", () => {
  let target: FuzzTarget;
  let faulty: FaultyServer;

  beforeAll(async () => {
    target = await startTarget();
    faulty = await startFaultyServer(target.url);
  });
  afterAll(async () => {
    await faulty?.stop();
    await target?.stop();
  });

  const find = async (fault: Fault): Promise<FuzzResult> => {
    faulty.plant(fault);
    const withClients = controlledClients(target.url, target.controlKey, "v20111101");
    return fuzz({ document, url: faulty.url, withClients, seed: 1, requests: 6000, patience: 300 });
  };

  it.each(faults)("%s", { timeout: 120_000 }, async (_, plant, invariant, problem) => {
    const result = await find(plant());
    const { failure } = result;
    expect(failure?.broken.invariant).toBe(invariant);
    expect(
      failure?.broken.problems.some((text) => problem.test(text)),
      report(result),
    ).toBe(true);
  });
});

it("prints what does it again", { timeout: 120_000 }, async () => {
  const target = await startTarget();
  const faulty = await startFaultyServer(target.url);
  const withClients = controlledClients(target.url, target.controlKey, "v20111101");
  // It shows in what the job of a member has brought.
  faulty.plant(edit("listUserAccounts", "accounts", (account) => ({ ...account, planted: true })));
  const found = await fuzz({
    document,
    url: faulty.url,
    withClients,
    seed: 1,
    requests: 20_000,
    patience: 3000,
  });
  expect(found.failure?.broken.problems).toContain("body/accounts/0: has an undocumented field planted");

  await withClients(async ([client, other]) => {
    const { stdout } = await promisify(execFile)(
      "bash",
      ["-c", curlScript(found.failure?.broken.exchanges ?? [])],
      {
        env: {
          PATH: process.env.PATH,
          BASE_URL: faulty.url,
          MX_CLIENT_ID: client.clientId,
          MX_API_KEY: client.apiKey,
          MX_OTHER_CLIENT_ID: other.clientId,
          MX_OTHER_API_KEY: other.apiKey,
        },
      },
    );
    expect(stdout).toContain('"planted":true');
  });
  await faulty.stop();
  await target.stop();
});

function errorText(status: string, type: string): string {
  return JSON.stringify({ error: { message: "planted", status, type } });
}

/** A refusal becomes the last success of the same operation. */
function insteadOf(refusal: number): Fault {
  const successes = new Map<string, Pick<Passing, "status" | "headers" | "text">>();
  return (passing) => {
    const { id, status, headers, text } = passing;
    if (status < 300) successes.set(id, { status, headers, text });
    else if (status === refusal) Object.assign(passing, successes.get(id));
  };
}

/** What was made is answered from memory when it is gone. */
function keepDeleted(): Fault {
  const made = new Map<string, string>();
  return (passing) => {
    const { id, status, target, text } = passing;
    if (id.startsWith("create") && status < 300) {
      const [{ guid }] = Object.values<Fields>(JSON.parse(text)) as [Fields];
      made.set(`${target}/${guid}`, text);
    }
    const kept = made.get(target);
    if (id.startsWith("read") && status === 404 && kept) Object.assign(passing, { status: 200, text: kept });
  };
}

/** The last user that each client has made, told to the other one. */
function leakUser(): Fault {
  const users = new Map<string, Fields>();
  return (passing) => {
    if (passing.status !== 200) return;
    if (passing.id === "createUser") users.set(passing.authorization, JSON.parse(passing.text).user);
    const [, foreign] = [...users].reverse().find(([owner]) => owner !== passing.authorization) ?? [];
    if (passing.id !== "listUsers" || !foreign) return;
    const body = JSON.parse(passing.text);
    body.users[0] &&= foreign;
    passing.text = JSON.stringify(body);
  };
}

/** Another tag of the same user is answered than the one that was asked for. */
function swapTags(): Fault {
  return async (passing) => {
    if (passing.id !== "readTag" || passing.status !== 200) return;
    const { guid, user_guid } = JSON.parse(passing.text).tag;
    const { tags } = JSON.parse(await passing.ask("GET", `/users/${user_guid}/tags`));
    const other = tags.find((tag: Fields) => tag.guid !== guid);
    if (other) passing.text = JSON.stringify({ tag: other });
  };
}
