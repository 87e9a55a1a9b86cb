import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type ClientOptions, ensureClient } from "./clients.js";
import { type Clock, systemClock } from "./clock.js";
import { addPages } from "./http/pages.js";
import { createServer } from "./http/server.js";
import { type Ids, systemIds } from "./ids.js";
import { catalogueRows } from "./institutions/catalogue.js";
import type { Connector } from "./institutions/connector.js";
import { simulatedConnector } from "./institutions/simulated/simulatedConnector.js";
import { aggregateInBackground, scheduleMissing } from "./jobs/background.js";
import { expirePending } from "./jobs/pending.js";
import { purge } from "./jobs/purge.js";
import { ownerName, releaseDead, type Task } from "./jobs/queue.js";
import { reseal } from "./jobs/reseal.js";
import { jobEndings, jobTasks } from "./jobs/steps.js";
import { type TaskEnding, type TaskHandler, Worker } from "./jobs/worker.js";
import { loadMasterKeys } from "./masterKeys.js";
import { createObserver, type Observing, type ObservingOptions } from "./observe/createObserver.js";
import { Observer, together } from "./observe/observer.js";
import { RequestLog } from "./observe/requestLog.js";
import { observedStore } from "./observe/store.js";
import {
  type AnsweredRequest,
  defaultSettings,
  type Log,
  onTimeOf,
  type Platform,
  type Settings,
} from "./platform.js";
import { readinessOf } from "./readiness.js";
import * as clients from "./store/clients.js";
import type { Store, Write } from "./store/database.js";
import * as institutionStore from "./store/institutions.js";
import { openStore } from "./store/open.js";
import { createVaults } from "./vaults.js";
import { Bell } from "./webhooks/bell.js";
import { abandonDelivery, deliverWith } from "./webhooks/deliver.js";
import { withOutbox } from "./webhooks/outbox.js";
import { taskKind as webhookTask } from "./webhooks/pending.js";
import { removeOld, taskKind as retentionTask } from "./webhooks/retention.js";
import { Tokens } from "./webhooks/tokens.js";

export interface PlatformOptions extends ObservingOptions {
  /** Where the database and the master key are kept; made where it is missing. */
  folder: string;
  /** The URL of a PostgreSQL database, in the place of the one in the folder. Other servers may work on it at the same time. */
  database?: string | undefined;
  /** Whether the folder is thrown away afterwards, as a test's is: nothing waits for the disk then. Default false. */
  isTemporary?: boolean;
  /** A database that a folder without one begins with, as `writeTemplate` makes it: the first start is then as fast as later ones. */
  template?: string;
  /** Default `127.0.0.1`. */
  host?: string;
  /** Default 0: any free port. */
  port?: number;
  /** In production, requests have to come through TLS, here or at a trusted proxy. Default development. */
  mode?: "development" | "production";
  /** Certificate and key as PEM text; plain HTTP without. */
  tls?: { cert: string; key: string };
  /** Addresses and networks (CIDR) of proxies whose `X-Forwarded-…` headers are believed. */
  trustedProxies?: readonly string[];
  /** Under which clients reach the platform, where it is not the address that it listens on. */
  publicUrl?: string;
  /** Opens the control plane to who has it; without, there is none. */
  controlKey?: string | undefined;
  /** The client that is there from the start: a production client in production. */
  client: ClientOptions;
  settings?: Partial<Settings>;
  /** 32 bytes in base64, or several by commas, the newest first; else the keys in a file of the folder. */
  masterKey?: string;
  /** How long it still listens once it is to stop, in milliseconds, and tells who asks that it is not ready. Default 0. */
  stopDelay?: number;
  clock?: Clock;
  ids?: Ids;
  connector?: Connector;
  /** The folder of the rendered references, served at `/docs/v20250224` and so on. */
  docs?: string;
  /** The folder of the documents that are served. Default: those of `@mxkit/api`. */
  documents?: string;
  /** Is told what went wrong. Default: nobody is. */
  log?: Log;
  /** Is told of every request when it is over, but for those of health. Default: nobody is, which costs nothing. */
  onAnswer?: ((request: AnsweredRequest) => void) | undefined;
}

