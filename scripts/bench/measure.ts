import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Contender, startBare, startPlatform, startPrism } from "./contenders.js";
import { type BenchRequest, type Fixture, headers, record, seed } from "./fixture.js";
import { type Load, startLoad } from "./load.js";
import type { Stream } from "./openLoop.js";
import { type BenchResult, type ContenderName, contenderNames, type Plan, type Rounds } from "./result.js";

export type Measurements = Pick<BenchResult, "bytes" | "read" | "list" | "mixed" | "start" | "memory">;

/** @param folder an empty one, for data @param say tells how far it is */
export async function measure(
  plan: Plan,
  folder: string,
  say: (progress: string) => void,
): Promise<Measurements> {
  const data = join(folder, "data");
  const answers = join(folder, "answers.json");

  say("starting the contenders");
  const platform = await startPlatform(data);
  const fixture = await seed(platform.url);
  await writeFile(answers, JSON.stringify(await record(platform.url, fixture)));
  const contenders = [platform, await startPrism(), await startBare(answers)];

  const loads = await underLoad(plan, contenders, fixture, say);
  for (const { stop } of contenders) await stop();
  const starts = await startsOf(
    plan,
    { data, answers, fresh: (round) => join(folder, `fresh-${round}`) },
    say,
  );

  const { afterLoad, ...rest } = loads;
  const { start, afterStart } = starts;
  return { ...rest, start, memory: { afterStart, afterLoad } };
}

async function underLoad(
  plan: Plan,
  contenders: Contender[],
  fixture: Fixture,
  say: (progress: string) => void,
) {
  const load = startLoad();
  const bytes = {
    read: await ofEach(contenders, ({ url }) => bytesOf(url, fixture.read)),
    list: await ofEach(contenders, ({ url }) => bytesOf(url, fixture.list)),
  };
  const closed = ({ url }: Contender, request: BenchRequest, seconds = plan.closedSeconds) =>
    load.run("closed", { url, headers, request, seconds, connections: plan.connections.closed });

  for (const contender of contenders) {
    say(`warming up ${contender.name}`);
    for (const request of [fixture.read, fixture.list]) await closed(contender, request, 2);
    await mixedLoad(load, contender, fixture, plan, 2);
  }
  const read = await interleave(plan.rounds, contenders, "reading a member", say, (contender) =>
    closed(contender, fixture.read),
  );
  const list = await interleave(plan.rounds, contenders, "listing 25 transactions", say, (contender) =>
    closed(contender, fixture.list),
  );
  const mixed = await interleave(plan.rounds, contenders, "mixed load", say, (contender) =>
    mixedLoad(load, contender, fixture, plan),
  );
  load.stop();
  return { bytes, read, list, mixed, afterLoad: await ofEach(contenders, ({ memory }) => memory()) };
}

const rates = { GET: 2000, POST: 750 };

function mixedLoad(
  load: Load,
  { url }: Contender,
  { gets, posts }: Fixture,
  plan: Plan,
  seconds = plan.mixedSeconds,
) {
  const streams: Stream[] = [
    { name: "GET", rate: rates.GET, requests: gets },
    { name: "POST", rate: rates.POST, requests: posts },
  ];
  return load.run("open", { url, headers, streams, seconds, grace: 2, connections: plan.connections.mixed });
}

/** Starts from nothing, one at a time, and the platform once more on the folder that the load has filled. */
async function startsOf(
  plan: Plan,
  files: { data: string; answers: string; fresh(round: number): string },
  say: (progress: string) => void,
) {
  const start = { ...noRounds<number>(), "mxkit, existing folder": [] as number[] };
  const afterStart = noRounds<number>();
  for (let round = 1; round <= plan.starts; round += 1) {
    say(`starting, ${round} of ${plan.starts}`);
    for (const begin of [
      () => startPlatform(files.fresh(round)),
      startPrism,
      () => startBare(files.answers),
    ]) {
      const contender = await begin();
      start[contender.name].push(contender.startedIn);
      afterStart[contender.name].push(await contender.memory());
      await contender.stop();
    }
    const again = await startPlatform(files.data);
    start["mxkit, existing folder"].push(again.startedIn);
    await again.stop();
  }
  return { start, afterStart };
}

/** Round by round, so that what else the machine does meets all of them; each round begins with another. */
async function interleave<Value>(
  rounds: number,
  contenders: Contender[],
  what: string,
  say: (progress: string) => void,
  run: (contender: Contender) => Promise<Value>,
): Promise<Rounds<Value>> {
  const results = noRounds<Value>();
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      say(`${what}, ${round + 1} of ${rounds}: ${contender.name}`);
      results[contender.name].push(await run(contender));
    }
  }
  return results;
}

async function bytesOf(url: string, { path }: BenchRequest): Promise<number> {
  const response = await fetch(`${url}${path}`, { headers });
  if (!response.ok) throw new Error(`${url}${path} was answered with ${response.status}.`);
  return (await response.arrayBuffer()).byteLength;
}

async function ofEach<Value>(
  contenders: Contender[],
  get: (contender: Contender) => Promise<Value>,
): Promise<Record<ContenderName, Value>> {
  const entries = contenders.map(async (contender) => [contender.name, await get(contender)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<ContenderName, Value>;
}

function noRounds<Value>(): Rounds<Value> {
  return Object.fromEntries(contenderNames.map((name) => [name, [] as Value[]])) as unknown as Rounds<Value>;
}
