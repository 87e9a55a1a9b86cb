/** Mixed load: users, members with and without challenges, tags, transactions, a sandbox whose clock is moved. */
import { setTimeout as later } from "node:timers/promises";
import { call, NoAnswer } from "./caller.js";
import { Ledger } from "./ledger.js";
import type { Random } from "./random.js";

const day = 24 * 60 * 60;

/** Who writes: each does one thing at a time, so that it knows what the last acknowledged value is. */
export class Load {
  readonly ledger = new Ledger();
  /** Acknowledged changes of users that a webhook is owed for. */
  readonly owed = new Set<string>();
  readonly members: { guid: string; user_guid: string }[] = [];
  /** How each client with users is called as; undefined is the first one. */
  readonly clients: (string | undefined)[] = [undefined];
  /** The farthest that the sandbox's clock was acknowledged to stand. */
  clock = "";
  readonly #url: string;
  readonly #random: Random;
  readonly #isUp: () => Promise<void>;
  #count = 0;
  #isOver = false;

  /** @param isUp waits until there is a server */
  constructor(url: string, random: Random, isUp: () => Promise<void>) {
    this.#url = url;
    this.#random = random;
    this.#isUp = isUp;
  }

  /**
   * Writes until it is told to end.
   *
   * @param writers how many write at the same time; one of them for a client that has URLs for webhooks
   * @param receiver where webhooks go
   */
  async run(writers: number, receiver: string): Promise<void> {
    const { credentials } = (await this.#until("GET", "/institutions/mxbank/credentials")).body;
    const guids = credentials.map(({ guid }: { guid: string }) => guid);
    const told = await this.#makeClient("crash-told", {});
    for (const kind of ["users", "members", "aggregation"])
      await this.#until("PUT", `/control/clients/crash-told/webhook_urls/${kind}`, {
        webhook_url: { url: `${receiver}/${kind}` },
      });
    this.clients.push(told);
    const actors = Array.from(
      { length: writers },
      (_, index) => new Writer(this.#tools(guids, index === 0 ? told : undefined)),
    );
    await Promise.all([
      ...actors.map((actor) => this.#repeat(() => actor.write())),
      this.#moveClock(guids),
      this.#answerChallenges(),
    ]);
  }

  /** @returns as whom it is called */
  async #makeClient(client_id: string, settings: object): Promise<string> {
    const { status, body } = await this.#until("POST", "/control/clients", {
      client: { client_id, ...settings },
    });
    // Of one that was made without anybody hearing of it, the key is not known.
    const { api_key } =
      status === 201 ? body : (await this.#until("POST", `/control/clients/${client_id}/api_keys`)).body;
    return `Basic ${Buffer.from(`${client_id}:${api_key.key}`).toString("base64")}`;
  }

  end(): void {
    this.#isOver = true;
  }

  async #repeat(work: () => Promise<void>): Promise<void> {
    while (!this.#isOver) {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        await this.#isUp();
      }
    }
  }

  /** Asks until it is answered: for what can be asked for twice. */
  async #until(method: string, path: string, body?: object, authorization?: string) {
    while (true) {
      try {
        return await call(this.#url, method, path, body, authorization);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        await this.#isUp();
      }
    }
  }

  #unique(): string {
    this.#count += 1;
    return String(this.#count);
  }

  #tools(credentials: string[], authorization: string | undefined): Tools {
    return {
      url: this.#url,
      authorization,
      random: this.#random,
      ledger: this.ledger,
      owed: authorization === undefined ? new Set() : this.owed,
      // Only those of the first client are asked for their challenges: the others' expire.
      members: authorization === undefined ? this.members : [],
      credentials,
      unique: () => this.#unique(),
    };
  }

  /** A night at a time, in each of which two members are aggregated. */
  async #moveClock(credentials: string[]): Promise<void> {
    const path = "/control/clients/crash-sandbox";
    const clock = { time: "2030-01-01T00:00:00Z", speed: 0 };
    const authorization = await this.#makeClient("crash-sandbox", { clock });
    const as = async (method: string, to: string, sent?: object) =>
      (await this.#until(method, to, sent, authorization)).body;
    const { user } = await as("POST", "/users", { user: { metadata: "sandbox" } });
    for (const password of ["one", "two"]) {
      const member = memberOf(credentials, password);
      await as("POST", `/users/${user.guid}/members`, { member });
    }
    await this.#repeat(async () => {
      await later(200 + this.#random.below(1500));
      const { status, body } = await call(this.#url, "POST", `${path}/clock/advance`, {
        clock: { seconds: day },
      });
      if (status !== 200) return;
      this.ledger.writes += 1;
      this.clock = body.clock.time;
    });
  }

  /** As an end user would: whatever asks gets an answer, most of them the right one. */
  async #answerChallenges(): Promise<void> {
    const asked = new Set<string>();
    await this.#repeat(async () => {
      await later(100);
      for (const { guid, user_guid } of this.members.slice(-20)) {
        const path = `/users/${user_guid}/members/${guid}`;
        const { member } = (await call(this.#url, "GET", `${path}/status`)).body;
        if (member.connection_status !== "CHALLENGED" || asked.has(guid)) continue;
        const value = this.#random.pick(["correct", "correct", "wrong"]);
        const challenges = member.challenges.map((challenge: { guid: string }) => ({
          guid: challenge.guid,
          value,
        }));
        const answer = await call(this.#url, "PUT", `${path}/resume`, { member: { challenges } });
        if (answer.status !== 202) continue;
        asked.add(guid);
        this.ledger.writes += 1;
      }
    });
  }
}

