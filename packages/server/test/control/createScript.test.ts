import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { timeAt } from "../support/clock.js";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals, type InvalidBody } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { jobOperations, startJob } from "../support/jobs.js";
import { accountsOf, aggregate, answer, challengesOf, connect } from "../support/members.js";
import { type TestPlatform, usePlatform } from "../support/platform.js";

const platform = usePlatform();
let sandbox: Sandbox;
let own: TestPlatform;
let member: Member;

beforeEach(async () => {
  sandbox = await platform.control.createClient();
  own = { ...platform, api: sandbox.api };
  member = await connect(own, { skip_aggregation: true });
});

const create = (script: object) =>
  platform.control.call("createScript", { path: sandbox.path, body: { script } });
const statusOf = async (one = member): Promise<string> => (await own.api.status(one)).connection_status;
const aggregated = async (one = member) => {
  await aggregate(own, one);
  return statusOf(one);
};

describe("201", () => {
  it("the script with all defaults", async () => {
    const { status, body } = await create({ steps: [{ outcome: "FAILED" }, { outcome: "CHALLENGED" }] });
    const defaults = { times: 1, delay_seconds: 0, message: null, after_answer: null };
    expect([status, body]).toEqual([
      201,
      {
        script: {
          guid: expect.stringMatching(/^SCR-/),
          created_at: timeAt(platform.clock.now()),
          institution_code: null,
          job_type: null,
          member_guid: null,
          steps: [
            { ...defaults, outcome: "FAILED", challenges: [] },
            { ...defaults, outcome: "CHALLENGED", challenges: [{ type: "TEXT", label: null }] },
          ],
        },
      },
    ]);
  });

  it("the script with every field, as sent", async () => {
    const script = {
      member_guid: member.guid,
      institution_code: null,
      job_type: "VERIFICATION",
      steps: [
        {
          outcome: "CHALLENGED",
          times: 1000,
          delay_seconds: 86_400,
          message: "Call us.",
          challenges: [{ type: "TOKEN", label: "The code?" }],
          after_answer: "IMPEDED",
        },
      ],
    };
    expect((await create(script)).body.script).toMatchObject(script);
  });

  it.each(["CONNECTED", "DENIED", "FAILED", "IMPEDED", "LOCKED", "REJECTED", "CHALLENGED"])(
    "the outcome %s, whatever the credentials are",
    async (outcome) => {
      await create({ steps: [{ outcome }] });
      const wrong = await connect(own, { password: "INVALID" });
      expect(wrong.connection_status).toBe(outcome);
      expect(await accountsOf(own.api, wrong)).toHaveLength(outcome === "CONNECTED" ? 21 : 0);
    },
  );

  it("the next two aggregations fail, then succeed", async () => {
    const steps = [{ outcome: "FAILED", times: 2 }, { outcome: "CONNECTED" }];
    await create({ job_type: "AGGREGATION", steps });
    expect([await aggregated(), await aggregated(), await aggregated()]).toEqual([
      "FAILED",
      "FAILED",
      "CONNECTED",
    ]);
    expect((await platform.control.call("listScripts", sandbox)).body.scripts).toEqual([]);
  });

  it("the third DENIED in a row makes the member PREVENTED, the third FAILED within a day DEGRADED", async () => {
    const other = await connect(own, { password: "other", skip_aggregation: true });
    await create({ member_guid: other.guid, steps: [{ outcome: "FAILED", times: 3 }] });
    const failed = [await aggregated(other), await aggregated(other), await aggregated(other)];
    expect(failed).toEqual(["FAILED", "FAILED", "DEGRADED"]);
    await create({ member_guid: member.guid, steps: [{ outcome: "DENIED", times: 3 }] });
    const denied = [await aggregated()];
    for (const password of ["one", "two"]) {
      const credentials = await own.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: password });
      const path = { user_guid: member.user_guid, member_guid: member.guid };
      await own.api.call("updateMember", { path, body: { member: { credentials } } });
      await platform.runDueTasks();
      denied.push(await statusOf());
    }
    expect(denied).toEqual(["DENIED", "DENIED", "PREVENTED"]);
  });

  it("of the member before its institution's, of the institution before the client's; older before newer", async () => {
    await create({ steps: [{ outcome: "FAILED" }] });
    await create({ institution_code: "mxbank", steps: [{ outcome: "IMPEDED" }] });
    await create({ member_guid: member.guid, steps: [{ outcome: "LOCKED" }] });
    await create({ member_guid: member.guid, steps: [{ outcome: "REJECTED" }] });
    const outcomes = [];
    for (let job = 0; job < 5; job++) outcomes.push(await aggregated());
    expect(outcomes).toEqual(["LOCKED", "REJECTED", "IMPEDED", "FAILED", "CONNECTED"]);
  });

  it("for a member or an institution, never another's jobs", async () => {
    const elsewhere = await connect(own, { institution_code: "mxcu_credential", skip_aggregation: true });
    const neighbour = await connect(platform, { skip_aggregation: true });
    await create({ institution_code: "mxcu_credential", steps: [{ outcome: "IMPEDED" }] });
    await create({ member_guid: elsewhere.guid, steps: [{ outcome: "LOCKED" }] });
    await create({ job_type: "BALANCE", steps: [{ outcome: "FAILED" }] });
    expect(await aggregated()).toBe("CONNECTED");
    await aggregate(platform, neighbour);
    expect((await platform.api.status(neighbour)).connection_status).toBe("CONNECTED");
    expect(await aggregated(elsewhere)).toBe("LOCKED");
    // Within three hours this institution is not asked again.
    await platform.clock.advance({ hours: 3 });
    expect(await aggregated(elsewhere)).toBe("IMPEDED");
  });
});

