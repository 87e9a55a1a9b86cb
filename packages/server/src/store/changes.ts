import type { WebhookKind } from "@mxkit/api/control";
import type { Read, Write } from "./database.js";

/** The tables of objects that clients can be told of, whichever way they come to be changed. */
export type Told = "users" | "members" | "accounts" | "transactions";
export type Action = "created" | "updated" | "deleted";

export interface ObjectChange {
  table: Told;
  guid: string;
  client_id: string;
  action: Action;
}

/** Something that happened to a member. */
export interface MemberEvent {
  kind: WebhookKind;
  client_id: string;
  user_guid: string;
  member_guid: string;
  /** Made at the end of the transaction, and only where somebody wants to be told. */
  payload(db: Read): Promise<object>;
}

/** What a transaction has changed, so that at its end clients can be told, in the same transaction. */
export interface Changes {
  /** By the guid: what is done to an object in one transaction is told once. */
  objects: Map<string, ObjectChange>;
  events: MemberEvent[];
  /** By the member: the text that the request which led to this carried, for the webhooks to carry it too. */
  callbackPayloads: Map<string, string>;
  /** Jobs that came to an end. */
  endedJobs: { type: string; outcome: string }[];
}

const ofTransactions = new WeakMap<Write, Changes>();

/** From now on it is noted what the transaction does. Without this, nothing is. */
export function collectChanges(db: Write): Changes {
  const changes: Changes = { objects: new Map(), events: [], callbackPayloads: new Map(), endedJobs: [] };
  ofTransactions.set(db, changes);
  return changes;
}

export function noteObject(
  db: Write,
  table: Told,
  { guid, client_id }: { guid: string; client_id: string },
  action: Action,
): void {
  const objects = ofTransactions.get(db)?.objects;
  const earlier = objects?.get(guid)?.action;
  const isNews = earlier !== "created" || action === "deleted";
  objects?.set(guid, { table, guid, client_id, action: isNews ? action : earlier });
}

export function noteEvent(db: Write, event: MemberEvent): void {
  ofTransactions.get(db)?.events.push(event);
}

export function noteEndedJob(db: Write, type: string, outcome: string): void {
  ofTransactions.get(db)?.endedJobs.push({ type, outcome });
}

export function noteCallbackPayload(db: Write, memberGuid: string, text: string | null | undefined): void {
  if (text != null) ofTransactions.get(db)?.callbackPayloads.set(memberGuid, text);
}
