import { execFile } from "node:child_process";
import { promisify } from "node:util";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report, runSuite } from "../src/suite/index.js";
import {
  at,
  edit,
  type Fault,
  type FaultyServer,
  keepDeleted,
  type Passing,
  startFaultyServer,
} from "./faultyServer.js";
import { type FuzzTarget, startTarget } from "./fuzzTarget.js";

/** A fault in what the platform answers, the pairs that are played, and what the suite has to say of which of them. */
const faults: [fault: string, plant: () => Fault, only: string, pair: string, problem: RegExp][] = [
  [
    "200 in place of 202",
    () => at("aggregateMember", (passing) => Object.assign(passing, { status: 200 })),
    "aggregateMember:202",
    "aggregateMember 202",
    /^status 202 was to come, 200 came$/,
  ],
  [
    "a field is missing",
    () => edit("readUser", "user", ({ metadata: _, ...user }) => user),
    "readUser:200",
    "readUser 200",
    /^body\/user: must have required property 'metadata'$/,
  ],
  [
    "a field too many",
    () => edit("listTags", "tags", (tag) => ({ ...tag, row_id: 7 })),
    "listTags:200",
    "listTags 200",
    /^body\/tags\/0: has an undocumented field row_id$/,
  ],
  [
    "another media type",
    () =>
      at("downloadStatementPDF", ({ headers }) => Object.assign(headers, { "content-type": "text/plain" })),
    "downloadStatementPDF:200",
    "downloadStatementPDF 200",
    /^header content-type: must be application\/.*pdf.*, but is text\/plain$/,
  ],
  [
    "no X-Request-Id",
    () => at("deleteTag", ({ headers }) => Reflect.deleteProperty(headers, "x-request-id")),
    "deleteTag:204",
    "deleteTag 204",
    /^header X-Request-Id: is missing$/,
  ],
  [
    "an answer about another user",
    () => edit("listMembers", "members", (member) => ({ ...member, user_guid: "USR-1" })),
    "listMembers:200",
    "listMembers 200",
    /^user_guid is USR-1$/,
  ],
  [
    "what was written is answered and not kept",
    () => edit("readTag", "tag", (tag) => ({ ...tag, name: "before" })),
    "updateTag:200",
    "updateTag 200",
    /^readTag tells name "before", but "mxkit-contract-\S+" was written$/,
  ],
  [
    "what was deleted is still there",
    keepDeleted,
    "deleteTag:204",
    "deleteTag 204",
    /^readTag answered 200 to what was deleted$/,
  ],
  [
    "a list without what was made",
    () => edit("listTaggings", "taggings", (tagging) => ({ ...tagging, guid: "TGN-1" })),
    "listTaggings:200",
    "listTaggings 200",
    /^body\/taggings: must hold TGN-/,
  ],
  [
    "a wrong total",
    () => at("listMerchants", (passing) => replace(passing, /"total_entries":\d+/, '"total_entries":1')),
    "listMerchants:200",
    "listMerchants 200",
    /^\d+ items instead of 1 of 1$/,
  ],
  [
    "a wrong body is taken",
    () => async (passing) => {
      if (passing.id !== "createTag" || passing.status !== 400) return;
      const body = { tag: { name: `planted ${passing.sent.length} ${Math.random()}` } };
      passing.text = await passing.ask("POST", passing.target, body);
      passing.status = 200;
    },
    "createTag:400",
    "createTag 400",
    /^status 400 was to come, 200 came$/,
  ],
  [
    "a wrong key is as good as the right one",
    () => answering("readMerchant", 401, 200),
    "readMerchant:401",
    "readMerchant 401",
    /^status 401 was to come, 200 came$/,
  ],
  [
    "403 tells of what is not there",
    () => answering("readTagging", 404, 403),
    "readTagging:404",
    "readTagging 404",
    /^status 404 was to come, 403 came$/,
  ],
  [
    "an undocumented status",
    () => answering("updateCategory", 405, 418),
    "updateCategory:405",
    "updateCategory 405",
    /^status: 418 is not documented, only /,
  ],
  [
    "an error without a word",
    () => (passing) => {
      if (passing.id === "createUser" && passing.status === 409)
        replace(passing, /"message":"[^"]*"/, '"message":""');
    },
    "createUser:409",
    "createUser 409",
    /^body\/error\/message: must say something$/,
  ],
  [
    "no Retry-After",
    () => (passing) => {
      if (passing.status === 503) Reflect.deleteProperty(passing.headers, "retry-after");
    },
    "readAccount:503",
    "readAccount 503",
    /^header Retry-After: is missing$/,
  ],
  [
    "500 in place of another failure",
    () => answering("listHoldings", 504, 500),
    "listHoldings:504",
    "listHoldings 504",
    /^status 504 was to come, 500 came$/,
  ],
  [
    "a job that ends otherwise",
    () => edit("readMemberStatus", "member", (member) => connected(member, "FAILED")),
    "fetchStatements:202",
    "fetchStatements 202",
    /^what it needs: MBR-\S+ is FAILED, not CONNECTED$/,
  ],
  [
    "what is asked on the way is answered wrongly",
    () => edit("readMemberStatus", "member", (member) => ({ ...member, is_authenticated: "yes" })),
    "identifyMember:202",
    "readMemberStatus 200",
    /^body\/member\/is_authenticated: must be boolean/,
  ],
  [
    "what a case needs cannot be made",
    () => answering("createTag", 200, 500),
    "readTag:200",
    "readTag 200",
    /^what it needs: POST \/users\/\S+\/tags was answered with 500 /,
  ],
];

