import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import {
  createClient,
  JobChallengedError,
  JobError,
  JobFailedError,
  JobNotStartedError,
  type JobProgress,
  JobTimeoutError,
  type TypedChallenge,
} from "../src/index.js";
import { systemTime } from "../src/time.js";
import { createMember } from "./support/members.js";
import { errorOf, useClients } from "./support/platform.js";
import { withServer } from "./support/server.js";

// A job takes twenty seconds of the platform's time, which goes by in the client's pauses.
const { platform, newClient } = useClients({ settings: { jobDuration: 20_000 } });

function recorder() {
  const seen: JobProgress[] = [];
  return {
    seen,
    phases: () => [...new Set(seen.map(({ phase }) => phase))],
    onProgress: (p: JobProgress) => seen.push(p),
  };
}

/** Answers every challenge; of accounts to verify it takes the first. */
const answer = (challenges: TypedChallenge[]) =>
  challenges.map((challenge) => ({
    guid: challenge.guid,
    value: (challenge.type === "OPTIONS" && challenge.options[0]?.value) || "correct",
  }));

describe("a job that is waited for", () => {
  it("is started, and answers the member when it is over", async () => {
    const client = await newClient();
    const member = await createMember(client);
    const { onProgress, phases } = recorder();
    const result = await client.mx.members.aggregateAndWait({ user: client.user, member }, { onProgress });
    expect(result).toMatchObject({
      guid: member.guid,
      connection_status: "CONNECTED",
      is_being_aggregated: false,
      successfully_aggregated_at: expect.any(String),
    });
    expect(await client.mx.accounts.list({ user: client.user }).toArray()).toHaveLength(21);
    expect(phases()).toEqual(["started", "running"]);
  });

  it("is looked at more and more seldom", async () => {
    const client = await newClient();
    const member = await createMember(client);
    const poll = { first: 1000, factor: 2, max: 5000 };
    await client.mx.members.aggregateAndWait({ user: client.user, member }, { poll });
    expect(client.pauses).toEqual([1000, 2000, 4000, 5000, 5000, 5000]);
  });

  it("is joined where one of the same kind is running", async () => {
    const client = await newClient();
    const member = await createMember(client, { products: ["transactions"] });
    const { onProgress, phases } = recorder();
    const result = await client.mx.members.aggregateAndWait({ user: client.user, member }, { onProgress });
    expect(result.connection_status).toBe("CONNECTED");
    expect(phases()).toEqual(["joined", "running"]);
  });

  it("waits its turn where one of another kind is running", async () => {
    const client = await newClient();
    const member = await createMember(client, { products: ["transactions"] });
    const { onProgress, phases, seen } = recorder();
    const args = { user: client.user, member };
    await client.mx.verification.verifyAndWait(args, { onProgress, onChallenge: answer });
    expect(phases()).toEqual(["waiting", "running", "started", "challenged", "resumed"]);
    expect(seen.at(-1)?.elapsed).toBeGreaterThanOrEqual(20_000);
    expect(await client.mx.verification.listAccountNumbersByMember(args).toArray()).not.toEqual([]);
  });

  it.each([
    "identity.identify",
    "members.checkBalances",
    "transactions.extendHistory",
    "statements.fetch",
  ] as const)("can be %s", async (name) => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    const { mx } = client;
    const jobs = {
      "identity.identify": mx.identity.identifyAndWait,
      "members.checkBalances": mx.members.checkBalancesAndWait,
      "transactions.extendHistory": mx.transactions.extendHistoryAndWait,
      "statements.fetch": mx.statements.fetchAndWait,
    };
    expect((await jobs[name](args)).connection_status).toBe("CONNECTED");
  });
});

