import { onTimeOf, type Platform } from "../platform.js";
import * as accounts from "../store/accounts.js";
import { type Changes, collectChanges, type ObjectChange, type Told } from "../store/changes.js";
import * as clients from "../store/clients.js";
import type { Read, Store, Write } from "../store/database.js";
import { inParts } from "../store/inParts.js";
import * as members from "../store/members.js";
import type { Revision } from "../store/revisions.js";
import * as transactions from "../store/transactions.js";
import * as users from "../store/users.js";
import type { WebhookURLRow } from "../store/webhookURLs.js";
import * as webhookURLs from "../store/webhookURLs.js";
import { down, type Version, versionOf } from "../versions/versions.js";
import { addDeliveries, type Message } from "./pending.js";

/**
 * A store whose transactions end with writing the webhooks of what they have changed: a change and the webhooks that tell of it are
 * kept together, or not at all.
 */
export function withOutbox(store: Store, platform: Platform): Store {
  return {
    ...store,
    async write(work, options) {
      let isWaiting = false;
      let endedJobs: Changes["endedJobs"] = [];
      const result = await store.write(async (db) => {
        const changes = collectChanges(db);
        const result = await work(db);
        endedJobs = changes.endedJobs;
        isWaiting = await writeDeliveries(platform, db, changes);
        return result;
      }, options);
      for (const { type, outcome } of endedJobs) platform.observer.jobEnded(type, outcome);
      if (isWaiting) platform.worker.wake();
      return result;
    },
  };
}

const revisionsOf: Record<Told, (db: Read, guids: readonly string[]) => Promise<Revision[]>> = {
  users: users.revisions,
  members: members.revisions,
  accounts: accounts.revisions,
  transactions: transactions.revisions,
};

/** @returns whether there is anything to deliver */
async function writeDeliveries(platform: Platform, db: Write, changes: Changes): Promise<boolean> {
  const objects = [...changes.objects.values()];
  const clientIds = new Set([...objects, ...changes.events].map(({ client_id }) => client_id));
  let isWaiting = false;
  for (const clientId of clientIds) {
    const urls = await webhookURLs.enabled(db, clientId);
    const client = urls.length > 0 && (await clients.find(db, clientId));
    if (!client) continue;
    for (const url of urls) {
      const version = versionOf(client.default_version);
      const told = [
        ...(await eventMessages(db, changes, url)),
        ...(await objectMessages(db, objects, url, version)),
      ];
      if (told.length === 0) continue;
      const messages = told.map((message) => ({
        ...message,
        callback_payload: changes.callbackPayloads.get(message.member_guid ?? "") ?? null,
      }));
      await addDeliveries(onTimeOf(client, platform), db, url, messages);
      isWaiting = true;
    }
  }
  return isWaiting;
}

/** What is to be told, and of whom. */
type About = Omit<Message, "callback_payload">;

async function eventMessages(db: Read, { events }: Changes, url: WebhookURLRow): Promise<About[]> {
  const messages = [];
  for (const { kind, client_id, user_guid, member_guid, payload } of events) {
    if (kind !== url.kind || client_id !== url.client_id) continue;
    messages.push({ user_guid, member_guid, payload: JSON.stringify(await payload(db)) });
  }
  return messages;
}

/** The schema of each object that clients are told of. */
const schemas: Record<Told, string> = {
  users: "User",
  members: "Member",
  accounts: "Account",
  transactions: "Transaction",
};

/** As they are at the end of the transaction, in the client's version. */
async function objectMessages(
  db: Read,
  objects: readonly ObjectChange[],
  { kind, client_id }: WebhookURLRow,
  version: Version,
): Promise<About[]> {
  const actions = new Map(
    objects
      .filter((object) => object.table === kind && object.client_id === client_id)
      .map(({ guid, action }) => [guid, action]),
  );
  const messages: About[] = [];
  for (const guids of inParts([...actions.keys()])) {
    for (const { guid, revision, json, ...about } of await revisionsOf[kind as Told](db, guids)) {
      // Put together as text, as money would lose its digits otherwise.
      const object = json.replace(/\}$/, `,"revision":${revision}}`);
      const newest = `{"action":"${actions.get(guid)}","${kind.slice(0, -1)}":${object}}`;
      messages.push({ ...about, payload: await down(version, schemas[kind as Told], newest, db) });
    }
  }
  return messages;
}
