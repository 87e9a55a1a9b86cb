import { describe, expect, it } from "vitest";
import { choose, runJob } from "../support/jobs.js";
import {
  aggregate,
  answer,
  challengesOf,
  connect,
  pathOf,
  readMember,
  transactionsOf,
  updateCredentials,
} from "../support/members.js";
import { startTestPlatform, usePlatform } from "../support/platform.js";
import { expectDocumented, useReceiver } from "../support/receiver.js";
import { force, script } from "../support/simulation.js";

const platform = usePlatform();
const receiver = useReceiver();
const now = () => Math.floor(platform.clock.now().getTime() / 1000);
const today = () => platform.clock.now().toISOString().slice(0, 10);

/** A new client that receives webhooks of all kinds but transactions. */
async function subscriber() {
  const api = await platform.newClient();
  const kinds = ["connection_status", "aggregation", "balance", "history", "statement"] as const;
  const later = ["verification", "job_status", "members", "accounts", "users"] as const;
  await receiver.subscribe(platform, api.path, [...kinds, ...later]);
  return { ...platform, api };
}

const kinds = () => [...new Set(receiver.received.map(({ kind }) => kind))].sort();

describe("an aggregation that has ended well", () => {
  it("is told with what it brought, and where it stands", async () => {
    const own = await subscriber();
    const member = await connect(own, { user: { id: "U-1" } });
    expectDocumented(receiver.received);
    const [job] = receiver.take("job_status");
    const { user_guid, guid: member_guid } = member;
    expect(receiver.take("aggregation")).toEqual([
      {
        action: "member_data_updated",
        completed_at: now(),
        completed_on: today(),
        is_background: false,
        job_guid: job.job.guid,
        member_guid,
        transactions_created_count: (await transactionsOf(own.api, member)).length,
        transactions_updated_count: 0,
        type: "AGGREGATION",
        user_guid,
        user_id: "U-1",
      },
    ]);
    expect(job).toEqual({
      job: {
        created_at: now(),
        error_message: null,
        finished_at: now(),
        guid: expect.stringMatching(/^JOB-/),
        institution_guid: expect.stringMatching(/^INS-/),
        is_authenticated: true,
        member_guid,
        member_id: null,
        started_at: now(),
        status: 6,
        status_name: "COMPLETED",
        updated_at: now(),
        user_guid,
        user_id: "U-1",
      },
    });
    expect(kinds()).toEqual(["accounts", "members", "users"]);
  });

  it("in the background says so", async () => {
    const day = 24 * 60 * 60 * 1000;
    const nightly = await startTestPlatform({ settings: { backgroundInterval: day } });
    await receiver.subscribe(nightly, nightly.api.path, ["aggregation"]);
    const member = await connect(nightly);
    await nightly.clock.advance({ hours: 26 });
    await nightly.stop();
    expect(receiver.take("aggregation")).toMatchObject([
      { is_background: false, member_guid: member.guid },
      { is_background: true, member_guid: member.guid },
    ]);
  });
});

describe("the other jobs", () => {
  it.each([
    ["checkBalances", "balance", {}],
    ["extendHistory", "history", { transactions_created_count: expect.any(Number) }],
    ["fetchStatements", "statement", { statements_created_count: expect.any(Number) }],
  ] as const)("%s is told as %s, and as no other", async (id, kind, fields) => {
    const own = await subscriber();
    const member = await connect(own);
    receiver.received = [];
    await platform.clock.advance({ days: 1 });
    await runJob(own, id, member);
    expectDocumented(receiver.received);
    expect(receiver.take("job_status")).toMatchObject([{ job: { status_name: "COMPLETED" } }]);
    const [told, ...others] = receiver.take(kind);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      action: "member_data_updated",
      completed_at: now(),
      member_guid: member.guid,
      ...fields,
    });
    expect(kinds().filter((other) => !["members", "accounts"].includes(other))).toEqual([]);
  });

  it("a verification asks first, and then tells which accounts are verified", async () => {
    const own = await subscriber();
    const member = await connect(own);
    receiver.received = [];
    await own.api.call("verifyMember", { path: pathOf(member) });
    await platform.runDueTasks();
    expect(receiver.take("connection_status")).toMatchObject([{ connection_status: "CHALLENGED" }]);
    expect(receiver.take("job_status")).toMatchObject([
      { job: { status: 2, status_name: "CHALLENGED", is_authenticated: true, finished_at: null } },
    ]);
    expect(receiver.of("verification")).toEqual([]);
    await choose(own, member);
    const { account_numbers } = (await own.api.call("listAccountNumbersByMember", { path: pathOf(member) }))
      .body;
    const [told] = receiver.of("verification");
    expectDocumented(told ? [told] : []);
    expect(told?.payload.accounts).toEqual([account_numbers[0].account_guid]);
  });

  it("an identification is told as where its job stands, and not otherwise", async () => {
    const own = await subscriber();
    const member = await connect(own);
    receiver.received = [];
    await runJob(own, "identifyMember", member);
    expect(receiver.take("job_status")).toMatchObject([{ job: { status_name: "COMPLETED" } }]);
    expect(kinds()).toEqual(["members"]);
  });
});