describe("a job that does not start", () => {
  const institution = "chase";

  it("is an error where the last one is too recent", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { institution }) };
    await client.mx.members.aggregateAndWait(args);
    const error = await errorOf(client.mx.verification.verifyAndWait(args));
    expect(error).toBeInstanceOf(JobNotStartedError);
    expect(error).toMatchObject({
      reason: "recent",
      operation: "verifyMember",
      connectionStatus: "CONNECTED",
    });
  });

  it("is as good as one where the caller says so", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { institution }) };
    const first = await client.mx.members.aggregateAndWait(args);
    expect(await client.mx.members.aggregateAndWait(args, { acceptRecent: true })).toEqual(first);
  });

  it("is an error all the same where the member is not connected", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "INVALID" }) };
    await errorOf(client.mx.members.aggregateAndWait(args));
    const error = await errorOf(client.mx.members.aggregateAndWait(args, { acceptRecent: true }));
    expect(error).toBeInstanceOf(JobNotStartedError);
    expect(error).toMatchObject({
      reason: "status",
      connectionStatus: "DENIED",
      nextStep: "update_credentials",
    });
  });

  it("is what the platform says where it refuses", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    await client.mx.members.checkBalancesAndWait(args);
    const { sent } = client;
    sent.length = 0;
    expect(await errorOf(client.mx.members.checkBalancesAndWait(args))).toMatchObject({
      name: "RateLimitError",
      type: "job_throttled_error",
    });
    expect(sent).toHaveLength(2);
    expect(await errorOf(client.mx.members.aggregateAndWait({ ...args, member: "MBR-none" }))).toMatchObject({
      name: "NotFoundError",
    });
  });
});

describe("challenges", () => {
  it.each([
    ["challenge", "TEXT"],
    ["options", "OPTIONS"],
    ["token", "TOKEN"],
    ["image", "IMAGE_DATA"],
    ["image_options", "IMAGE_OPTIONS"],
  ])(
    "of a member with the password %s are %s, and their answers let the job go on",
    async (password, type) => {
      const client = await newClient();
      const args = { user: client.user, member: await createMember(client, { password }) };
      const asked: TypedChallenge[] = [];
      const { onProgress, phases } = recorder();
      const member = await client.mx.members.aggregateAndWait(args, {
        onProgress,
        poll: { first: 1000, factor: 2 },
        onChallenge(challenges) {
          asked.push(...challenges);
          return challenges.map(({ guid }) => ({ guid, value: "correct" }));
        },
      });
      expect(member.connection_status).toBe("CONNECTED");
      expect(asked.map((challenge) => challenge.type)).toEqual([type]);
      expect(phases()).toEqual(["started", "running", "challenged", "resumed"]);
      // The job asks after ten seconds, and goes on when it is answered.
      expect(client.pauses.slice(0, 5)).toEqual([1000, 2000, 4000, 8000, 1000]);
    },
  );

  it("may be asked again, or be answered wrongly", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
    const answers = ["challenge", "wrong"];
    const onChallenge = async (challenges: TypedChallenge[]) =>
      challenges.map(({ guid }) => ({ guid, value: answers.shift() ?? "correct" }));
    const error = await errorOf(client.mx.members.aggregateAndWait(args, { onChallenge }));
    expect(answers).toEqual([]);
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ connectionStatus: "REJECTED", nextStep: "start" });
  });

  it.each([
    ["nobody to answer", undefined],
    ["no answers", () => undefined],
    ["an empty list of answers", () => []],
  ])("are an error where there is %s, and can be answered later", async (_, onChallenge) => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
    const error = await errorOf(client.mx.members.aggregateAndWait(args, onChallenge ? { onChallenge } : {}));
    if (!(error instanceof JobChallengedError)) return expect.unreachable(String(error));
    expect(error).toMatchObject({
      connectionStatus: "CHALLENGED",
      nextStep: "answer",
      operation: "aggregateMember",
    });
    expect(error.challenges).toEqual([expect.objectContaining({ type: "TEXT", label: expect.any(String) })]);
    await client.mx.members.resumeAggregation({ ...args, challenges: answer(error.challenges) });
    expect((await client.mx.waitForJob(args)).connection_status).toBe("CONNECTED");
  });

  it("of a job that is joined are answered too", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
    await errorOf(client.mx.members.aggregateAndWait(args));
    const member = await client.mx.members.aggregateAndWait(args, { onChallenge: answer });
    expect(member.connection_status).toBe("CONNECTED");
  });

  it("that are answered too late end the job as the member says", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
    const error = await errorOf(
      client.mx.members.aggregateAndWait(args, {
        async onChallenge(challenges) {
          await platform.clock.advance({ minutes: 6 });
          return answer(challenges);
        },
      }),
    );
    expect(error).toMatchObject({ name: "JobFailedError", connectionStatus: "EXPIRED", nextStep: "start" });
  });
});

