import type { ConnectionStatus, MemberStatus } from "@mxkit/api/v20250224/types";
import type { TypedChallenge } from "./challenges.js";
import { canStartJob, type NextStep, nextStep } from "./connectionStatus.js";
import { MxError } from "./errors.js";
import type { OperationId } from "./operationId.js";
import type { Schemas, Version } from "./version.js";

/** Of the version that its client speaks. */
type Member = { [V in Version]: Schemas<V>["Member"] }[Version];

/** The platform answered as it should, but the job did not come to a good end. */
export abstract class JobError<M extends Member | MemberStatus = Member | MemberStatus> extends MxError {
  readonly operation: OperationId;
  /** The member as it stood at last. */
  readonly member: M;
  readonly connectionStatus: ConnectionStatus;
  readonly nextStep: NextStep;

  constructor(operation: OperationId, member: M, what: string) {
    super(`${operation} ${what}; the member is ${member.connection_status}.`);
    this.operation = operation;
    this.member = member;
    this.connectionStatus = member.connection_status;
    this.nextStep = nextStep(member.connection_status);
  }
}

/** The platform accepted the job and started none. */
export class JobNotStartedError extends JobError<Member> {
  override readonly name = "JobNotStartedError";
  /** `recent`: the last job is not long enough ago. `status`: the member's connection status allows none. */
  readonly reason: "recent" | "status";

  constructor(operation: OperationId, member: Member) {
    const reason = canStartJob(member.connection_status) ? "recent" : "status";
    super(operation, member, reason === "recent" ? "comes too soon after another job" : "cannot start");
    this.reason = reason;
  }
}

/** The job ended, and the member is not `CONNECTED`. */
export class JobFailedError extends JobError<MemberStatus> {
  override readonly name = "JobFailedError";
}

/** The institution asks something, and there was no answer to give. The job waits for it a while: resume with one. */
export class JobChallengedError extends JobError<MemberStatus> {
  override readonly name = "JobChallengedError";
  readonly challenges: TypedChallenge[];

  constructor(operation: OperationId, member: MemberStatus, challenges: TypedChallenge[]) {
    super(operation, member, "waits for the end user");
    this.challenges = challenges;
  }
}

/** The job is not over, but the time to wait for it is. */
export class JobTimeoutError extends JobError<MemberStatus> {
  override readonly name = "JobTimeoutError";
}
