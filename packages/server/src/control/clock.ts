import { setImmediate as othersTurn, setTimeout as wait } from "node:timers/promises";
import { clockOf, lastMoment, realTime } from "../clock.js";
import { seconds } from "../domain/days.js";
import { DomainError } from "../domain/errors.js";
import { isAtWork, nextDueOf } from "../jobs/queue.js";
import type { Platform } from "../platform.js";
import type { ClientRow } from "../store/clients.js";
import * as clients from "../store/clients.js";
import type { Read, Write } from "../store/database.js";
import { clockBusy, requireSandbox } from "./require.js";

/** Where the client's clock stands, in the words of the control plane. */
export async function describeClock(platform: Platform, db: Read, client: ClientRow) {
  const due = await nextDueOf(db, client.client_id);
  return {
    time: seconds(clockOf(client, platform.clock).now()),
    speed: client.clock_speed,
    is_frozen: client.clock_speed === 0,
    next_due_at: due ? seconds(due.getTime() > lastMoment ? new Date(lastMoment) : due) : null,
  };
}

/** From now on the clock runs so many times as fast as the platform's, from where it stands or from another time. */
export async function setClock(
  platform: Platform,
  db: Write,
  client: ClientRow,
  { time = clockOf(client, platform.clock).now(), speed }: { time?: Date; speed: number },
): Promise<void> {
  const now = platform.clock.now().getTime();
  const isReal = speed === 1 && time.getTime() === now;
  const changes = isReal ? realTime : { clock_time: time.getTime(), clock_anchor: now, clock_speed: speed };
  await clients.update(db, client.client_id, changes);
}

const farthest = 366 * 24 * 60 * 60 * 1000;

/**
 * Moves the client's clock on, and runs everything of the client that falls due on the way, each at its own time, in order. What
 * fails is tried again later on the client's clock, as always.
 *
 * @throws clock_busy_error where it is being moved already, wrong_state_error where the time lies behind
 */
export async function advanceClock(
  platform: Platform,
  clientId: string,
  target: (now: Date) => Date,
): Promise<void> {
  const hold = await platform.store.hold(clients.clockName(clientId));
  try {
    const until = await platform.store.write((db) =>
      takeClock(platform, db, clientId, target, hold !== undefined),
    );
    await runAll(platform, clientId, until);
  } finally {
    await hold?.release();
  }
}

async function runAll(platform: Platform, clientId: string, until: Date): Promise<void> {
  try {
    // Tasks that were claimed before the clock was taken over end first: from here on there is one hand at work.
    await platform.worker.settled();
    while (await isAtWork(platform.store, clientId, platform.clock.now())) await wait(20);
    await runUntil(platform, clientId, until);
  } finally {
    await platform.store.write((db) => moveTo(platform, db, clientId, until, { is_advancing: false }));
    platform.worker.wake();
  }
}

/**
 * From now on the clock stands, and the client's tasks are run by who moves it.
 *
 * @param isOurs whether nobody else is moving it. Whoever was when its process died is not in the way
 */
async function takeClock(
  platform: Platform,
  db: Write,
  clientId: string,
  target: (now: Date) => Date,
  isOurs: boolean,
): Promise<Date> {
  const client = await requireSandbox(db, { client_id: clientId });
  if (!isOurs) throw clockBusy(client);
  const now = clockOf(client, platform.clock).now();
  const until = target(now);
  if (until < now) {
    throw wrongState(
      `The clock cannot go back: it is ${seconds(now)} there, and ${seconds(until)} is before.`,
    );
  }
  if (until.getTime() > lastMoment) {
    throw wrongState(`The clock ends with the year 9999: it is ${seconds(now)} there.`);
  }
  if (until.getTime() - now.getTime() > farthest) {
    throw wrongState(
      `The clock moves by at most 366 days at once: it is ${seconds(now)} there, and ${seconds(until)} is further.`,
    );
  }
  await moveTo(platform, db, clientId, now, { is_advancing: true });
  return until;
}

async function runUntil(platform: Platform, clientId: string, until: Date): Promise<void> {
  const { store, worker } = platform;
  while (true) {
    // SQLite answers at once, so that nothing else would get its turn before the clock is where it is to be.
    while (await worker.runOneOf(clientId)) await othersTurn();
    const due = await nextDueOf(store.read, clientId);
    if (!due || due > until) return;
    await store.write((db) => moveTo(platform, db, clientId, due));
  }
}

/** A clock never goes back: where it is later already, it stays. Its speed is left alone. */
async function moveTo(
  platform: Platform,
  db: Write,
  clientId: string,
  time: Date,
  changes: { is_advancing?: boolean } = {},
): Promise<void> {
  const client = await clients.find(db, clientId);
  if (!client) return;
  const now = clockOf(client, platform.clock).now().getTime();
  await clients.update(db, clientId, {
    clock_time: Math.max(time.getTime(), now),
    clock_anchor: platform.clock.now().getTime(),
    ...changes,
  });
}

const wrongState = (message: string) => new DomainError("wrong_state_error", message);
