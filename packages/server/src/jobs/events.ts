import type { WebhookKind } from "@mxkit/api/control";
import type {
  AggregationWebhook,
  BalanceWebhook,
  ConnectionStatusWebhook,
  HistoryWebhook,
  JobStatusWebhook,
  StatementWebhook,
  VerificationWebhook,
} from "@mxkit/api/v20250224";
import { actionableIds, isActionable, type Status } from "../domain/connectionStatus.js";
import { dayOf } from "../domain/days.js";
import { endUserMessage } from "../domain/endUserMessages.js";
import { type JobStatusName, jobStatusIds } from "../domain/jobStatus.js";
import type { JobType } from "../domain/jobTypes.js";
import { noteEvent } from "../store/changes.js";
import type { Read, Write } from "../store/database.js";
import * as institutions from "../store/institutions.js";
import type { JobRow } from "../store/jobs.js";
import * as jobs from "../store/jobs.js";
import type { MemberRow } from "../store/members.js";
import * as members from "../store/members.js";
import * as users from "../store/users.js";

/** What a job has brought, as webhooks tell of it. */
export interface JobResult {
  transactions_created_count: number;
  transactions_updated_count: number;
  statements_created_count: number;
  /** The guids of those that can be paid to now. */
  verified_accounts: string[];
}

export const nothingNew: JobResult = {
  transactions_created_count: 0,
  transactions_updated_count: 0,
  statements_created_count: 0,
  verified_accounts: [],
};

type ResultWebhook =
  | AggregationWebhook
  | BalanceWebhook
  | HistoryWebhook
  | StatementWebhook
  | VerificationWebhook;

/** Tells of a status that a member has just entered, where the end user has to do something. (seed 001, "Connection status") */
export function tellStatus(db: Write, member: MemberRow, status: Status): void {
  if (!isActionable(status)) return;
  const payload: ConnectionStatusWebhook = {
    action: "CHANGED",
    connection_status: status,
    connection_status_id: actionableIds[status],
    connection_status_message: endUserMessage(status, member.name) ?? "",
    member_guid: member.guid,
    type: "CONNECTION_STATUS",
    user_guid: member.user_guid,
  };
  note(db, member, "connection_status", async () => payload);
}

/** Which webhook tells that a job of the type has ended well. Of an identification, none does. (seed 001, the webhooks' pages) */
const kindOf: Readonly<Record<JobType, WebhookKind | null>> = {
  AGGREGATION: "aggregation",
  BALANCE: "balance",
  HISTORY: "history",
  IDENTIFICATION: null,
  STATEMENT: "statement",
  VERIFICATION: "verification",
};

export function tellResult(db: Write, member: MemberRow, job: JobRow, result: JobResult, now: Date): void {
  const kind = kindOf[job.type as JobType];
  if (kind) note(db, member, kind, (db) => resultPayload(db, member, job, result, now));
}

async function resultPayload(
  db: Read,
  member: MemberRow,
  job: JobRow,
  result: JobResult,
  now: Date,
): Promise<ResultWebhook> {
  const { transactions_created_count, transactions_updated_count, statements_created_count } = result;
  const completed = {
    action: "member_data_updated" as const,
    completed_at: unix(now),
    completed_on: dayOf(now),
    member_guid: member.guid,
    user_guid: member.user_guid,
  };
  const type = job.type as ResultWebhook["type"];
  if (type === "BALANCE") return { ...completed, type };
  if (type === "STATEMENT") return { ...completed, statements_created_count, type };
  const withUser = { ...completed, job_guid: job.guid, user_id: await users.idOf(db, member.user_guid) };
  if (type === "VERIFICATION") return { ...withUser, accounts: result.verified_accounts, type };
  const counts = { transactions_created_count, transactions_updated_count };
  return { ...withUser, ...counts, is_background: job.is_background, type } as
    | AggregationWebhook
    | HistoryWebhook;
}

/** Tells where a job stands that asks, or is over. */
export function tellJobStatus(
  db: Write,
  member: MemberRow,
  { guid }: Pick<JobRow, "guid">,
  status_name: JobStatusName,
  now: Date,
): void {
  note(db, member, "job_status", async (db): Promise<JobStatusWebhook> => {
    const job = await jobs.find(db, guid);
    const institution = await institutions.find(db, member.institution_code);
    const current = await members.findByGuid(db, member.guid);
    return {
      job: {
        created_at: unix(job?.created_at ?? now),
        error_message: job?.error_message ?? null,
        finished_at: job?.finished_at ? unix(job.finished_at) : null,
        guid,
        institution_guid: institution?.guid ?? "",
        is_authenticated: (current ?? member).is_authenticated,
        member_guid: member.guid,
        member_id: (current ?? member).id,
        started_at: job?.started_at ? unix(job.started_at) : null,
        status: jobStatusIds[status_name],
        status_name,
        updated_at: unix(now),
        user_guid: member.user_guid,
        user_id: await users.idOf(db, member.user_guid),
      },
    };
  });
}

function note(db: Write, member: MemberRow, kind: WebhookKind, payload: (db: Read) => Promise<object>): void {
  const { client_id, user_guid, guid } = member;
  noteEvent(db, { kind, client_id, user_guid, member_guid: guid, payload });
}

const unix = (time: Date | string) =>
  Math.floor((typeof time === "string" ? Date.parse(time) : time.getTime()) / 1000);
