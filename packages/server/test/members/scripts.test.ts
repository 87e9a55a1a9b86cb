import type { ScriptStepCreateRequest } from "@mxkit/api/control";
import type { Member } from "@mxkit/api/v20111101";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { choose, startJob } from "../support/jobs.js";
import {
  accountsOf,
  aggregate,
  answer,
  challengesOf,
  connect,
  pathOf,
  updateCredentials,
} from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { inside, script, scriptsOf, unscript } from "../support/simulation.js";

const platform = usePlatform();
let member: Member;

const statusOf = async (one = member) => (await platform.api.status(one)).connection_status;
const aggregated = async (one = member) => {
  await aggregate(platform, one);
  return statusOf(one);
};
const left = async (guid: string) => {
  const found = (await whole()).find((script) => script.guid === guid);
  return found?.steps.map(({ outcome, times }) => [outcome, times]);
};
const whole = (api = platform.api) => scriptsOf(platform, api);

beforeEach(async () => {
  member = await connect(platform, { skip_aggregation: true });
});
afterEach(async () => {
  for (const { guid } of await whole()) await unscript(platform, guid);
});

describe("a job under a script", () => {
  it.each(["DENIED", "FAILED", "IMPEDED", "LOCKED", "REJECTED", "CONNECTED"] as const)(
    "comes to %s",
    async (outcome) => {
      await script(platform, { member_guid: member.guid, steps: [{ outcome }] });
      expect(await aggregated()).toBe(outcome);
      expect(await platform.api.status(member)).toMatchObject({
        is_authenticated: outcome === "CONNECTED",
        is_being_aggregated: false,
        successfully_aggregated_at: outcome === "CONNECTED" ? "2026-06-15T12:00:00Z" : null,
      });
      expect(await accountsOf(platform.api, member)).toHaveLength(outcome === "CONNECTED" ? 21 : 0);
    },
  );

  it.each(["INVALID", "LOCKED", "challenge"])("connects whatever the password: %s", async (password) => {
    await script(platform, { steps: [{ outcome: "CONNECTED" }] });
    const one = await connect(platform, { password });
    expect(one.connection_status).toBe("CONNECTED");
    expect(await accountsOf(platform.api, one)).toHaveLength(21);
  });

  it("counts among those that failed in a row", async () => {
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "FAILED", times: 3 }] });
    expect([await aggregated(), await aggregated(), await aggregated()]).toEqual([
      "FAILED",
      "FAILED",
      "DEGRADED",
    ]);
    expect(await aggregated()).toBe("CONNECTED");
  });

  it("keeps the words of the script for the operator", async () => {
    const steps = [{ outcome: "LOCKED", message: "Come by." } as const, { outcome: "DENIED" } as const];
    await script(platform, { member_guid: member.guid, steps });
    await aggregated();
    await aggregated();
    const rows = await inside(platform, (db) =>
      db
        .selectFrom("jobs")
        .select("error_message")
        .where("member_guid", "=", member.guid)
        .orderBy("guid")
        .execute(),
    );
    expect(rows.map(({ error_message }) => error_message)).toEqual(["Come by.", "The script says DENIED."]);
  });
});

