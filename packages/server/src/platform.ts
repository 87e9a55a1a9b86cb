import { type Clock, type ClockSetting, clockOf } from "./clock.js";
import type { Ids } from "./ids.js";
import type { Connector } from "./institutions/connector.js";
import type { Worker } from "./jobs/worker.js";
import type { Observer } from "./observe/observer.js";
import type { Store } from "./store/database.js";
import type { Vaults } from "./vaults.js";
import type { Bell } from "./webhooks/bell.js";
import type { Tokens } from "./webhooks/tokens.js";

/** The platform as a client's requests and tasks see it: on the client's own time. */
export function onTimeOf(client: ClockSetting, platform: Platform): Platform {
  return { ...platform, clock: clockOf(client, platform.clock) };
}

/** What every part of the platform works with. */
export interface Platform {
  store: Store;
  clock: Clock;
  ids: Ids;
  vaults: Vaults;
  worker: Worker;
  /** Rung after each attempt to deliver a webhook. */
  webhookBell: Bell;
  /** What receivers that want OAuth 2 are shown. */
  webhookTokens: Tokens;
  /** The connector that reaches an institution. */
  connectorOf(institutionCode: string): Connector;
  settings: Settings;
  /** Under which the platform is reached, without a slash at the end. */
  publicUrl(): string;
  log: Log;
  observer: Observer;
}

export interface Settings {
  /** How long a job takes when nothing stops it, in milliseconds. */
  jobDuration: number;
  /** How long an institution waits for the answer to its challenge, in milliseconds. */
  challengeTimeout: number;
  /** How long a login may take before its member is DELAYED, in milliseconds. */
  delayedAfter: number;
  /** How long after its last job a member is aggregated in the background, in milliseconds; 0 for never. */
  backgroundInterval: number;
  /** How often a task may fail before it is set aside. */
  taskAttempts: number;
  /** The largest body that is read, in bytes. */
  bodyLimit: number;
  /** How long the headers of a request may take to come in, in milliseconds. */
  headersTimeout: number;
  /** How long all of it may take, its body included, in milliseconds. */
  requestTimeout: number;
  /** After how many wrong keys in a minute no more from an address are looked at; this machine's never count. 0 for any number. */
  failedLogins: number;
  /** How long a receiver of webhooks may take to be connected to, names and TLS included, in milliseconds. */
  webhookConnectTimeout: number;
  /** How long it may then take to answer in full, in milliseconds. */
  webhookAnswerTimeout: number;
  /** Whether webhooks may go to private networks and this machine, and without TLS. Not in production. */
  allowsNearWebhooks: boolean;
  /** How long deliveries of webhooks are kept once they are finished, on the client's clock, in milliseconds; 0 for ever. */
  webhookRetention: number;
  /** After how long a stream that has nothing to tell says that it is still there, in milliseconds. */
  streamHeartbeat: number;
}

export const defaultSettings: Settings = {
  jobDuration: 1500,
  challengeTimeout: 5 * 60 * 1000,
  delayedAfter: 60 * 1000,
  backgroundInterval: 24 * 60 * 60 * 1000,
  taskAttempts: 10,
  bodyLimit: 1024 * 1024,
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  failedLogins: 100,
  webhookConnectTimeout: 5000,
  webhookAnswerTimeout: 10_000,
  allowsNearWebhooks: true,
  webhookRetention: 30 * 24 * 60 * 60 * 1000,
  streamHeartbeat: 15_000,
};

/** A request that was answered, without anything of it that could hold a secret. */
export interface AnsweredRequest {
  request_id: string;
  /** Who it was, where the key was right. */
  client_id?: string | undefined;
  method: string;
  /** The path as the document has it, where it has one. */
  route?: string | undefined;
  /** None where the connection was cut before the end of the answer. */
  status?: number | undefined;
  duration_ms: number;
}

/** For the operator, of what went wrong: never a body, a header, or anything that could hold a secret. */
export type Log = (message: string, details?: Readonly<Record<string, string | number>>) => void;