describe("201 job_type", () => {
  const types = {
    aggregateMember: "AGGREGATION",
    checkBalances: "BALANCE",
    verifyMember: "VERIFICATION",
    identifyMember: "IDENTIFICATION",
    extendHistory: "HISTORY",
    fetchStatements: "STATEMENT",
  } as const;

  it.each(jobOperations)("%s: the script is for this job, and for no other", async (id) => {
    const others = Object.values(types).filter((type) => type !== types[id]);
    for (const job_type of others) await create({ job_type, steps: [{ outcome: "FAILED" }] });
    await create({ job_type: types[id], steps: [{ outcome: "LOCKED" }] });
    await startJob(own, id, member);
    await platform.runDueTasks();
    expect(await statusOf()).toBe("LOCKED");
    const { scripts } = (await platform.control.call("listScripts", sandbox)).body;
    expect(scripts.map(({ job_type }: { job_type: string }) => job_type)).toEqual(others);
  });

  it("null: for all of them", async () => {
    await create({ job_type: null, steps: [{ outcome: "LOCKED", times: 6 }] });
    for (const id of jobOperations) {
      const one = await connect(own, { password: id, skip_aggregation: true });
      await startJob(own, id, one);
      await platform.runDueTasks();
      expect([id, await statusOf(one)]).toEqual([id, "LOCKED"]);
    }
  });
});

