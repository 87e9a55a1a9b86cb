import type { ScriptAnswerOutcome, ScriptStep } from "@mxkit/api/control";
import type { Member } from "@mxkit/api/v20111101";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  after,
  type ConnectionEvent,
  canStartJob,
  type ForcedStatus,
  forcedBy,
  type Status,
} from "../../src/domain/connectionStatus.js";
import { type FinishedJob, type Outcome, refusalEvent } from "../../src/domain/failures.js";
import { runs } from "../support/database.js";
import { answer, PASSWORD, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { ScriptedConnector } from "../support/scriptedConnector.js";
import { force, script, unscript } from "../support/simulation.js";

const platform = usePlatform({ connector: new ScriptedConnector() });

type Planned = Pick<ScriptStep, "outcome" | "delay_seconds"> & {
  after_answer: NonNullable<ScriptAnswerOutcome>;
};

/** What a member should be, by the table and what failures add up to alone. Times are milliseconds since 1970. */
class Model {
  status: Status = "CREATED";
  job: (Planned & { since: number; isChallenged: boolean }) | undefined;
  readonly #finished: FinishedJob[] = [];
  #lastSuccess = platform.clock.now().getTime();

  get now(): number {
    return platform.clock.now().getTime();
  }

  start(planned: Planned): void {
    if (this.job || !canStartJob(this.status)) return;
    this.job = { ...planned, since: this.now, isChallenged: false };
    this.pass();
  }

  /** Lets happen what is due now. */
  pass(): void {
    const { job, now } = this;
    if (!job) return;
    const waited = (now - job.since) / 1000;
    if (job.isChallenged) {
      if (waited >= 300) this.#end("EXPIRED");
      return;
    }
    if (job.delay_seconds > 60 && waited >= 60 && this.status !== "DELAYED") this.#follow("delayed");
    if (waited < job.delay_seconds) return;
    if (job.outcome === "CHALLENGED") {
      this.job = { ...job, since: now, isChallenged: true };
      this.#follow("challenged");
    } else this.#end(job.outcome);
  }

  answer(): void {
    if (!this.job?.isChallenged) return;
    this.#follow("answered");
    this.#end(this.job.after_answer);
  }

  updateCredentials(): void {
    if (this.job) this.#finish("SUPERSEDED");
    this.status = after(this.status, "credentials_updated") ?? this.status;
  }

  force(status: ForcedStatus): void {
    if (this.job) this.#finish("SUPERSEDED");
    this.#follow(forcedBy[status]);
  }

  #end(outcome: Exclude<Outcome, "SUPERSEDED">): void {
    const times = { now: new Date(this.now), since: new Date(this.#lastSuccess) };
    this.#follow(outcome === "CONNECTED" ? "authenticated" : refusalEvent(outcome, this.#finished, times));
    if (outcome === "CONNECTED") this.#lastSuccess = this.now;
    this.#finish(outcome);
  }

  #finish(outcome: Outcome): void {
    this.#finished.unshift({ outcome, finished_at: new Date(this.now).toISOString() });
    this.job = undefined;
  }

  #follow(event: ConnectionEvent): void {
    const to = after(this.status, event);
    if (!to) throw new Error(`The table has no way from ${this.status} by ${event}.`);
    this.status = to;
  }
}

type Command = fc.AsyncCommand<Model, Member>;

/** Does the same to the model and to the member, and then looks whether they are the same. */
const command = (
  name: string,
  toModel: (model: Model) => void,
  toMember: (member: Member) => Promise<unknown>,
): Command => ({
  check: () => true,
  async run(model, member) {
    await toMember(member);
    await platform.runDueTasks();
    toModel(model);
    const { connection_status, is_being_aggregated } = await platform.api.status(member);
    expect([connection_status, is_being_aggregated]).toEqual([model.status, model.job !== undefined]);
  },
  toString: () => name,
});

/** Does something that starts a job, if it may, under the plan. */
async function under(planned: Planned, member: Member, work: () => Promise<{ status: number }>) {
  const { after_answer, ...login } = planned;
  const step = { ...login, ...(login.outcome === "CHALLENGED" && { after_answer }) };
  const guid = await script(platform, { member_guid: member.guid, steps: [step] });
  expect([200, 202]).toContain((await work()).status);
  await unscript(platform, guid);
}

let passwords = 0;
const update = (member: Member, skip_aggregation: boolean) => {
  const credentials = [{ guid: PASSWORD, value: `password ${passwords++}` }];
  const body = { member: { credentials, skip_aggregation } };
  return platform.api.call("updateMember", { path: pathOf(member), body });
};

const aggregate = (planned: Planned) =>
  command(
    `aggregate ${JSON.stringify(planned)}`,
    (model) => model.start(planned),
    (member) => under(planned, member, () => platform.api.call("aggregateMember", { path: pathOf(member) })),
  );

const updateAndStart = (planned: Planned) =>
  command(
    `update credentials ${JSON.stringify(planned)}`,
    (model) => {
      model.updateCredentials();
      model.start(planned);
    },
    (member) => under(planned, member, () => update(member, false)),
  );

const updateAlone = command(
  "update credentials",
  (model) => model.updateCredentials(),
  (member) => update(member, true),
);

const answerAll = command(
  "answer",
  (model) => model.answer(),
  async (member) => {
    const { connection_status } = await platform.api.status(member);
    if (connection_status === "CHALLENGED") await answer(platform.api, member, "an answer");
  },
);

const wait = (seconds: number) =>
  command(
    `wait ${seconds} s`,
    (model) => model.pass(),
    () => platform.clock.advance({ seconds }),
  );

const forceTo = (status: ForcedStatus) =>
  command(
    `force ${status}`,
    (model) => model.force(status),
    (member) => force(platform, member, status),
  );

const refusals = ["DENIED", "FAILED", "IMPEDED", "LOCKED", "REJECTED"] as const;
const outcome = fc.constantFrom("CONNECTED" as const, "FAILED" as const, "DENIED" as const, ...refusals);
const planned = fc.record({
  outcome: fc.oneof(outcome, fc.constant("CHALLENGED" as const)),
  delay_seconds: fc.constantFrom(0, 0, 0, 60, 90),
  after_answer: outcome,
});
const hour = 3600;

const commands = fc.commands(
  [
    planned.map(aggregate),
    planned.map(aggregate),
    planned.map(updateAndStart),
    fc.constant(updateAlone),
    fc.constant(answerAll),
    fc.constantFrom(30, 60, 300, 2 * hour, 25 * hour, 15 * 24 * hour).map(wait),
    fc.constantFrom(...(Object.keys(forcedBy) as ForcedStatus[])).map(forceTo),
  ],
  { maxCommands: 40, size: "max" },
);

it("whatever comes of its jobs, its challenges, its credentials and force, a member's status is what the table says", async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const user = await platform.api.createUser();
      const member = await platform.api.createMember(user, { skip_aggregation: true });
      await fc.asyncModelRun(() => ({ model: new Model(), real: member }), sequence);
    }),
    runs(20),
  );
});