export interface RunningPlatform {
  /** Without a slash at the end. */
  url: string;
  /** Where the metrics are, if there are any. */
  metricsUrl: string | undefined;
  /** Runs what is due by the clock, and what that leads to, before it returns. */
  runDueTasks(): Promise<void>;
  /** Adds a client beside the first, or gives it another key. */
  addClient(client: ClientOptions): Promise<void>;
  /** Lets requests and tasks at work end, and takes no new ones. */
  stop(): Promise<void>;
}

/** Starts the platform: opens the store, listens, works off the queue. */
export async function startPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  requireWayIn(options);
  await mkdir(options.folder, { recursive: true });
  const observing = await createObserver(options);
  const onQueryError = observing && ((error: unknown) => observing.observer.queryFailed(error));
  const store = await openStore(options.folder, { ...options, onQueryError });
  try {
    return await start(options, store, observing);
  } catch (error) {
    await observing?.observer.stop();
    await store.close();
    throw error;
  }
}

async function start(
  options: PlatformOptions,
  store: Store,
  observing: Observing | undefined,
): Promise<RunningPlatform> {
  const clock = options.clock ?? systemClock;
  const ids = options.ids ?? systemIds();
  const log = options.log ?? (() => {});
  const connector = options.connector ?? simulatedConnector;
  const owner = ids.requestId();
  const observer = observing?.observer ?? new Observer();
  let url = "";

  const platform: Platform = {
    store,
    clock,
    ids,
    vaults: createVaults(loadMasterKeys(join(options.folder, "master.key"), options.masterKey), {
      ids,
      clock,
    }),
    worker: undefined as never,
    webhookBell: new Bell(),
    webhookTokens: new Tokens(clock),
    connectorOf: () => connector,
    settings: {
      ...defaultSettings,
      allowsNearWebhooks: options.mode !== "production",
      ...options.settings,
    },
    publicUrl: () => options.publicUrl ?? url,
    log,
    observer,
  };
  platform.store = withOutbox(observing ? observedStore(store, observer) : store, platform);
  platform.worker = new Worker({
    store: platform.store,
    clock,
    owner,
    handlers: onClientsTime(platform, {
      ...jobTasks,
      background_aggregation: aggregateInBackground,
      pending_expiry: expirePending,
      purge,
      reseal,
      [webhookTask]: deliverWith(clock),
      [retentionTask]: removeOld,
    }),
    endings: endingsOnClientsTime(platform, { ...jobEndings, [webhookTask]: abandonDelivery }),
    mostAttempts: platform.settings.taskAttempts,
    apart: { [webhookTask]: deliveriesAtOnce },
    lease: 15_000 + longestAttempt(platform.settings),
    onError: (task, error) =>
      log(task ? "A task failed" : "The queue failed", {
        ...(task && { kind: task.kind, task: task.guid, attempts: task.attempts }),
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    onSetAside: ({ guid, kind, subject, client_id, attempts }, error) =>
      log("A task was set aside", { task: guid, kind, subject, client_id, attempts, error }),
  });

  await store.hold(ownerName(owner));
  await takeOver(platform);
  await platform.vaults.takeOver(store);
  await store.write(async (db) => {
    await institutionStore.keepCatalogue(db, catalogueRows());
    await ensureClient(platform, db, options.client, options.mode);
    await scheduleMissing(platform, db);
  });

  const app = createServer(platform, {
    tls: options.tls,
    trustedProxies: options.trustedProxies,
    controlKey: options.controlKey,
    requiresTls: options.mode === "production",
    observer: together([observing?.observer, options.onAnswer && new RequestLog(options.onAnswer)]),
  });
  const { docs, documents } = options;
  let isStopping = false;
  const ready = readinessOf(platform, () => isStopping);
  addPages(app, { docs, documents, hasControl: options.controlKey !== undefined, ready });
  observing?.metrics?.watch(platform);
  const metricsUrl = options.metrics && (await observing?.metrics?.listen(options.metrics));
  const address = await listen(app, options.host ?? "127.0.0.1", options.port ?? 0);
  url = `${options.tls ? "https" : "http"}://${address}`;
  platform.worker.start();
  const others = store.isShared ? lookAfter(platform) : undefined;

  const stop = async () => {
    isStopping = true;
    if (options.stopDelay) await delay(options.stopDelay);
    clearInterval(others);
    platform.webhookBell.silence();
    await close(app);
    await platform.worker.stop();
    await observer.stop();
    await store.close();
  };
  let stopping: Promise<void> | undefined;
  return {
    url,
    metricsUrl,
    runDueTasks: () => platform.worker.drain(),
    addClient: (client) => store.write((db) => ensureClient(platform, db, client, options.mode)),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** @throws where production would go without TLS */
function requireWayIn({ mode, tls, trustedProxies = [] }: PlatformOptions): void {
  if (mode !== "production" || tls || trustedProxies.length > 0) return;
  throw new Error(
    "In production plain HTTP is refused. Set MXKIT_TLS_CERT and MXKIT_TLS_KEY, or name the proxy that ends TLS in MXKIT_TRUSTED_PROXIES.",
  );
}

/** Makes what processes left behind that are no more go on: their tasks, and clocks that they were moving. */
async function takeOver({ store, clock }: Platform): Promise<void> {
  await releaseDead(store);
  await clients.endAdvances(store, clock.now());
}

/** How often a server looks whether others on its database have died, in milliseconds. */
const lookAfterEvery = 3000;

function lookAfter(platform: Platform): NodeJS.Timeout {
  let failures = 0;
  const look = async () => {
    try {
      await takeOver(platform);
      platform.worker.wake();
      failures = 0;
    } catch (error) {
      failures += 1;
      // Once is no matter: the next time is near.
      if (failures > 1) platform.log("Other servers cannot be looked after", { error: String(error) });
    }
  };
  return setInterval(look, lookAfterEvery).unref();
}

/** Tasks live on the time of the client that they belong to. */
function onClientsTime(
  platform: Platform,
  tasks: Record<string, (platform: Platform, task: Task) => Promise<void>>,
): Record<string, TaskHandler> {
  return Object.fromEntries(
    Object.entries(tasks).map(([kind, work]) => [
      kind,
      (task) =>
        platform.observer.task(task, async () => {
          const client = await clients.find(platform.store.read, task.client_id);
          if (client) await work(onTimeOf(client, platform), task);
        }),
    ]),
  );
}

/** A webhook may be sent twice, each time with a token that is fetched for it. In milliseconds. */
const longestAttempt = ({ webhookConnectTimeout, webhookAnswerTimeout }: Settings) =>
  4 * (webhookConnectTimeout + webhookAnswerTimeout);

function endingsOnClientsTime(
  platform: Platform,
  endings: Record<string, (platform: Platform, db: Write, task: Task) => Promise<void>>,
): Record<string, TaskEnding> {
  return Object.fromEntries(
    Object.entries(endings).map(([kind, end]) => [
      kind,
      async (db, task) => {
        const client = await clients.find(db, task.client_id);
        if (client) await end(onTimeOf(client, platform), db, task);
      },
    ]),
  );
}

/** Of webhooks: most of the time of each is waiting. */
const deliveriesAtOnce = 64;

/** How long a request that has begun may still take when the platform stops, in milliseconds. */
const grace = 5000;

/** Takes no new connections, and lets requests that have begun come to their end, but not for ever. */
async function close(app: ReturnType<typeof createServer>): Promise<void> {
  const answered = setInterval(() => app.server.closeIdleConnections(), 100);
  const impatience = setTimeout(() => app.server.closeAllConnections(), grace);
  await app.close();
  clearInterval(answered);
  clearTimeout(impatience);
}

async function listen(app: ReturnType<typeof createServer>, host: string, port: number): Promise<string> {
  await app.listen({ host, port });
  const address = app.server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `${name}:${address.port}`;
}
