import { createHash } from "node:crypto";
import { canAggregateInBackground, type Status } from "../domain/connectionStatus.js";
import { onTimeOf, type Platform } from "../platform.js";
import * as clients from "../store/clients.js";
import type { Read, Write } from "../store/database.js";
import type { MemberRow } from "../store/members.js";
import * as members from "../store/members.js";
import * as users from "../store/users.js";
import { startJob } from "./memberJob.js";
import { cancel, complete, enqueue, type Task } from "./queue.js";

const kind = "background_aggregation";

/** Plans the next aggregation of a member that nobody asks for, in place of what was planned before. */
export async function scheduleBackground(platform: Platform, db: Write, member: MemberRow): Promise<void> {
  await cancel(db, kind, member.guid);
  if (platform.settings.backgroundInterval === 0) return;
  const task = {
    guid: platform.ids.guid("TSK"),
    clientId: member.client_id,
    kind,
    subject: member.guid,
    payload: {},
    dueAt: nextTime(platform, member),
  };
  await enqueue(db, task, platform.clock.now());
}

/** Plans for members that have been there since before the platform did so, or were made while it was told not to. */
export async function scheduleMissing(platform: Platform, db: Write): Promise<void> {
  if (platform.settings.backgroundInterval === 0) return;
  for (const member of await members.listWithoutTask(db, kind)) {
    const client = await clients.find(db, member.client_id);
    if (client) await scheduleBackground(onTimeOf(client, platform), db, member);
  }
}

/** Aggregates a member if it may be, and plans the next time. What was planned for one that is gone ends here. */
export async function aggregateInBackground(platform: Platform, task: Task): Promise<void> {
  await platform.store.write(async (db) => {
    await complete(db, task);
    const member = await members.findByGuid(db, task.subject);
    if (!member || platform.settings.backgroundInterval === 0) return;
    const mayStart = hasRested(platform, member) && (await isOpen(db, member));
    if (mayStart) await startJob(platform, db, member, { type: "AGGREGATION", isBackground: true });
    await scheduleBackground(platform, db, member);
  });
}

/** Whether the member can be aggregated with nobody there. (seed 001, "Connection statuses", "Update user") */
async function isOpen(db: Read, member: MemberRow): Promise<boolean> {
  if (member.job_guid !== null || member.background_aggregation_is_disabled) return false;
  if (member.needs_updated_credentials) return false;
  if (!canAggregateInBackground(member.connection_status as Status | null)) return false;
  const user = await users.find(db, member.client_id, member.user_guid);
  return user !== undefined && !user.is_disabled;
}

function nextTime(platform: Platform, member: MemberRow): Date {
  const { backgroundInterval } = platform.settings;
  const from = hasRested(platform, member) ? platform.clock.now().getTime() : lastBegun(member);
  return new Date(from + backgroundInterval + jitter(member.guid, backgroundInterval));
}

const hasRested = ({ clock, settings }: Platform, member: MemberRow) =>
  clock.now().getTime() - lastBegun(member) >= settings.backgroundInterval;

const lastBegun = ({ aggregated_at, created_at }: MemberRow) => Date.parse(aggregated_at ?? created_at);

const hour = 60 * 60 * 1000;

/** Up to an hour a day, the same for a member every time: members that were made together do not come due together. */
function jitter(guid: string, interval: number): number {
  const share = createHash("sha256").update(guid).digest().readUInt32BE() / 2 ** 32;
  return Math.floor(share * Math.min(hour, interval / 24));
}
