import { dayOf, daysFrom, monthsBefore } from "../domain/days.js";
import type { JobType } from "../domain/jobTypes.js";
import type { ConnectorRequest, Wanted } from "../institutions/connector.js";
import type { JobRow } from "../store/jobs.js";
import type { JobState } from "./jobState.js";
import { chosenAccount } from "./selection.js";

/** What each kind of job asks the institution for. (seed 001: the sections of the six jobs) */
export function wantedOf(job: JobRow, request: ConnectorRequest, { accounts }: JobState): Wanted {
  const { now } = request;
  const recent = { transactions: { from: daysFrom(now, -89), to: dayOf(now) } };
  const onRequest = job.include_transactions ? recent : {};
  const chosen = chosenAccount(request.answers);
  const toVerify = accounts ?? (chosen === undefined ? [] : [chosen]);
  const wanted: Record<JobType, Wanted> = {
    AGGREGATION: { ...onRequest, holdings: true },
    BALANCE: {},
    VERIFICATION: { ...onRequest, account_numbers: toVerify },
    IDENTIFICATION: { ...onRequest, account_owners: true },
    HISTORY: { transactions: { from: monthsBefore(now, 24), to: dayOf(now) } },
    STATEMENT: { statement_months: 12 },
  };
  return wanted[job.type as JobType];
}
