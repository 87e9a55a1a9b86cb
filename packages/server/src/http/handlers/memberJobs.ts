import type { Handlers } from "@mxkit/api/v20250224";
import { hasRested } from "../../domain/aggregationWindow.js";
import { canStartJob, type Status } from "../../domain/connectionStatus.js";
import { DomainError } from "../../domain/errors.js";
import { type JobType, jobTypes } from "../../domain/jobTypes.js";
import { type StartOptions, startJob } from "../../jobs/memberJob.js";
import type { Write } from "../../store/database.js";
import * as institutions from "../../store/institutions.js";
import * as jobs from "../../store/jobs.js";
import type { MemberRow } from "../../store/members.js";
import type { Context } from "../context.js";
import { memberBody } from "./members.js";
import { requireMember, requireSupport } from "./require.js";

type Operations =
  | "aggregateMember"
  | "checkBalances"
  | "verifyMember"
  | "identifyMember"
  | "extendHistory"
  | "fetchStatements";

export const memberJobHandlers: Pick<Handlers<Context>, Operations> = {
  aggregateMember: ({ path, header }, context) =>
    start(context, path, { type: "AGGREGATION", callbackPayload: header["X-CALLBACK-PAYLOAD"] }),
  checkBalances: ({ path }, context) => start(context, path, { type: "BALANCE" }),
  verifyMember: ({ path, body }, context) =>
    start(context, path, { type: "VERIFICATION", ...included(body) }),
  identifyMember: ({ path, body }, context) =>
    start(context, path, { type: "IDENTIFICATION", ...included(body) }),
  extendHistory: ({ path }, context) => start(context, path, { type: "HISTORY" }),
  fetchStatements: ({ path }, context) => start(context, path, { type: "STATEMENT" }),
};

/** Transactions come along only where they are asked for. (seed 001, "Verify member", "Identify member") */
function included(sent: { member: { include_transactions?: boolean } } | undefined) {
  return { includeTransactions: sent?.member.include_transactions ?? false };
}

async function start(
  context: Context,
  path: { user_guid: string; member_guid: string },
  options: StartOptions,
) {
  return context.platform.store.write(async (db) => {
    const member = await requireMember(db, context, path);
    if (await mayStart(context, db, member, options.type))
      await startJob(context.platform, db, member, options);
    return {
      status: 202 as const,
      body: await memberBody(context.platform, db, member),
    };
  });
}

/**
 * Whether a job may start now. Where one of the same type is running, the connection's status forbids it, or the institution was
 * asked not long ago, the answer is 202 all the same, with the member as it stands. (settled, "Members and jobs")
 *
 * @throws job_not_supported_error, job_running_error, job_throttled_error
 */
async function mayStart(
  { platform }: Context,
  db: Write,
  member: MemberRow,
  type: JobType,
): Promise<boolean> {
  const institution = await institutions.find(db, member.institution_code);
  requireSupport(institution, type);
  const running = member.job_guid === null ? undefined : await jobs.find(db, member.job_guid);
  if (running && running.type !== type) {
    const what = jobTypes[running.type as JobType].name;
    throw new DomainError(
      "job_running_error",
      `Another job is running for this member: ${what}. Try again when it is over.`,
    );
  }
  if (running || member.needs_updated_credentials) return false;
  if (!canStartJob(member.connection_status as Status | null)) return false;
  const now = platform.clock.now();
  if (type === "BALANCE") await requireRestedBalance(db, member, now.getTime());
  return (
    institution !== undefined && hasRested(member.aggregated_at, institution.aggregation_window_seconds, now)
  );
}

const balanceInterval = 2 * 60 * 60 * 1000;

/** Two hours between balance checks of a member, at every institution. (seed 001, "Check balances") */
async function requireRestedBalance(db: Write, member: MemberRow, now: number): Promise<void> {
  const last = await jobs.latestOfType(db, member.guid, "BALANCE");
  if (!last) return;
  const wait = Date.parse(last.created_at) + balanceInterval - now;
  if (wait <= 0) return;
  const seconds = Math.ceil(wait / 1000);
  throw new DomainError(
    "job_throttled_error",
    `The balances of a member can be checked every two hours. Try again in ${seconds} seconds.`,
    { headers: { "Retry-After": String(seconds) } },
  );
}