describe("the steps of a script", () => {
  it("are used up by the jobs that start, in their order; then it is gone", async () => {
    const guid = await script(platform, {
      member_guid: member.guid,
      steps: [{ outcome: "FAILED", times: 2 }, { outcome: "IMPEDED" }],
    });
    expect([await aggregated(), await left(guid)]).toEqual([
      "FAILED",
      [
        ["FAILED", 1],
        ["IMPEDED", 1],
      ],
    ]);
    expect([await aggregated(), await left(guid)]).toEqual(["FAILED", [["IMPEDED", 1]]]);
    expect([await aggregated(), await left(guid)]).toEqual(["IMPEDED", undefined]);
    expect(await aggregated()).toBe("CONNECTED");
  });

  it("stay where no job starts", async () => {
    const denied = await connect(platform, { password: "INVALID" });
    const guid = await script(platform, { member_guid: denied.guid, steps: [{ outcome: "CONNECTED" }] });
    expect(await aggregated(denied)).toBe("DENIED");
    expect(await left(guid)).toEqual([["CONNECTED", 1]]);
    await updateCredentials(platform, denied, "UNAUTHORIZED");
    expect(await statusOf(denied)).toBe("CONNECTED");
  });

  it("are for the kind of job that the script names", async () => {
    const guid = await script(platform, { job_type: "BALANCE", steps: [{ outcome: "LOCKED" }] });
    expect(await aggregated()).toBe("CONNECTED");
    expect(await left(guid)).toEqual([["LOCKED", 1]]);
    await startJob(platform, "checkBalances", member);
    await platform.runDueTasks();
    expect(await statusOf()).toBe("LOCKED");
  });

  it("of the member come before those of its institution, those before the client's; of each the older first", async () => {
    await script(platform, { steps: [{ outcome: "FAILED" }] });
    await script(platform, { institution_code: "mxbank", steps: [{ outcome: "IMPEDED" }] });
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "LOCKED" }] });
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "REJECTED" }] });
    const outcomes = [];
    for (let job = 0; job < 5; job++) outcomes.push(await aggregated());
    expect(outcomes).toEqual(["LOCKED", "REJECTED", "IMPEDED", "FAILED", "CONNECTED"]);
  });

  it("are not for other members, institutions and clients", async () => {
    const other = await connect(platform, { skip_aggregation: true, institution_code: "mxcu_credential" });
    await script(platform, { member_guid: other.guid, steps: [{ outcome: "FAILED" }] });
    await script(platform, { institution_code: "mxcu_credential", steps: [{ outcome: "IMPEDED" }] });
    await script(platform, { steps: [{ outcome: "LOCKED" }] }, platform.other);
    expect(await aggregated()).toBe("CONNECTED");
    expect([(await whole()).length, (await whole(platform.other)).length]).toEqual([2, 1]);
  });
});

describe("a scripted challenge", () => {
  const challenged = async (step: Partial<ScriptStepCreateRequest> = {}) => {
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "CHALLENGED", ...step }] });
    expect(await aggregated()).toBe("CHALLENGED");
    return challengesOf(platform.api, member);
  };
  const answered = async (value: string) => {
    expect((await answer(platform.api, member, value)).status).toBe(202);
    await platform.runDueTasks();
    return statusOf();
  };

  it("asks one question in text, unless it is told otherwise", async () => {
    expect(await challenged()).toEqual([
      {
        field_name: "text",
        guid: expect.stringMatching(/^CRD-/),
        label: "What city were you born in?",
        type: "TEXT",
      },
    ]);
  });

  it("asks what the script asks, each as the test institution would", async () => {
    const challenges = await challenged({
      challenges: [
        { type: "TOKEN", label: "Which code?" },
        { type: "OPTIONS", label: null },
        { type: "IMAGE_DATA", label: null },
        { type: "IMAGE_OPTIONS", label: "Which picture?" },
      ],
    });
    expect(challenges.map(({ type, label }) => [type, label])).toEqual([
      ["TOKEN", "Which code?"],
      ["OPTIONS", "Which of these do you choose?"],
      ["IMAGE_DATA", "What do you see in this picture?"],
      ["IMAGE_OPTIONS", "Which picture?"],
    ]);
    expect(challenges[1]?.options?.map(({ value }) => value)).toContain("correct");
    expect(await answered("correct")).toBe("CONNECTED");
    expect(await accountsOf(platform.api, member)).toHaveLength(21);
  });

  it.each([
    ["correct", "CONNECTED"],
    ["wrong", "REJECTED"],
    ["challenge", "REJECTED"],
  ])("comes with the answer %s to %s", async (value, status) => {
    await challenged();
    expect(await answered(value)).toBe(status);
  });

  it("is answered right only where all answers are", async () => {
    const both = { type: "TEXT", label: null } as const;
    const [first, second] = await challenged({ challenges: [both, both] });
    const challenges = [
      { guid: first?.guid, value: "correct" },
      { guid: second?.guid, value: "wrong" },
    ];
    await platform.api.call("resumeAggregation", { path: pathOf(member), body: { member: { challenges } } });
    await platform.runDueTasks();
    expect(await statusOf()).toBe("REJECTED");
  });

  it.each(["CONNECTED", "DENIED", "FAILED", "IMPEDED", "LOCKED", "REJECTED"] as const)(
    "comes to %s whatever the answer, where the script says so",
    async (after_answer) => {
      await challenged({ after_answer });
      expect(await answered(after_answer === "CONNECTED" ? "wrong" : "correct")).toBe(after_answer);
    },
  );

  it("is EXPIRED after five minutes like any other", async () => {
    await challenged({ after_answer: "CONNECTED" });
    await platform.clock.advance({ minutes: 5 });
    expect(await statusOf()).toBe("EXPIRED");
  });

  it("comes before the account selection of a verification", async () => {
    await script(platform, { job_type: "VERIFICATION", steps: [{ outcome: "CHALLENGED" }] });
    await startJob(platform, "verifyMember", member);
    await platform.runDueTasks();
    expect(await answered("correct")).toBe("CHALLENGED");
    await choose(platform, member);
    expect(await statusOf()).toBe("CONNECTED");
  });
});