interface Tools {
  url: string;
  authorization: string | undefined;
  random: Random;
  ledger: Ledger;
  owed: Set<string>;
  members: { guid: string; user_guid: string }[];
  credentials: string[];
  unique(): string;
}

const memberOf = (credentials: readonly string[], password: string) => ({
  institution_code: "mxbank",
  credentials: credentials.map((guid, index) => ({ guid, value: index === 0 ? "mxuser" : password })),
});

class Writer {
  readonly #tools: Tools;
  #users: string[] = [];
  #tags: { guid: string; user: string }[] = [];
  #transactions: string[] = [];

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  async write(): Promise<void> {
    const { random } = this.#tools;
    const dice = random.below(1000);
    if (this.#users.length === 0 || dice < 250) return this.#createUser();
    const user = random.pick(this.#users.slice(-50));
    if (dice < 500) return this.#updateUser(user);
    if (dice < 700) return this.#createTag(user);
    if (dice < 850 && this.#tags.length > 0) return this.#updateTag(random.pick(this.#tags));
    if (dice < 991 && this.#transactions.length > 0)
      return this.#updateTransaction(random.pick(this.#transactions));
    if (dice >= 991) return this.#createMember(user);
  }

  async #createUser(): Promise<void> {
    const { ledger, owed } = this.#tools;
    const metadata = this.#tools.unique();
    const { user } = await this.#ask("POST", "/users", { user: { metadata } });
    ledger.acknowledge(`${user.guid} metadata`, metadata);
    owed.add(`${user.guid} ${metadata}`);
    this.#users.push(user.guid);
  }

  async #updateUser(guid: string): Promise<void> {
    const metadata = this.#tools.unique();
    await this.#change(`${guid} metadata`, metadata, "PUT", `/users/${guid}`, { user: { metadata } });
    this.#tools.owed.add(`${guid} ${metadata}`);
  }

  async #createTag(user: string): Promise<void> {
    const name = this.#tools.unique();
    const { tag } = await this.#ask("POST", `/users/${user}/tags`, { tag: { name } });
    this.#tools.ledger.acknowledge(`${user} ${tag.guid} name`, name);
    this.#tags = [...this.#tags.slice(-50), { guid: tag.guid, user }];
  }

  async #updateTag({ guid, user }: { guid: string; user: string }): Promise<void> {
    const name = this.#tools.unique();
    const path = `/users/${user}/tags/${guid}`;
    await this.#change(`${user} ${guid} name`, name, "PUT", path, { tag: { name } });
  }

  async #createMember(user: string): Promise<void> {
    const { random, ledger, members, credentials } = this.#tools;
    const password = random.pick(["options", "challenge", "INVALID", "SERVER_ERROR", "password", "password"]);
    const member = memberOf(credentials, `${password}`);
    const answer = await this.#call("POST", `/users/${user}/members`, { member });
    // A user has one member with the same credentials.
    if (answer.status !== 202) return;
    const { body } = answer;
    members.push({ guid: body.member.guid, user_guid: user });
    ledger.acknowledge(`${user} ${body.member.guid} member`, "there");
    if (password === "password") await this.#findTransactions(user);
  }

  /** Some of those that the user has by now, of which some were made by members before this one. */
  async #findTransactions(user: string): Promise<void> {
    await later(1000);
    const { body } = await this.#call("GET", `/users/${user}/transactions?records_per_page=25`);
    this.#transactions = [
      ...this.#transactions.slice(-25),
      ...body.transactions.map(({ guid }: { guid: string }) => `/users/${user}/transactions/${guid}`),
    ];
  }

  async #updateTransaction(path: string): Promise<void> {
    const description = `Bought ${this.#tools.unique()}`;
    const key = `${path} description`;
    await this.#change(key, description, "PUT", path, { transaction: { description } });
  }

  #call(method: string, path: string, body?: object) {
    return call(this.#tools.url, method, path, body, this.#tools.authorization);
  }

  async #ask(method: string, path: string, body: object) {
    const { ledger } = this.#tools;
    try {
      const answer = await this.#call(method, path, body);
      if (answer.status >= 300) throw new Error(`${method} ${path} was answered with ${answer.status}.`);
      return answer.body;
    } catch (error) {
      if (error instanceof NoAnswer) ledger.cut += 1;
      throw error;
    }
  }

  /** Of what is there already. */
  async #change(key: string, value: string, method: string, path: string, body: object): Promise<void> {
    const { ledger } = this.#tools;
    try {
      await this.#ask(method, path, body);
    } catch (error) {
      if (error instanceof NoAnswer) ledger.leaveOpen(key, value);
      throw error;
    }
    ledger.acknowledge(key, value);
  }
}