describe("a connection status", () => {
  it.each([
    ["challenge", "CHALLENGED", 3, "CHALLENGED"],
    ["INVALID", "DENIED", 2, "DENIED"],
    ["LOCKED", "LOCKED", 5, "HALTED"],
  ])("with the password %s it is told: %s", async (password, status, id, job) => {
    const own = await subscriber();
    const member = await connect(own, { password });
    expectDocumented(receiver.received);
    expect(receiver.take("connection_status")).toEqual([
      {
        action: "CHANGED",
        connection_status: status,
        connection_status_id: id,
        connection_status_message: expect.any(String),
        member_guid: member.guid,
        type: "CONNECTION_STATUS",
        user_guid: member.user_guid,
      },
    ]);
    expect(receiver.take("job_status")).toMatchObject([{ job: { status_name: job } }]);
    expect(receiver.of("aggregation")).toEqual([]);
  });

  it("names the institution, as the end user is told", async () => {
    const own = await subscriber();
    await connect(own, { password: "challenge" });
    expect(receiver.take("connection_status")[0].connection_status_message).toBe(
      "To authenticate your connection to MX Bank, please answer the following challenge(s).",
    );
  });

  it.each(["password", "SERVER_ERROR"])(
    "in which nobody can do anything is not told (%s)",
    async (password) => {
      const own = await subscriber();
      await connect(own, { password });
      expect(receiver.of("connection_status")).toEqual([]);
      const job = password === "password" ? "COMPLETED" : "HALTED";
      expect(receiver.take("job_status")).toMatchObject([{ job: { status_name: job } }]);
    },
  );

  it("is told on entering it: a member that stays LOCKED is not told again", async () => {
    const own = await subscriber();
    const member = await connect(own, { password: "LOCKED" });
    expect(receiver.take("connection_status")).toHaveLength(1);
    await aggregate(own, member);
    expect(await readMember(own.api, member)).toMatchObject({ connection_status: "LOCKED" });
    expect(receiver.take("connection_status")).toEqual([]);
    await updateCredentials(own, member, "INVALID");
    expect(receiver.take("connection_status")).toMatchObject([{ connection_status: "DENIED" }]);
  });

  it("three DENIED in a row are PREVENTED, member and job", async () => {
    const own = await subscriber();
    const user = await own.api.createUser();
    await script(own, { steps: [{ outcome: "DENIED", times: 3 }] });
    const member = await own.api.createMember(user);
    await platform.runDueTasks();
    for (const password of ["second", "third"]) {
      await updateCredentials(own, member, password);
    }
    const status = (await readMember(own.api, member)).connection_status;
    const told = receiver.take("connection_status").map(({ connection_status }) => connection_status);
    const jobs = receiver.take("job_status").map(({ job }) => job.status_name);
    expect([status, told.at(-1), jobs.at(-1)]).toEqual([status, status, status]);
    expect(status).toBe("PREVENTED");
  });

  it.each(["correct", "wrong"])("an answer that is %s goes on", async (value) => {
    const own = await subscriber();
    const member = await connect(own, { password: "options" });
    expect(receiver.take("connection_status")).toMatchObject([{ connection_status: "CHALLENGED" }]);
    expect(await challengesOf(own.api, member)).toHaveLength(1);
    await answer(own.api, member, value);
    await platform.runDueTasks();
    const rejected = value === "wrong" ? [{ connection_status: "REJECTED" }] : [];
    expect(receiver.take("connection_status")).toMatchObject(rejected);
  });

  it("EXPIRED and forced ones are told", async () => {
    const own = await subscriber();
    const member = await connect(own, { password: "options" });
    await platform.clock.advance({ minutes: 5 });
    await force(own, member, "IMPAIRED");
    await force(own, member, "DISCONTINUED");
    await platform.runDueTasks();
    const told = receiver
      .take("connection_status")
      .filter(({ member_guid }) => member_guid === member.guid)
      .map(({ connection_status }) => connection_status);
    expect(told.sort()).toEqual(["CHALLENGED", "EXPIRED", "IMPAIRED"]);
  });
});

describe("the text of X-CALLBACK-PAYLOAD", () => {
  const texts = () => receiver.received.map(({ headers }) => headers["x-callback-payload"]);

  it("comes back with the webhooks of the member of that job, and with none after it", async () => {
    const own = await subscriber();
    const { api } = own;
    const user = await api.createUser();
    await platform.runDueTasks();
    expect(texts()).toEqual([undefined]);
    receiver.received = [];
    const credentials = await api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "a" });
    const { body } = await api.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: { institution_code: "mxbank", credentials } },
      headers: { "X-CALLBACK-PAYLOAD": "order-7781" },
    });
    await platform.runDueTasks();
    expect(receiver.received.length).toBeGreaterThan(3);
    expect(new Set(texts())).toEqual(new Set(["order-7781"]));
    receiver.received = [];
    await platform.clock.advance({ days: 1 });
    await aggregate(own, body.member);
    expect(new Set(texts())).toEqual(new Set([undefined]));
  });
});

describe("nothing is told", () => {
  it("to a client without a URL, or of a kind without one", async () => {
    const api = await platform.newClient();
    await connect({ ...platform, api });
    expect(receiver.received).toEqual([]);
    await receiver.subscribe(platform, api.path, ["balance"]);
    await connect({ ...platform, api });
    expect(receiver.received).toEqual([]);
  });

  it("of what was refused, and of what changed nothing", async () => {
    const own = await subscriber();
    const user = await own.api.createUser({ id: "taken" });
    await platform.runDueTasks();
    expect(receiver.take("users")).toHaveLength(1);
    await own.api.call("createUser", { body: { user: { id: "taken" } } });
    const path = { user_guid: user.guid };
    await own.api.call("updateUser", { path, body: { user: { id: "taken" } } });
    await platform.runDueTasks();
    expect(receiver.received).toEqual([]);
  });
});