describe("the suite finds", () => {
  let platform: FuzzTarget;
  let faulty: FaultyServer;

  beforeAll(async () => {
    platform = await startTarget();
    faulty = await startFaultyServer(platform.url);
  });
  afterAll(async () => {
    await faulty?.stop();
    await platform?.stop();
  });

  const run = (fault: Fault, only: string) => {
    faulty.plant(fault);
    const control = { url: platform.url, key: platform.controlKey };
    return runSuite({ document, target: { url: faulty.url, control }, only });
  };

  it.each(faults)("%s", async (_, plant, only, pair, problem) => {
    const result = await run(plant(), only);
    const found = result.failures
      .filter(({ operationId, status }) => `${operationId} ${status}` === pair)
      .flatMap(({ problems }) => problems);
    expect(found, report(document, result)).toContainEqual(expect.stringMatching(problem));
    expect(result.leftBehind).toEqual([]);
  });

  it("and deletes what was made when the answer was lost", async () => {
    const credentials = { clientId: "CLIENT-1234", apiKey: "API-KEY-4567" };
    faulty.plant(answering("createUser", 200, 500));
    const target = { url: faulty.url, credentials };
    const { failures, leftBehind } = await runSuite({ document, target, only: "readUser:200" });
    expect([failures.length, leftBehind]).toEqual([2, []]);
    const authorization = `Basic ${Buffer.from(Object.values(credentials).join(":")).toString("base64")}`;
    const users = await fetch(`${platform.url}/users`, { headers: { authorization } });
    expect(await users.json()).toMatchObject({ users: [] });
  });

  it.each([
    [
      "what a client did",
      edit("listTags", "tags", (tag) => ({ ...tag, planted: true })),
      "listTags:200",
      '"planted":true',
    ],
    [
      "what the control plane did",
      answering("readUser", 502, 504),
      "readUser:502",
      '"type":"bad_gateway_error"',
    ],
  ] as const)("and prints what does it again, without a key: %s", async (_, fault, only, shown) => {
    const keys = new Set<string>();
    const result = await run((passing) => {
      keys.add(
        Buffer.from(passing.authorization.replace("Basic ", ""), "base64").toString().split(":")[1] ?? "",
      );
      return fault(passing);
    }, only);
    const told = JSON.stringify(result) + report(document, result);
    expect([...keys, platform.controlKey].filter((key) => told.includes(key))).toEqual([]);
    expect([...keys][0]?.length).toBeGreaterThan(8);
    const { stdout } = await promisify(execFile)("bash", ["-c", result.failures[0]?.curl ?? ""], {
      env: {
        PATH: process.env.PATH,
        BASE_URL: faulty.url,
        CONTROL_URL: platform.url,
        MX_CONTROL_KEY: platform.controlKey,
        ...(await createClient(platform)),
      },
    });
    expect(stdout).toContain(shown);
  });
});

/** A client whose clock stands still, as the variables of the printed lines. */
async function createClient({ url, controlKey }: FuzzTarget): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/control/clients`, {
    method: "POST",
    headers: { Authorization: `Bearer ${controlKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({ client: { clock: { speed: 0 } } }),
  });
  const { client, api_key } = (await answer.json()) as Created;
  return { MX_CLIENT_ID: client.client_id, MX_API_KEY: api_key.key };
}

interface Created {
  client: { client_id: string };
  api_key: { key: string };
}

/** One status of an operation in the place of another. */
function answering(id: string, status: number, planted: number): Fault {
  return (passing) => {
    if (passing.id === id && passing.status === status) passing.status = planted;
  };
}

function replace(passing: Passing, pattern: RegExp, by: string): void {
  passing.text = passing.text.replace(pattern, by);
}

function connected(member: Record<string, unknown>, connection_status: string): Record<string, unknown> {
  return member.connection_status === "CONNECTED" ? { ...member, connection_status } : member;
}