describe("a job that ends without success", () => {
  it.each([
    ["INVALID", "DENIED", "update_credentials"],
    ["LOCKED", "LOCKED", "visit_institution"],
    ["UNAVAILABLE", "FAILED", "try_later"],
  ])("with the password %s, leaves the member %s", async (password, connectionStatus, nextStep) => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password }) };
    const error = await errorOf(client.mx.members.aggregateAndWait(args));
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toBeInstanceOf(JobError);
    expect(error).toMatchObject({ connectionStatus, nextStep, member: { guid: args.member.guid } });
    expect((error as Error).message).toBe(
      `aggregateMember ended without success; the member is ${connectionStatus}.`,
    );
  });

  it.each(["CLOSED", "DISABLED", "DISCONTINUED", "IMPAIRED", "IMPORTED"])(
    "is ended by %s",
    async (status) => {
      const client = await newClient();
      const args = { user: client.user, member: await createMember(client) };
      const error = await errorOf(
        client.mx.members.aggregateAndWait(args, {
          onProgress: ({ phase }) => {
            if (phase === "started") forced = force(client, args.member.guid, status);
          },
        }),
      );
      await forced;
      expect(error).toMatchObject({ name: "JobFailedError", connectionStatus: status });
    },
  );
  let forced: Promise<unknown> | undefined;

  function force(
    { credentials }: { credentials: { clientId: string } },
    member_guid: string,
    status: string,
  ) {
    const path = { client_id: credentials.clientId, member_guid };
    const body = { member: { connection_status: status } };
    return platform.control.call("forceConnectionStatus", { path, body });
  }
});

