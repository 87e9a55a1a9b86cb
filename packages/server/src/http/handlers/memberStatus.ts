import type { Challenge, Handlers, MemberStatus } from "@mxkit/api/v20250224";
import type { Status } from "../../domain/connectionStatus.js";
import { DomainError } from "../../domain/errors.js";
import { resumeJob } from "../../jobs/memberJob.js";
import * as institutions from "../../store/institutions.js";
import * as jobs from "../../store/jobs.js";
import type { Context } from "../context.js";
import { pageBody } from "../reply.js";
import { memberBody } from "./members.js";
import { requireMember } from "./require.js";

type Operations = "readMemberStatus" | "listMemberCredentials" | "listMemberChallenges" | "resumeAggregation";

export const memberStatusHandlers: Pick<Handlers<Context>, Operations> = {
  async readMemberStatus({ path }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const status: MemberStatus = {
      aggregated_at: member.aggregated_at,
      connection_status: member.connection_status as Status | null,
      guid: member.guid,
      is_authenticated: member.is_authenticated,
      is_being_aggregated: member.is_being_aggregated,
      successfully_aggregated_at: member.successfully_aggregated_at,
    };
    if (member.connection_status === "CHALLENGED") {
      const { items } = await jobs.listChallenges(read, member.guid, { page: 1, records_per_page: 100 });
      status.challenges = JSON.parse(items) as Challenge[];
    }
    return { status: 200, body: { member: status } };
  },

  async listMemberCredentials({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    const list = await institutions.listCredentials(read, member.institution_code, query);
    return { status: 200, body: pageBody("credentials", list, query) };
  },

  async listMemberChallenges({ path, query }, context) {
    const { read } = context.platform.store;
    const member = await requireMember(read, context, path);
    if (member.connection_status !== "CHALLENGED") return { status: 204 };
    return {
      status: 200,
      body: pageBody("challenges", await jobs.listChallenges(read, member.guid, query), query),
    };
  },

  async resumeAggregation({ path, body: { member: sent } }, context) {
    const { platform } = context;
    return platform.store.write(async (db) => {
      const member = await requireMember(db, context, path);
      const job = member.job_guid === null ? undefined : await jobs.find(db, member.job_guid);
      if (member.connection_status !== "CHALLENGED" || !job) {
        throw new DomainError(
          "not_challenged_error",
          `The member has no challenge to answer: its connection status is ${member.connection_status}.`,
        );
      }
      const answers = readAnswers(await jobs.challenges(db, member.guid), sent.challenges);
      await resumeJob(platform, db, member, job, answers);
      return { status: 202, body: await memberBody(platform, db, member) };
    });
  },
};

/** By the key under which the job knows the challenge. */
function readAnswers(
  challenges: readonly jobs.ChallengeRow[],
  sent: readonly { guid: string; value: string | number }[],
): Record<string, string> {
  const answers = new Map<string, string>();
  for (const { guid, value } of sent) {
    const challenge = challenges.find((candidate) => candidate.guid === guid);
    if (!challenge) throw invalid(`\`member.challenges\`: the member has no challenge ${guid}.`);
    if (answers.has(challenge.key)) throw invalid(`\`member.challenges\`: ${guid} is answered twice.`);
    answers.set(challenge.key, String(value));
  }
  const open = challenges.find(({ key }) => !answers.has(key));
  if (open) throw invalid(`\`member.challenges\`: the challenge ${open.guid} is not answered.`);
  return Object.fromEntries(answers);
}

const invalid = (message: string) => new DomainError("invalid_body_error", message);