describe("a scripted delay", () => {
  const delayed = async (
    delay_seconds: number,
    outcome: ScriptStepCreateRequest["outcome"] = "CONNECTED",
  ) => {
    await script(platform, { member_guid: member.guid, steps: [{ outcome, delay_seconds }] });
    return aggregated();
  };

  it("puts off the outcome of the login", async () => {
    expect(await delayed(60, "FAILED")).toBe("CREATED");
    await platform.clock.advance({ seconds: 59 });
    expect(await platform.api.status(member)).toMatchObject({
      connection_status: "CREATED",
      is_being_aggregated: true,
    });
    await platform.clock.advance({ seconds: 1 });
    expect(await platform.api.status(member)).toMatchObject({
      connection_status: "FAILED",
      is_being_aggregated: false,
    });
  });

  it.each(["CONNECTED", "DENIED", "FAILED", "IMPEDED", "LOCKED", "REJECTED", "CHALLENGED"] as const)(
    "of more than a minute makes the member DELAYED, until it is %s",
    async (outcome) => {
      expect(await delayed(61, outcome)).toBe("CREATED");
      await platform.clock.advance({ seconds: 59 });
      expect(await statusOf()).toBe("CREATED");
      await platform.clock.advance({ seconds: 1 });
      expect(await platform.api.status(member)).toMatchObject({
        connection_status: "DELAYED",
        is_authenticated: false,
        is_being_aggregated: true,
      });
      await platform.clock.advance({ seconds: 1 });
      expect(await statusOf()).toBe(outcome);
    },
  );

  it("ends with new credentials", async () => {
    await delayed(3600, "FAILED");
    await platform.clock.advance({ minutes: 1 });
    expect(await statusOf()).toBe("DELAYED");
    await updateCredentials(platform, member, "other");
    expect(await statusOf()).toBe("CONNECTED");
    await platform.clock.advance({ hours: 2 });
    expect(await statusOf()).toBe("CONNECTED");
  });

  it("goes on while the same job is asked for again", async () => {
    await delayed(3600);
    await platform.clock.advance({ minutes: 1 });
    expect(await aggregated()).toBe("DELAYED");
    await platform.clock.advance({ minutes: 59 });
    expect(await platform.api.status(member)).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: false,
    });
  });
});

describe("a script of a member that is deleted", () => {
  it("goes for good with it", async () => {
    await script(platform, { member_guid: member.guid, steps: [{ outcome: "FAILED" }] });
    await platform.api.call("deleteMember", { path: pathOf(member) });
    expect(await whole()).toHaveLength(1);
    await platform.clock.advance({ days: 14 });
    expect(await whole()).toEqual([]);
  });
});