describe("the time to wait", () => {
  it("has an end, and the job goes on without the client", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    const error = await errorOf(client.mx.members.aggregateAndWait(args, { deadline: 5000 }));
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(error).toMatchObject({ member: { is_being_aggregated: true }, operation: "aggregateMember" });
    expect(client.pauses.reduce((sum, pause) => sum + pause)).toBe(5000);
    expect((await client.mx.waitForJob(args)).connection_status).toBe("CONNECTED");
  });

  it.each(["aggregateAndWait", "waitForJob"] as const)(
    "of %s has an end while an end user thinks",
    async (method) => {
      const client = await newClient();
      const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
      await errorOf(client.mx.members.aggregateAndWait(args));
      let given: AbortSignal | undefined;
      const thinking = (_: TypedChallenge[], signal: AbortSignal) => {
        given = signal;
        return new Promise<undefined>(() => {});
      };
      const wait = method === "waitForJob" ? client.mx.waitForJob : client.mx.members.aggregateAndWait;
      const poll = { first: 0 };
      const error = await errorOf(wait(args, { deadline: 1000, poll, onChallenge: thinking }));
      expect(error).toMatchObject({ name: "JobTimeoutError", connectionStatus: "CHALLENGED" });
      expect(given?.aborted).toBe(true);

      const controller = new AbortController();
      const reason = new Error("enough");
      const onChallenge = (challenges: TypedChallenge[], signal: AbortSignal) => {
        controller.abort(reason);
        return thinking(challenges, signal);
      };
      expect(await errorOf(wait(args, { signal: controller.signal, poll, onChallenge }))).toBe(reason);
    },
  );

  it("takes no answer from an end user who was too slow", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
    await errorOf(client.mx.members.aggregateAndWait(args));
    let reply = (_: ReturnType<typeof answer>) => {};
    let challenged: TypedChallenge[] = [];
    const error = await errorOf(
      client.mx.waitForJob(args, {
        deadline: 1000,
        onChallenge(challenges) {
          challenged = challenges;
          return new Promise((resolve) => {
            reply = resolve;
          });
        },
      }),
    );
    expect(error).toBeInstanceOf(JobTimeoutError);
    client.sent.length = 0;
    reply(answer(challenged));
    const { member } = await client.mx.members.readStatus(args);
    expect(member.connection_status).toBe("CHALLENGED");
    expect(client.sent).toHaveLength(1);
  });

  it("has an end while a request waits to be repeated", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    const never = { sleep: (_: number, signal?: AbortSignal) => systemTime.sleep(1e9, signal) };
    const mx = createClient({ ...client.credentials, environment: { baseUrl: platform.url }, time: never });
    await client.fault({ kind: "STATUS", status: 429 });
    const error = await errorOf(mx.members.aggregateAndWait(args, { deadline: 1000 }));
    expect(error).toMatchObject({
      name: "TimeoutError",
      message: "aggregateMember had no answer within 1000 ms.",
    });
    await client.fault({ kind: "STATUS", status: 429, operation_id: "aggregateMember" });
    expect(await errorOf(mx.members.aggregateAndWait(args, { deadline: 1000 }))).toMatchObject({
      name: "JobTimeoutError",
      connectionStatus: "CREATED",
    });
  });

  it.each([2 ** 31, Number.POSITIVE_INFINITY])("of %d ms is not over at once", async (deadline) => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    const member = await client.mx.members.aggregateAndWait(args, { deadline });
    expect(member.connection_status).toBe("CONNECTED");
  });

  it("ends where the member is deleted", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    const other = createClient({ ...client.credentials, environment: { baseUrl: platform.url } });
    let deleted: Promise<unknown> | undefined;
    const error = await errorOf(
      client.mx.members.aggregateAndWait(args, {
        onProgress: ({ phase }) => {
          if (phase === "started") deleted = other.members.delete(args);
        },
      }),
    );
    await deleted;
    expect(error).toMatchObject({ name: "NotFoundError", operation: "readMemberStatus" });
  });

  it("ends with what onChallenge throws", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client, { password: "challenge" }) };
    const reason = new Error("mine");
    const onChallenge = () => {
      throw reason;
    };
    expect(await errorOf(client.mx.members.aggregateAndWait(args, { onChallenge }))).toBe(reason);
  });

  it("has an end where another job never ends", async () => {
    const member = { guid: "MBR-1", connection_status: "CONNECTED", is_being_aggregated: false };
    const statuses = { POST: 409, GET: 200 } as Record<string, number>;
    const answer = ({ method = "" }: IncomingMessage) => ({
      status: statuses[method] ?? 500,
      body: JSON.stringify({ member }),
    });
    await withServer(answer, async (baseUrl) => {
      let now = 0;
      const pauses: number[] = [];
      const time = {
        now: () => now,
        async sleep(milliseconds: number) {
          pauses.push(milliseconds);
          now += milliseconds;
        },
      };
      const mx = createClient({ environment: { baseUrl }, time });
      const wait = mx.members.aggregateAndWait(
        { user: "USR-1", member },
        { deadline: 10_000, poll: { factor: 2 } },
      );
      expect(await errorOf(wait)).toMatchObject({ name: "JobTimeoutError", member });
      expect(pauses).toEqual([1000, 2000, 4000, 3000]);
    });
  });

  it("ends with its signal", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    const controller = new AbortController();
    const reason = new Error("enough");
    const error = await errorOf(
      client.mx.members.aggregateAndWait(args, {
        signal: controller.signal,
        onProgress: () => controller.abort(reason),
      }),
    );
    expect(error).toBe(reason);
  });
});

describe("waitForJob", () => {
  it("waits for the job that creating a member starts", async () => {
    const client = await newClient();
    const member = await createMember(client, { products: ["transactions"] });
    expect((await client.mx.waitForJob({ user: client.user, member })).connection_status).toBe("CONNECTED");
  });

  it("does not wait where none is running", async () => {
    const client = await newClient();
    const args = { user: client.user, member: await createMember(client) };
    await client.mx.members.aggregateAndWait(args);
    client.pauses.length = 0;
    expect((await client.mx.waitForJob(args)).connection_status).toBe("CONNECTED");
    expect(client.pauses).toEqual([]);
  });
});
