import { type ClientCall, resources } from "@mxkit/api/client";
import type { ChallengeAnswer, Member, MemberStatus } from "@mxkit/api/v20250224/types";
import type { Arguments } from "./arguments.js";
import type { TypedChallenge } from "./challenges.js";
import { ConflictError, type MxError, TimeoutError, UnprocessableEntityError } from "./errors.js";
import { follow, longestTimer } from "./follow.js";
import { JobChallengedError, JobFailedError, JobNotStartedError, JobTimeoutError } from "./jobErrors.js";
import type { OperationId } from "./operationId.js";
import type { CallOptions } from "./options.js";
import type { Send } from "./send.js";
import type { Time } from "./time.js";
import type { Schemas, Version } from "./version.js";

export interface WaitOptions extends CallOptions {
  /**
   * Gets the answers to challenges from the end user; the job goes on with them. Without answers, or without this, a challenge
   * is a `JobChallengedError`. The time that it takes counts; at the deadline, `signal` is aborted.
   */
  onChallenge?: (
    challenges: TypedChallenge[],
    signal: AbortSignal,
  ) => readonly ChallengeAnswer[] | undefined | Promise<readonly ChallengeAnswer[] | undefined>;
  onProgress?: (progress: JobProgress) => void;
  /** How long to wait in all, requests and the end user's answers included, in milliseconds. Default 600000. */
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
export type JobMethod<V extends Version, Args, Options = JobOptions> = (
  args: Args,
  options?: Options,
) => Promise<Schemas<V>["Member"]>;

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
  const operation = call.id as OperationId;
  const watch = createWatch(send, time, operation, args, options);
  return watch.inTime(async () => {
    while (true) {
      const before = await watch.status();
      const member = await watch.start(call, args);
      if (!member) {
        watch.report("waiting", before);
        await watch.untilOver();
      } else if (isOver(member)) {
        if (options.acceptRecent && member.connection_status === "CONNECTED") return member;
        throw new JobNotStartedError(operation, member);
      } else {
        watch.report(isOver(before) ? "started" : "joined", before);
        return watch.end(await watch.untilOver());
      }
    }
  });
}

/** Waits for the end of the job that a member has, such as the one that creating it has started. */
export async function waitForJob(
  send: Send,
  time: Time,
  args: MemberArguments,
  options: WaitOptions = {},
): Promise<Member> {
  const watch = createWatch(send, time, "readMemberStatus", args, options);
  return watch.inTime(async () => watch.end(await watch.untilOver(await watch.status())));
}

/** A job that waits for the answer to a challenge is being worked on, too. */
const isOver = (member: Member | MemberStatus) => !member.is_being_aggregated;

function createWatch(
  send: Send,
  time: Time,
  operation: OperationId,
  { user, member }: MemberArguments,
  options: WaitOptions,
) {
  const { deadline = 600_000, onChallenge, onProgress, poll = {} } = options;
  const { first = 1000, factor = 1.5, max = 10_000 } = poll;
  const [controller, letGo] = follow(options.signal);
  const { signal } = controller;
  const begun = time.now();
  let pause = first;
  let last: MemberStatus | undefined;

  async function sendFor(call: ClientCall, args?: Arguments): Promise<Member & MemberStatus> {
    const { data } = await send(call, { ...args, user, member }, { ...options, signal });
    return (data as { member: Member & MemberStatus }).member;
  }

  async function status(): Promise<MemberStatus> {
    last = await sendFor(resources.members.readStatus);
    return last;
  }

  function late(): MxError {
    return last
      ? new JobTimeoutError(operation, last, `was not over within ${deadline} ms`)
      : new TimeoutError(operation, deadline);
  }

  async function sleep(): Promise<void> {
    // The deadline again, for time that does not go by itself.
    const left = begun + deadline - time.now();
    if (left <= 0) throw late();
    await time.sleep(Math.min(pause, left), signal);
    pause = Math.min(max, pause * factor);
  }

  function report(phase: JobProgress["phase"], member: MemberStatus): void {
    onProgress?.({ phase, member, elapsed: time.now() - begun });
  }

  async function answer(member: MemberStatus): Promise<void> {
    const challenges = (member.challenges ?? []) as TypedChallenge[];
    report("challenged", member);
    const answers = await onChallenge?.(challenges, signal);
    if (!answers?.length) throw new JobChallengedError(operation, member, challenges);
    try {
      await sendFor(resources.members.resumeAggregation, { challenges: answers });
      report("resumed", member);
    } catch (error) {
      // The answers came too late: how the job has ended, the member's status tells.
      if (!(error instanceof UnprocessableEntityError)) throw error;
    }
    pause = first;
  }

  return {
    status,
    report,

    /** Ends the work at the deadline, or with its user's signal, whatever is under way: a request, a pause, an end user. */
    async inTime(work: () => Promise<Member>): Promise<Member> {
      const end = new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
      const timer = setTimeout(() => controller.abort(late()), Math.min(deadline, longestTimer));
      try {
        return await Promise.race([work(), end]);
      } finally {
        clearTimeout(timer);
        letGo();
      }
    },

    /** @returns undefined where another job is running */
    async start(call: ClientCall, args: Arguments): Promise<Member | undefined> {
      try {
        return await sendFor(call, args);
      } catch (error) {
        if (error instanceof ConflictError) return undefined;
        throw error;
      }
    },

    /** Looks at the member until its job is over, and answers what it is asked. */
    async untilOver(known?: MemberStatus): Promise<MemberStatus> {
      let member = known;
      while (true) {
        if (member && isOver(member)) return member;
        if (member?.connection_status === "CHALLENGED") await answer(member);
        else if (member) report("running", member);
        await sleep();
        member = await status();
      }
    },

    async end(member: MemberStatus): Promise<Member> {
      if (member.connection_status !== "CONNECTED")
        throw new JobFailedError(operation, member, "ended without success");
      return sendFor(resources.members.read);
    },
  };
}
