import { DomainError, required } from "../../domain/errors.js";
import { type JobType, jobTypes } from "../../domain/jobTypes.js";
import type { Read } from "../../store/database.js";
import type { InstitutionRow } from "../../store/institutions.js";
import type { MemberRow } from "../../store/members.js";
import * as members from "../../store/members.js";
import type { UserRow } from "../../store/users.js";
import * as users from "../../store/users.js";
import type { Context } from "../context.js";

/**
 * The user that something hangs below. What belongs to a disabled user is not served. (settled, "Members and jobs")
 *
 * @throws not_found_error, user_disabled_error
 */
export async function requireUser(db: Read, context: Context, guid: string): Promise<UserRow> {
  const user = required(await users.find(db, context.client.client_id, guid), "user", guid);
  if (user.is_disabled) {
    throw new DomainError(
      "user_disabled_error",
      `The user ${guid} is disabled. Set \`is_disabled\` to false to go on.`,
    );
  }
  return user;
}

/** @throws not_found_error, user_disabled_error */
export async function requireMember(
  db: Read,
  context: Context,
  path: { user_guid: string; member_guid: string },
): Promise<MemberRow> {
  const user = await requireUser(db, context, path.user_guid);
  return required(await members.find(db, user.guid, path.member_guid), "member", path.member_guid);
}

/** @throws job_not_supported_error */
export function requireSupport(institution: InstitutionRow | undefined, type: JobType): void {
  const { name, supportedBy } = jobTypes[type];
  if (supportedBy === null || institution?.[supportedBy]) return;
  throw new DomainError(
    "job_not_supported_error",
    `${institution?.name ?? "The institution"} does not support ${name} (\`${supportedBy}\`).`,
  );
}
