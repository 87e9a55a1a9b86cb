import type { ScriptStep } from "@mxkit/api/control";
import { type Insertable, type Selectable, sql } from "kysely";
import { nextStep } from "../domain/script.js";
import type { Read, Write } from "./database.js";
import type { MemberRow } from "./members.js";
import type { Tables } from "./schema.js";

export type ScriptRow = Selectable<Tables["scripts"]>;

export async function insert(db: Write, row: Insertable<Tables["scripts"]>): Promise<void> {
  await db.insertInto("scripts").values(row).execute();
}

/** Oldest first. */
export function list(db: Read, clientId: string): Promise<ScriptRow[]> {
  return db.selectFrom("scripts").selectAll().where("client_id", "=", clientId).orderBy("guid").execute();
}

export function find(db: Read, clientId: string, guid: string): Promise<ScriptRow | undefined> {
  return db
    .selectFrom("scripts")
    .selectAll()
    .where("client_id", "=", clientId)
    .where("guid", "=", guid)
    .executeTakeFirst();
}

export async function remove(db: Write, guid: string): Promise<void> {
  await db.deleteFrom("scripts").where("guid", "=", guid).execute();
}

/** Uses up the step that is for this job of the member, if there is one; a script without any left is gone. */
export async function takeStep(
  db: Write,
  member: MemberRow,
  jobType: string,
): Promise<ScriptStep | undefined> {
  const script = await first(db, member, jobType);
  if (!script) return undefined;
  const { step, left } = nextStep(JSON.parse(script.steps));
  if (left.length === 0) await remove(db, script.guid);
  else {
    const steps = JSON.stringify(left);
    await db.updateTable("scripts").set({ steps }).where("guid", "=", script.guid).execute();
  }
  return step;
}

/** The member's own before its institution's, those before the client's; of each the oldest. */
function first(db: Read, member: MemberRow, jobType: string): Promise<ScriptRow | undefined> {
  return db
    .selectFrom("scripts")
    .selectAll()
    .where("client_id", "=", member.client_id)
    .where((where) => where.or([where("member_guid", "is", null), where("member_guid", "=", member.guid)]))
    .where((where) =>
      where.or([
        where("institution_code", "is", null),
        where("institution_code", "=", member.institution_code),
      ]),
    )
    .where((where) => where.or([where("job_type", "is", null), where("job_type", "=", jobType)]))
    .orderBy(
      sql`case when member_guid is not null then 0 when institution_code is not null then 1 else 2 end`,
    )
    .orderBy("guid")
    .executeTakeFirst();
}
