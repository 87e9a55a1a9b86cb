import type { Challenge } from "@mxkit/api/v20250224";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type JobRow = Selectable<Tables["jobs"]>;
export type ChallengeRow = Selectable<Tables["challenges"]>;

export function find(db: Read, guid: string): Promise<JobRow | undefined> {
  return db.selectFrom("jobs").selectAll().where("guid", "=", guid).executeTakeFirst();
}

/** Newest first. */
export function finishedOfMember(db: Read, memberGuid: string, limit: number): Promise<JobRow[]> {
  return db
    .selectFrom("jobs")
    .selectAll()
    .where("member_guid", "=", memberGuid)
    .where("finished_at", "is not", null)
    .orderBy("guid", "desc")
    .limit(limit)
    .execute();
}

export function latestOfType(db: Read, memberGuid: string, type: string): Promise<JobRow | undefined> {
  return db
    .selectFrom("jobs")
    .selectAll()
    .where("member_guid", "=", memberGuid)
    .where("type", "=", type)
    .orderBy("guid", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function insert(db: Write, row: Insertable<Tables["jobs"]>): Promise<void> {
  await db.insertInto("jobs").values(row).execute();
}

export async function update(db: Write, guid: string, changes: Updateable<Tables["jobs"]>): Promise<void> {
  await db.updateTable("jobs").set(changes).where("guid", "=", guid).execute();
}

/** Fields that belong to another type of challenge are absent. */
const challengeJson = jsonObject("Challenge", "challenges", {
  absent: ["image_data", "image_options", "options"],
});

export function listChallenges(db: Read, memberGuid: string, page: PageRequest): Promise<Page<Challenge>> {
  const list = db.selectFrom("challenges").where("member_guid", "=", memberGuid).orderBy("position");
  return readPage(db, list, challengeJson, page);
}

export function challenges(db: Read, memberGuid: string): Promise<ChallengeRow[]> {
  return db
    .selectFrom("challenges")
    .selectAll()
    .where("member_guid", "=", memberGuid)
    .orderBy("position")
    .execute();
}

export async function insertChallenges(db: Write, rows: Insertable<Tables["challenges"]>[]): Promise<void> {
  for (const row of rows) await db.insertInto("challenges").values(row).execute();
}

export async function deleteChallenges(db: Write, memberGuid: string): Promise<void> {
  await db.deleteFrom("challenges").where("member_guid", "=", memberGuid).execute();
}