describe("201 CHALLENGED", () => {
  const challenged = async (step: object) => {
    const answered = await create({ steps: [{ outcome: "CHALLENGED", ...step }] });
    expect(answered.status).toBe(201);
    expect(await aggregated()).toBe("CHALLENGED");
    return challengesOf(own.api, member);
  };

  it("all five types at once, with their words or the test institution's", async () => {
    const challenges = await challenged({
      challenges: [
        { type: "TEXT", label: "Who are you?" },
        { type: "OPTIONS" },
        { type: "TOKEN", label: null },
        { type: "IMAGE_DATA", label: "What is this?" },
        { type: "IMAGE_OPTIONS" },
      ],
    });
    expect(challenges.map(({ type, label }) => [type, label])).toEqual([
      ["TEXT", "Who are you?"],
      ["OPTIONS", "Which of these do you choose?"],
      ["TOKEN", expect.stringMatching(/\w/)],
      ["IMAGE_DATA", "What is this?"],
      ["IMAGE_OPTIONS", expect.stringMatching(/\w/)],
    ]);
    expect(challenges[1]?.options?.map(({ value }) => value)).toContain("correct");
    expect(challenges[3]?.image_data).toMatch(/^[\w+/]+=*$/);
    expect(challenges[4]?.image_options?.[0]?.data_uri).toMatch(/^data:image\//);
    expect((await answer(own.api, member, "correct")).status).toBe(202);
    await platform.runDueTasks();
    expect(await statusOf()).toBe("CONNECTED");
  });

  it.each([
    [null, "correct", "CONNECTED"],
    [null, "wrong", "REJECTED"],
    ["CONNECTED", "wrong", "CONNECTED"],
    ["DENIED", "correct", "DENIED"],
    ["FAILED", "correct", "FAILED"],
    ["IMPEDED", "correct", "IMPEDED"],
    ["LOCKED", "correct", "LOCKED"],
    ["REJECTED", "correct", "REJECTED"],
  ])("after_answer %s: the answer `%s` comes to %s", async (after_answer, value, status) => {
    await challenged({ after_answer });
    await answer(own.api, member, value);
    await platform.runDueTasks();
    expect(await statusOf()).toBe(status);
  });

  it("without an answer within five minutes: EXPIRED", async () => {
    await challenged({});
    await platform.control.advance(sandbox.path, 299);
    expect(await statusOf()).toBe("CHALLENGED");
    await platform.control.advance(sandbox.path, 1);
    expect(await statusOf()).toBe("EXPIRED");
  });
});

describe("201 delay_seconds", () => {
  it("more than a minute: DELAYED after a minute, until the login is through", async () => {
    await create({ steps: [{ outcome: "IMPEDED", delay_seconds: 90 }] });
    await platform.control.call("freezeClock", sandbox);
    const seen = [await aggregated()];
    for (const seconds of [59, 1, 29, 1]) {
      await platform.control.advance(sandbox.path, seconds);
      seen.push(await statusOf());
    }
    expect(seen).toEqual(["CREATED", "CREATED", "DELAYED", "DELAYED", "IMPEDED"]);
  });

  it("a minute or less: never DELAYED", async () => {
    await create({ steps: [{ outcome: "CONNECTED", delay_seconds: 60 }] });
    await platform.control.call("freezeClock", sandbox);
    const seen = [await aggregated()];
    for (const seconds of [59, 1]) {
      await platform.control.advance(sandbox.path, seconds);
      seen.push(await statusOf());
    }
    expect(seen).toEqual(["CREATED", "CREATED", "CONNECTED"]);
  });
});

describe("404", () => {
  const steps = [{ outcome: "FAILED" }];

  it("an unknown institution, an unknown member, a member of another client, one that was deleted", async () => {
    const stranger = await connect(platform, { skip_aggregation: true });
    const gone = await connect(own, { password: "gone", skip_aggregation: true });
    const path = { user_guid: gone.user_guid, member_guid: gone.guid };
    await own.api.call("deleteMember", { path });
    for (const member_guid of ["MBR-00000000-0000-7000-8000-000000000000", "x", stranger.guid, gone.guid]) {
      expectError(await create({ member_guid, steps }), 404, "not_found_error", member_guid);
    }
    const unknown = await create({ institution_code: "no_such_bank", steps });
    expectError(unknown, 404, "not_found_error", "Unrecognized institution.");
    expect((await platform.control.call("listScripts", sandbox)).body.scripts).toEqual([]);
  });
});

const step = (what: string, fields: object, ...words: string[]): InvalidBody => [
  what,
  { steps: [{ outcome: "FAILED" }, { outcome: "CHALLENGED", ...fields }] },
  ...words,
];

describeControlRefusals(
  platform,
  "createScript",
  async () => ({ path: sandbox.path, body: { script: { steps: [{ outcome: "FAILED" }] } } }),
  {
    invalid: [
      ["no steps", { job_type: "BALANCE" }, "`script.steps`", "required"],
      ["an empty list of steps", { steps: [] }, "`script.steps`", "at least 1"],
      [
        "101 steps",
        { steps: Array(101).fill({ outcome: "FAILED" }) },
        "`script.steps`",
        "at most 100",
        "101",
      ],
      ["a text as step", { steps: ["FAILED"] }, "`script.steps[0]`", "an object"],
      ["a step without outcome", { steps: [{ times: 1 }] }, "`script.steps[0].outcome`", "required"],
      [
        "an unknown job",
        { job_type: "LOGIN", steps: [{ outcome: "FAILED" }] },
        "`script.job_type`",
        '"LOGIN"',
      ],
      [
        "both a member and an institution",
        { member_guid: "MBR-1", institution_code: "mxbank", steps: [{ outcome: "FAILED" }] },
        "both",
      ],
      ["a number as member", { member_guid: 5, steps: [{ outcome: "FAILED" }] }, "`script.member_guid`"],
      step("an unknown outcome", { outcome: "EXPIRED" }, "`script.steps[1].outcome`", '"EXPIRED"'),
      step("no time at all", { times: 0 }, "`script.steps[1].times`", "at least 1"),
      step("1001 times", { times: 1001 }, "`script.steps[1].times`", "at most 1000"),
      step("half a time", { times: 1.5 }, "`script.steps[1].times`", "an integer"),
      step("a delay below 0", { delay_seconds: -1 }, "`script.steps[1].delay_seconds`", "at least 0"),
      step("a delay of more than a day", { delay_seconds: 86_401 }, "at most 86400"),
      step("an empty message", { message: "" }, "`script.steps[1].message`", "at least 1"),
      step("a message of 256 characters", { message: "a".repeat(256) }, "at most 255"),
      step("an outcome after an answer that none comes to", { after_answer: "CHALLENGED" }, "after_answer"),
      step("six challenges", { challenges: Array(6).fill({ type: "TEXT" }) }, "at most 5", "6"),
      step("a challenge without type", { challenges: [{ label: "Who?" }] }, "challenges[0].type", "required"),
      step("an unknown challenge", { challenges: [{ type: "VOICE" }] }, '"VOICE"'),
      step("an empty question", { challenges: [{ type: "TEXT", label: "" }] }, "challenges[0].label"),
      [
        "challenges without being CHALLENGED",
        { steps: [{ outcome: "FAILED", challenges: [{ type: "TEXT" }] }] },
        "`script.steps[0].challenges`",
        "FAILED",
      ],
      [
        "an outcome after the answer without being CHALLENGED",
        { steps: [{ outcome: "LOCKED", after_answer: "CONNECTED" }] },
        "`script.steps[0].after_answer`",
        "LOCKED",
      ],
      step("no challenges at all", { challenges: [] }, "`script.steps[1].challenges`"),
    ],
  },
);
