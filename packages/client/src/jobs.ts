import { type ClientCall, resources } from "@mxkit/api/v20111101/client";
import type { ChallengeAnswer, Member, MemberStatus } from "@mxkit/api/v20111101/types";
import type { Arguments } from "./arguments.js";
import type { TypedChallenge } from "./challenges.js";
import { ConflictError, UnprocessableEntityError } from "./errors.js";
import { JobChallengedError, JobFailedError, JobNotStartedError, JobTimeoutError } from "./jobErrors.js";
import type { OperationId } from "./operationId.js";
import type { CallOptions } from "./options.js";
import type { Send } from "./send.js";
import type { Time } from "./time.js";

export interface WaitOptions extends CallOptions {
  /**
   * Gets the answers to challenges from the end user; the job goes on with them. Without answers, or without this, a challenge
   * is a `JobChallengedError`. The time that it takes counts.
   */
  onChallenge?: (
    challenges: TypedChallenge[],
  ) => readonly ChallengeAnswer[] | undefined | Promise<readonly ChallengeAnswer[] | undefined>;
  onProgress?: (progress: JobProgress) => void;
  /** How long to wait in all, in milliseconds. Default 600000. */
  deadline?: number;
  /** The pauses between two looks at the member, in milliseconds: from `first` (1000) by `factor` (1.5) up to `max` (10000). */
  poll?: { first?: number; factor?: number; max?: number };
}

export interface JobOptions extends WaitOptions {
  /**
   * Whether a member that is `CONNECTED`, but whose last job is too recent for another, is as good as the result of one. Default
   * false: it is a `JobNotStartedError`.
   */
  acceptRecent?: boolean;
}

export interface JobProgress {
  /** `waiting` for another job to end, `started` or `joined` one of the same kind, `running`, `challenged`, `resumed`. */
  phase: "waiting" | "started" | "joined" | "running" | "challenged" | "resumed";
  member: MemberStatus;
  /** Since the beginning, in milliseconds. */
  elapsed: number;
}

/** Starts a job, or joins the one that is running, and waits for its end. */
export type JobMethod<Args, Options = JobOptions> = (args: Args, options?: Options) => Promise<Member>;

export interface MemberArguments extends Arguments {
  user: unknown;
  member: unknown;
}

/**
 * What 202 means is in the member that it carries: a job has been started, one of the same kind was running, or nothing has
 * happened. 409 means that a job of another kind is running.
 */
export async function runJob(
  send: Send,
  time: Time,
  call: ClientCall,
  args: MemberArguments,
  options: JobOptions = {},
): Promise<Member> {
  const watch = new Watch(send, time, call.id as OperationId, args, options);
  while (true) {
    const before = await watch.status();
    const member = await watch.start(call, args);
    if (!member) {
      watch.report("waiting", before);
      await watch.untilOver();
    } else if (isOver(member)) {
      if (options.acceptRecent && member.connection_status === "CONNECTED") return member;
      throw new JobNotStartedError(watch.operation, member);
    } else {
      watch.report(isOver(before) ? "started" : "joined", before);
      return watch.end(await watch.untilOver());
    }
  }
}

/** Waits for the end of the job that a member has, such as the one that creating it has started. */
export async function waitForJob(
  send: Send,
  time: Time,
  args: MemberArguments,
  options: WaitOptions = {},
): Promise<Member> {
  const watch = new Watch(send, time, "readMemberStatus", args, options);
  return watch.end(await watch.untilOver(await watch.status()));
}

/** A job that waits for the answer to a challenge is being worked on, too. */
const isOver = (member: Member | MemberStatus) => !member.is_being_aggregated;

class Watch {
  readonly operation: OperationId;
  readonly #send: (call: ClientCall, args?: Arguments) => Promise<Member & MemberStatus>;
  readonly #time: Time;
  readonly #options: WaitOptions;
  readonly #begun: number;
  #pause: number;

  constructor(
    send: Send,
    time: Time,
    operation: OperationId,
    { user, member }: MemberArguments,
    options: WaitOptions,
  ) {
    this.operation = operation;
    this.#send = async (call, args) => {
      const { data } = await send(call, { ...args, user, member }, options);
      return (data as { member: Member & MemberStatus }).member;
    };
    this.#time = time;
    this.#options = options;
    this.#begun = time.now();
    this.#pause = this.#firstPause;
  }

  status(): Promise<MemberStatus> {
    return this.#send(resources.members.readStatus);
  }

  /** @returns undefined where another job is running */
  async start(call: ClientCall, args: Arguments): Promise<Member | undefined> {
    try {
      return await this.#send(call, args);
    } catch (error) {
      if (error instanceof ConflictError) return undefined;
      throw error;
    }
  }

  report(phase: JobProgress["phase"], member: MemberStatus): void {
    this.#options.onProgress?.({ phase, member, elapsed: this.#time.now() - this.#begun });
  }

  /** Looks at the member until its job is over, and answers what it is asked. */
  async untilOver(known?: MemberStatus): Promise<MemberStatus> {
    let member = known;
    while (true) {
      if (member && isOver(member)) return member;
      if (member?.connection_status === "CHALLENGED") await this.#answer(member);
      else if (member) this.report("running", member);
      await this.#sleep(member);
      member = await this.status();
    }
  }

  async end(member: MemberStatus): Promise<Member> {
    if (member.connection_status !== "CONNECTED") throw new JobFailedError(this.operation, member);
    return this.#send(resources.members.read);
  }

  async #answer(member: MemberStatus): Promise<void> {
    const challenges = (member.challenges ?? []) as TypedChallenge[];
    this.report("challenged", member);
    const answers = await this.#options.onChallenge?.(challenges);
    if (!answers?.length) throw new JobChallengedError(this.operation, member, challenges);
    try {
      await this.#send(resources.members.resumeAggregation, { challenges: answers });
      this.report("resumed", member);
    } catch (error) {
      // The answers came too late: how the job has ended, the member's status tells.
      if (!(error instanceof UnprocessableEntityError)) throw error;
    }
    this.#pause = this.#firstPause;
  }

  get #firstPause() {
    return this.#options.poll?.first ?? 1000;
  }

  async #sleep(member?: MemberStatus): Promise<void> {
    const { deadline = 600_000, poll: { factor = 1.5, max = 10_000 } = {}, signal } = this.#options;
    const left = this.#begun + deadline - this.#time.now();
    if (left <= 0) throw new JobTimeoutError(this.operation, member ?? (await this.status()), deadline);
    await this.#time.sleep(Math.min(this.#pause, left), signal);
    this.#pause = Math.min(max, this.#pause * factor);
  }
}
