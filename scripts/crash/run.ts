/** Kills a server again and again while it is written to, and looks at what is left. */
import { setTimeout as later } from "node:timers/promises";
import {
  clockStands,
  drained,
  membersAreDone,
  tasksWereRun,
  valuesAreThere,
  webhooksCame,
} from "./checks.js";
import { type GroundOptions, makeGround } from "./database.js";
import { keepLeaseLog, type LeaseFigures } from "./leaseLog.js";
import { Load } from "./load.js";
import { Random } from "./random.js";
import { Receiver } from "./receiver.js";
import { KillableServer, keys } from "./server.js";

export interface CrashOptions extends GroundOptions {
  /** How often the server is killed, at least. */
  kills: number;
  /** How many writes are to be acknowledged, at least. */
  writes: number;
  seed: number;
  /** Of a build (scripts/apart.ts). */
  entry: string;
  /** How long what is left to do may take in the end, in milliseconds. Default five minutes. */
  patience?: number;
  progress?: (line: string) => void;
}

export interface CrashResult {
  kills: number;
  /** Acknowledged. */
  writes: number;
  /** Requests that were cut off. */
  cut: number;
  members: number;
  webhooks: { owed: number; received: number };
  tasks: LeaseFigures;
  seconds: number;
  /** What should not be. */
  faults: string[];
}

const writers = 8;

export async function crash(options: CrashOptions): Promise<CrashResult> {
  const ground = await makeGround(options);
  const receiver = new Receiver();
  const server = await KillableServer.at(options.entry, {
    ...ground.environment,
    MXKIT_CONTROL_KEY: keys.control,
    MXKIT_JOB_DURATION: "20",
    MXKIT_CHALLENGE_TIMEOUT: "3000",
    // What is planned for next month is not waited for.
    MXKIT_WEBHOOK_RETENTION: "0",
  });
  const db = await ground.connect();
  const begun = Date.now();
  try {
    await receiver.start();
    await keepLeaseLog(db, ground.engine);
    const { load, kills } = await underFire(server, receiver, options);
    // A clock that stands is moved by nobody but the caller: what was cut off on its way waits for the rest of it.
    const clock = await clockStands(server.url, load);
    const left = await drained(db, options.patience ?? 300_000);
    const { figures, faults } = await tasksWereRun(db);
    return {
      kills,
      writes: load.ledger.writes,
      cut: load.ledger.cut,
      members: load.members.length,
      webhooks: { owed: load.owed.size, received: receiver.count },
      tasks: figures,
      faults: [
        ...left,
        ...faults,
        ...(await membersAreDone(db)),
        ...webhooksCame(load, receiver),
        ...clock,
        ...(await valuesAreThere(server.url, load)),
        ...complaints(server.output),
      ],
      seconds: (Date.now() - begun) / 1000,
    };
  } catch (cause) {
    throw new Error(`The run came to no end.\nThe servers said:\n${server.output.slice(-20_000)}`, { cause });
  } finally {
    await server.kill();
    await receiver.stop();
    await db.destroy();
    await ground.remove();
  }
}

/** Writes and kills until there is enough of both; the server is there in the end. */
async function underFire(server: KillableServer, receiver: Receiver, options: CrashOptions) {
  const random = new Random(options.seed);
  let up = start(server);
  const load = new Load(server.url, new Random(options.seed + 1), () => up);
  const writing = load.run(writers, receiver.url);
  let failure: unknown;
  writing.catch((error) => {
    failure = error;
  });
  let kills = 0;
  while (failure === undefined && (kills < options.kills || load.ledger.writes < options.writes)) {
    // One in ten dies while it starts.
    if (random.below(10) > 0) await up;
    await written(load, random.below((2 * options.writes) / Math.max(options.kills, 1)));
    await later(random.below(50));
    if (kills >= options.kills) continue;
    await server.kill();
    kills += 1;
    up = start(server);
    if (kills % 10 === 0)
      options.progress?.(`${options.engine}: ${kills} kills, ${load.ledger.writes} writes acknowledged`);
  }
  load.end();
  await up;
  await writing;
  return { load, kills };
}

/** Waits for so many more writes, but not long: the server may be starting, or busy with a job. */
async function written({ ledger }: Load, count: number): Promise<void> {
  const aim = ledger.writes + count;
  for (const end = Date.now() + longest; ledger.writes < aim && Date.now() < end; ) await later(5);
}

/** How long a server is left alone, in milliseconds. */
const longest = 3000;

function start(server: KillableServer): Promise<void> {
  server.start();
  const up = server.answers();
  // Whoever waits hears of it; one that is killed meanwhile is waited for by nobody.
  up.catch(() => {});
  return up;
}

/** What the servers have logged: not one of them should have had to. */
const complaints = (output: string) =>
  [...new Set(output.split("\n").filter(Boolean).map(withoutTimes))].map(
    (line) => `The server said: ${line}`,
  );

const withoutTimes = (line: string) => line.replace(/"time":"[^"]*",?/, "").slice(0, 600);
