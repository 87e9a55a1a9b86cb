/** What is asked for: a user with one connected member, made through the API, and the requests of each measurement. */
import { setTimeout } from "node:timers/promises";

export interface BenchRequest {
  method: "GET" | "POST";
  path: string;
  /** JSON; each `{unique}` in it is replaced by a text that was not sent before. */
  body?: string;
}

export interface Fixture {
  read: BenchRequest;
  list: BenchRequest;
  /** Taken in turn by the mixed load. */
  gets: BenchRequest[];
  posts: BenchRequest[];
}

/** What the platform answered, by method and path. */
export type Answers = Record<string, { status: number; contentType: string; body: string }>;

const client = { id: "CLIENT-1234", key: "API-KEY-4567" };

export const headers = {
  Authorization: `Basic ${Buffer.from(`${client.id}:${client.key}`).toString("base64")}`,
  Accept: "application/vnd.mx.api.v1+json",
  "Content-Type": "application/json",
};

/** What every contender is asked to see whether it is there. */
export const greeting: BenchRequest = { method: "GET", path: "/users" };

/** Makes the data on the platform at `url`, and waits until the member's job is done. */
export async function seed(url: string): Promise<Fixture> {
  const { user } = await call(url, "POST", "/users", { user: { id: "bench" } });
  const home = `/users/${user.guid}`;
  const { credentials } = await call(url, "GET", "/institutions/mxbank/credentials");
  const values = ["mxuser", "password"];
  const { member } = await call(url, "POST", `${home}/members`, {
    member: {
      institution_code: "mxbank",
      credentials: credentials.map(({ guid }: { guid: string }, index: number) => ({
        guid,
        value: values[index],
      })),
    },
  });
  await connected(url, `${home}/members/${member.guid}`);

  const read: BenchRequest = { method: "GET", path: `${home}/members/${member.guid}` };
  const list: BenchRequest = { method: "GET", path: `${home}/transactions?records_per_page=25` };
  const { transactions } = await call(url, "GET", list.path);
  if (transactions.length !== 25)
    throw new Error(`25 transactions are needed; there are ${transactions.length}.`);
  return {
    read,
    list,
    gets: [read, list, { method: "GET", path: home }, { method: "GET", path: `${home}/accounts` }],
    posts: [
      { method: "POST", path: "/users", body: '{"user":{"id":"bench-{unique}"}}' },
      { method: "POST", path: `${home}/tags`, body: '{"tag":{"name":"bench-{unique}"}}' },
    ],
  };
}

/** What the platform answers to each request of the fixture, for a server that only repeats it. */
export async function record(url: string, { gets, posts }: Fixture): Promise<Answers> {
  const answers: Answers = {};
  for (const { method, path, body } of [greeting, ...gets, ...posts]) {
    const sent = body === undefined ? {} : { body: body.replace("{unique}", "recorded") };
    const response = await fetch(`${url}${path}`, { method, headers, ...sent });
    answers[`${method} ${path}`] = {
      status: response.status,
      contentType: response.headers.get("content-type") ?? "",
      body: await response.text(),
    };
  }
  return answers;
}

async function connected(url: string, member: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await setTimeout(50)) {
    const { connection_status, is_being_aggregated } = (await call(url, "GET", `${member}/status`)).member;
    if (connection_status === "CONNECTED" && !is_being_aggregated) return;
  }
  throw new Error("The member was not CONNECTED within 30 seconds.");
}

// biome-ignore lint/suspicious/noExplicitAny: five calls whose answers are looked at once.
async function call(url: string, method: string, path: string, body?: object): Promise<any> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers,
    body: body ? JSON.stringify(body) : null,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
  return JSON.parse(text);
}
