import { type Exchange, successOf } from "../exchange.js";
import type { Oracle } from "../oracle.js";
import type { Received, Sent, Wire } from "../wire.js";
import { Broken } from "./broken.js";
import { invariants } from "./invariants.js";
import type { Plan } from "./plan.js";
import { Pools } from "./pools.js";
import { fillRequest } from "./request.js";

export interface Credentials {
  clientId: string;
  apiKey: string;
}

export interface SessionOptions {
  wire: Wire;
  oracle: Oracle;
  credentials: readonly [Credentials, Credentials];
  /** Sees every exchange, also those that break an invariant. */
  onExchange: (exchange: Exchange) => void;
  /** What names the version of the document. */
  headers: Record<string, string>;
}

/** Two clients side by side: sends their requests, holds every answer against the invariants, and learns from it. */
export class Session {
  readonly #exchanges: Exchange[] = [];
  readonly #options: SessionOptions;
  readonly #pools = [new Pools("a"), new Pools("b")] as const;
  readonly #texts: [string[], string[]] = [[], []];
  /** Members whose job may be running. */
  readonly #busy: [Set<string>, Set<string>] = [new Set(), new Set()];
  #isLate = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** A user of each client, and a connected member where wanted. */
  async prepare(hasMember: boolean): Promise<void> {
    await Promise.all(
      ([0, 1] as const).map(async (client) => {
        const secret = `only for ${this.#options.credentials[client].clientId}`;
        this.#texts[client].push(secret);
        const { user } = await this.#post(client, "/users", { user: { metadata: secret } });
        await this.#get(client, `/users/${user.guid}/categories/default`);
        await this.#post(client, `/users/${user.guid}/tags`, { tag: { name: secret } });
        await this.#get(client, "/merchants");
        const { institutions } = await this.#get(client, "/institutions?records_per_page=100");
        const { credentials } = await this.#get(client, "/institutions/mxbank/credentials");
        if (!hasMember) return;
        const isOAuth = ({ supports_oauth }: { supports_oauth: boolean | null }) => supports_oauth;
        const institution_code = institutions.find(isOAuth)?.code;
        if (institution_code)
          await this.#post(client, `/users/${user.guid}/members`, {
            member: { institution_code, is_oauth: true },
          });
        const create = async (password: string) => {
          const path = `/users/${user.guid}/members`;
          const values = credentials.map(({ guid, field_name }: Record<string, string>) => ({
            guid,
            value: field_name === "LOGIN" ? "mxuser" : password,
          }));
          const fields = { institution_code: "mxbank", metadata: secret, credentials: values };
          const { member } = await this.#post(client, path, { member: fields });
          this.#busy[client].add(`${path}/${member.guid}`);
          await this.#settle(client);
          return `${path}/${member.guid}`;
        };
        await this.#fill(client, `/users/${user.guid}`, await create("password"));
        await create("challenge");
      }),
    );
  }

  /** What requests seldom lead to comes with the first member: without it most operations would meet nothing. */
  async #fill(client: 0 | 1, user: string, member: string): Promise<void> {
    await this.#post(client, `${member}/fetch_statements`, undefined);
    this.#busy[client].add(member);
    await this.#settle(client);
    const { transactions } = await this.#get(
      client,
      `${user}/transactions?from_date=2020-01-01&records_per_page=100`,
    );
    const { oracle } = this.#options;
    const holdings = ["holdings", "investment_holdings"].find((name) =>
      oracle.operationOf("GET", `${user}/${name}`),
    );
    for (const list of [`${user}/accounts`, `${user}/${holdings}`, `${member}/statements`])
      await this.#get(client, list);
    const { categories } = await this.#get(client, `${user}/categories?records_per_page=100`);
    const top = categories.find(({ parent_guid }: Record<string, unknown>) => parent_guid === null);
    const { category } = await this.#post(client, `${user}/categories`, {
      category: { name: "Seeded", parent_guid: top.guid },
    });
    const { tags } = await this.#get(client, `${user}/tags`);
    await this.#post(client, `${user}/taggings`, {
      tagging: { tag_guid: tags[0].guid, transaction_guid: transactions[0].guid },
    });
    await this.#post(client, `${user}/transaction_rules`, {
      transaction_rule: { category_guid: category.guid, match_description: "Seeded" },
    });
  }

  /** Sends what is planned, in between two looks at everything where the plan says so. */
  async perform(client: 0 | 1, plan: Plan): Promise<void> {
    const pools = this.#pools[client];
    const foreign = this.#pools[1 - client] as Pools;
    const { sent, unreachable } = fillRequest(plan, pools, foreign);
    const user = /^\/users\/([^/?]+)/.exec(sent.target)?.[1];
    const before = plan.isWatched ? await this.#portrait(client, user) : undefined;
    const exchange = await this.#exchange(client, sent, plan, unreachable);
    if (sent.method === "DELETE" && exchange.answer.status === 204) await this.#lookForDeleted(exchange);
    const started = startedJob(exchange);
    if (started) this.#busy[client].add(started);
    if (plan.waits) await this.#settle(client);
    if (before === undefined || exchange.answer.status < 400) return;
    const after = await this.#portrait(client, user);
    const changed = [...after].find(([path, { answer }]) => !isSame(answer, before.get(path)?.answer));
    if (!changed) return;
    const problem = `${changed[0]} has changed though ${exchange.answer.status} was answered`;
    throw new Broken("a rejected request changes nothing", [problem], this.#exchanges, changed[1]);
  }

  /** What was there a moment ago is judged as what is gone. */
  async #lookForDeleted({ client, sent: { target }, match }: Exchange): Promise<void> {
    const deleted = Object.values(match?.path ?? {}).slice(-1);
    await this.#exchange(client, { method: "GET", target, headers: {} }, undefined, deleted);
  }

  /** Waits until no job of the client runs: it is over, or asks a question. */
  async #settle(client: 0 | 1): Promise<void> {
    for (const member of this.#busy[client]) {
      for (let isRunning = true, pause = 5; isRunning; pause *= 1.5) {
        const status = successOf(await this.#ask(client, `${member}/status`)) as Status | undefined;
        const { is_being_aggregated, connection_status } = status?.member ?? {};
        isRunning = is_being_aggregated === true && connection_status !== "CHALLENGED";
        if (isRunning) await new Promise((resolve) => setTimeout(resolve, pause));
        this.#isLate ||= isRunning;
      }
      this.#busy[client].delete(member);
    }
  }

  /** What a client reads of a user, or of all; by path. */
  async #portrait(client: 0 | 1, user: string | undefined): Promise<Map<string, Exchange>> {
    await this.#settle(client);
    const paths = user
      ? ["", ...ofUser].map((list) => `/users/${user}${list}`)
      : ["/users?records_per_page=100"];
    const portrait = new Map<string, Exchange>();
    for (const path of paths) {
      const exchange = await this.#ask(client, path);
      portrait.set(path, exchange);
      if (exchange.answer.status !== 200) break;
    }
    return portrait;
  }

  // biome-ignore lint/suspicious/noExplicitAny: what it is, the oracle has checked against the document
  async #post(client: 0 | 1, target: string, body: object | undefined): Promise<any> {
    const json = body && {
      headers: { "Content-Type": "application/json" },
      body: Buffer.from(JSON.stringify(body)),
    };
    return this.#succeed(client, { method: "POST", target, headers: {}, ...json });
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  async #get(client: 0 | 1, target: string): Promise<any> {
    return this.#succeed(client, { method: "GET", target, headers: {} });
  }

  async #succeed(client: 0 | 1, sent: Sent): Promise<unknown> {
    const exchange = await this.#exchange(client, sent);
    const body = successOf(exchange);
    if (body !== undefined) return body;
    const problem = `${sent.method} ${sent.target} was answered with ${exchange.answer.status}`;
    throw new Broken("what prepares a sequence works", [problem], this.#exchanges, exchange);
  }

  #ask(client: 0 | 1, target: string): Promise<Exchange> {
    return this.#exchange(client, { method: "GET", target, headers: {} });
  }

  async #exchange(client: 0 | 1, sent: Sent, plan?: Plan, unreachable: string[] = []): Promise<Exchange> {
    const { wire, oracle, credentials, onExchange, headers } = this.#options;
    const { clientId, apiKey } = credentials[client];
    const key = plan?.authorization === "wrong" ? `${apiKey}x` : apiKey;
    const token = Buffer.from(`${clientId}:${key}`).toString("base64");
    const whole: Sent = {
      ...sent,
      headers: {
        Accept: "application/vnd.mx.api.v1+json",
        ...headers,
        ...(plan?.authorization !== "none" && { Authorization: `Basic ${token}` }),
        ...sent.headers,
      },
    };
    // An empty identifier is one that nothing has: the operation is the same.
    const path = sent.target.replace(/\?.*/s, "").replaceAll(/\/(?=\/)/g, "/-");
    const match = oracle.operationOf(sent.method, path);
    const authorization = plan?.authorization ?? "right";
    const known = { client, sent: whole, match, authorization, unreachable, isLate: this.#isLate };
    this.#isLate = false;
    const answer = await wire.send(whole).catch((error: Error) => {
      const unanswered = { ...known, answer: { status: 0, headers: {}, body: Buffer.from("") } };
      throw new Broken("every request gets a whole answer", [error.message], this.#exchanges, unanswered);
    });
    const exchange: Exchange = { ...known, answer };
    this.#exchanges.push(exchange);
    onExchange(exchange);
    this.#judge(exchange);
    this.#learn(exchange);
    return exchange;
  }

  #judge(exchange: Exchange): void {
    const other = exchange.client === 0 ? 1 : 0;
    const world = {
      oracle: this.#options.oracle,
      isForeign: (id: string) => this.#pools[other].owns(id),
      foreignTexts: this.#texts[other],
    };
    for (const { name, check } of invariants) {
      const problems = check(exchange, world);
      if (problems.length > 0) throw new Broken(name, problems, this.#exchanges, exchange);
    }
  }

  #learn(exchange: Exchange): void {
    const { client, match, sent, answer } = exchange;
    if (!match) return;
    const pools = this.#pools[client];
    if (sent.method === "DELETE" && answer.status === 204) {
      const last = Object.values(match.path).at(-1);
      if (last) pools.forget(last);
    } else pools.learn(successOf(exchange), match.path);
  }
}

function isSame(one: Received, other: Received | undefined): boolean {
  return other !== undefined && one.status === other.status && Buffer.compare(one.body, other.body) === 0;
}

interface Status {
  member: { is_being_aggregated: boolean; connection_status: string };
}

const ofUser = [
  "/members",
  "/accounts",
  "/transactions?from_date=2020-01-01&records_per_page=100",
  "/categories",
  "/tags",
  "/taggings",
  "/transaction_rules",
];

/** The path of the member whose job the request has started. */
function startedJob(exchange: Exchange): string | undefined {
  const body = successOf(exchange) as Partial<Status & { member: { guid: string } }> | undefined;
  const user = exchange.match?.path.user_guid;
  if (exchange.sent.method === "GET" || !body?.member?.is_being_aggregated || !user) return undefined;
  return `/users/${user}/members/${body.member.guid}`;
}
