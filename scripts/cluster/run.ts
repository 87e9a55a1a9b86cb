/** Several servers on one PostgreSQL, of which some hang and some die while there is much to do. */
import { setTimeout as later } from "node:timers/promises";
import type { Database } from "../../packages/server/src/store/database.js";
import { call } from "../crash/caller.js";
import { membersAreDone, tasksWereRun } from "../crash/checks.js";
import { makeGround } from "../crash/database.js";
import { keepLeaseLog, type LeaseFigures } from "../crash/leaseLog.js";
import { Random } from "../crash/random.js";
import { Receiver } from "../crash/receiver.js";
import { KillableServer, keys } from "../crash/server.js";

export interface ClusterOptions {
  /** Of a PostgreSQL server whose databases may be made and dropped. */
  server: string | undefined;
  servers: number;
  /** Tasks: of two for each aggregation and one for each webhook. */
  jobs: number;
  seed: number;
  entry: string;
  progress: (line: string) => void;
}

export interface ClusterResult {
  kills: number;
  pauses: number;
  /** Until the last task was done. */
  seconds: number;
  tasks: LeaseFigures;
  webhooks: { owed: number; received: number };
  faults: string[];
}

/** One task in fifty is a step of an aggregation: they take a hundred times as long as a webhook. */
const stepsIn = 50;
/** Each has a URL of its own, so that webhooks are not all of a few subjects. */
const clients = 8;

export async function cluster(options: ClusterOptions): Promise<ClusterResult> {
  const ground = await makeGround({ engine: "postgres", server: options.server });
  const environment = {
    ...ground.environment,
    MXKIT_CONTROL_KEY: keys.control,
    MXKIT_BACKGROUND_INTERVAL: "0",
    MXKIT_JOB_DURATION: "600",
    // A lease lasts as long as a webhook may take, and 15 seconds: 29.
    MXKIT_WEBHOOK_CONNECT_TIMEOUT: "1000",
    MXKIT_WEBHOOK_ANSWER_TIMEOUT: "2500",
    // What is planned for next month is not waited for.
    MXKIT_WEBHOOK_RETENTION: "0",
  };
  const receiver = new Receiver();
  await receiver.start();
  const servers: KillableServer[] = [];
  const db = await ground.connect();
  try {
    for (let number = 0; number < options.servers; number += 1)
      servers.push(await KillableServer.at(options.entry, environment));
    for (const server of servers) server.start();
    await Promise.all(servers.map((server) => server.answers()));
    await keepLeaseLog(db, "postgres");
    const owed = await prepare(servers, receiver, options);
    const begun = Date.now();
    const released = letGo(servers[0]?.url ?? "", receiver);
    const disturbed = await disturb(servers, db, released, options);
    const seconds = (Date.now() - begun) / 1000;
    const { figures, faults } = await tasksWereRun(db);
    const missing = [...owed].filter((what) => !receiver.ids.has(what));
    const ambiguous = [...receiver.ids].filter(([, ids]) => ids.size > 1);
    return {
      ...disturbed,
      seconds,
      tasks: figures,
      webhooks: { owed: owed.size, received: receiver.count },
      faults: [
        ...faults,
        ...(await membersAreDone(db)),
        ...missing.map((what) => `No webhook told of ${what}`),
        ...ambiguous.map(([what]) => `${what} was told under several ids`),
      ],
    };
  } catch (error) {
    for (const { output } of servers) options.progress(output.slice(-3000));
    throw error;
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await receiver.stop();
    await db.destroy();
    await ground.remove();
  }
}

const pathOf = (number: number) => `/control/clients/cluster-${number}`;

/** Fills the queue while nothing of it can be done: clocks stand, webhooks pause. @returns what webhooks are to tell of */
async function prepare(
  servers: readonly KillableServer[],
  receiver: Receiver,
  { jobs, progress }: ClusterOptions,
): Promise<Set<string>> {
  const owed = new Set<string>();
  const urlOf = (number: number) => servers[number % servers.length]?.url ?? "";
  const { credentials } = (await call(urlOf(0), "GET", "/institutions/mxbank/credentials")).body;
  const members = Math.ceil(jobs / stepsIn / 2);
  const users = jobs - members * 2;
  await Promise.all(
    Array.from({ length: clients }, async (_, number) => {
      const url = urlOf(number);
      const sent = { client: { client_id: `cluster-${number}`, clock: { speed: 0 } } };
      const { key } = (await call(url, "POST", "/control/clients", sent)).body.api_key;
      const as = `Basic ${Buffer.from(`cluster-${number}:${key}`).toString("base64")}`;
      const webhook_url = { url: `${receiver.url}/users`, is_paused: true };
      await call(url, "PUT", `${pathOf(number)}/webhook_urls/users`, { webhook_url });
      for (let count = number; count < users; count += clients) {
        const metadata = String(count);
        const { user } = (await call(url, "POST", "/users", { user: { metadata } }, as)).body;
        owed.add(`${user.guid} ${metadata}`);
        if (count < members)
          await call(url, "POST", `/users/${user.guid}/members`, memberOf(credentials), as);
        if (count % 1000 === 0) progress(`${owed.size} of ${users} users, ${members} members`);
      }
    }),
  );
  return owed;
}

const memberOf = (credentials: readonly { guid: string }[]) => ({
  member: {
    institution_code: "mxbank",
    credentials: credentials.map(({ guid }, index) => ({ guid, value: index === 0 ? "mxuser" : "password" })),
  },
});

async function letGo(url: string, receiver: Receiver): Promise<void> {
  for (let number = 0; number < clients; number += 1) {
    await call(url, "POST", `${pathOf(number)}/clock/resume`);
    const webhook_url = { url: `${receiver.url}/users`, is_paused: false };
    await call(url, "PUT", `${pathOf(number)}/webhook_urls/users`, { webhook_url });
  }
}

/** Longer than a lease: what it was at goes to others before it goes on. */
const longPause = 35_000;

/** Stops and kills servers, but never the first, until nothing is left to do. */
async function disturb(
  servers: readonly KillableServer[],
  db: Database,
  released: Promise<void>,
  { seed, progress }: ClusterOptions,
): Promise<{ kills: number; pauses: number }> {
  const random = new Random(seed);
  const [, paused, ...others] = servers;
  let kills = 0;
  let pauses = 0;
  const long = paused && pause(paused, longPause).then(() => (pauses += 1));
  let isReleased = false;
  const releasing = released.then(() => {
    isReleased = true;
  });
  for (let left = 1; left > 0 || !isReleased; left = await countOf(db)) {
    await later(500 + random.below(1500));
    progress(`${left} tasks left, ${kills} kills, ${pauses} pauses`);
    if (others.length === 0) continue;
    const server = random.pick(others);
    if (random.below(2) === 0) {
      await pause(server, 500 + random.below(2000));
      pauses += 1;
    } else {
      await server.kill();
      kills += 1;
      server.start();
      await server.answers();
    }
  }
  await Promise.all([long, releasing]);
  return { kills, pauses };
}

async function pause(server: KillableServer, milliseconds: number): Promise<void> {
  server.signal("SIGSTOP");
  await later(milliseconds);
  server.signal("SIGCONT");
}

async function countOf(db: Database): Promise<number> {
  const { left } = await db
    .selectFrom("tasks")
    .select(({ fn }) => fn.countAll<number>().as("left"))
    .executeTakeFirstOrThrow();
  return Number(left);
}
