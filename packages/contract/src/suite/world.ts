import { setTimeout } from "node:timers/promises";
import { type Exchange, successOf } from "../exchange.js";
import type { Asking } from "./asking.js";
import type { Caller } from "./caller.js";
import { Scope } from "./scope.js";

// biome-ignore lint/suspicious/noExplicitAny: what it is, the oracle has checked against the document
type Json = any;

/** The operations that start a job of a member. */
export const jobs = [
  "aggregateMember",
  "checkBalances",
  "verifyMember",
  "identifyMember",
  "extendHistory",
  "fetchStatements",
] as const;

export type Job = (typeof jobs)[number];

/** Where a member is, as its operations take it. */
export interface MemberPath extends Record<string, string> {
  user_guid: string;
  member_guid: string;
}

interface NewMember {
  /** Default: one of its own, which connects. */
  password?: string;
  skip_aggregation?: boolean;
  id?: string;
  institution_code?: string;
}

/** What a case needs could not be made. */
export class Unprepared extends Error {
  /** What the target answered. */
  readonly status: number;

  constructor(exchange: Exchange) {
    const { sent, answer } = exchange;
    const text = Buffer.from(answer.body).toString().slice(0, 500);
    super(`what it needs: ${sent.method} ${sent.target} was answered with ${answer.status} ${text}`);
    this.status = answer.status;
  }
}

/** How long a job may take before the suite gives up, in milliseconds. */
const patience = 180_000;

/** The objects that the cases are about: each is made when it is first needed, and shared. */
export class World {
  readonly caller: Caller;
  /** Begins whatever the suite names, so that a person recognises it. */
  readonly prefix: string;
  readonly #signal: AbortSignal;
  readonly #made = new Map<string, { scope: Scope; value: Promise<unknown> }>();
  /** Sees what was not asked for a case's own sake. */
  readonly #onAside: (exchange: Exchange) => void;
  #count = 0;

  constructor(caller: Caller, prefix: string, signal: AbortSignal, onAside: (exchange: Exchange) => void) {
    this.caller = caller;
    this.prefix = prefix;
    this.#signal = signal;
    this.#onAside = onAside;
  }

  /** A name that nothing else has. */
  newName(): string {
    this.#count += 1;
    return `${this.prefix}-${this.#count}`;
  }

  /** What is made once. Who uses it has in its scope what making it took. */
  async once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const { caller } = this;
    const user = caller.scope;
    const made = this.#made.get(name) ?? { scope: new Scope(), value: undefined as never };
    user.use(made.scope);
    if (!this.#made.has(name)) {
      caller.scope = made.scope;
      made.value = make();
      this.#made.set(name, made);
    }
    try {
      return (await made.value) as T;
    } finally {
      caller.scope = user;
    }
  }

  /** Asks for what is needed on the way. */
  async ask(operationId: string, asking: Asking): Promise<Exchange> {
    const exchange = await this.caller.ask(operationId, asking);
    this.#onAside(exchange);
    return exchange;
  }

  /** @throws Unprepared */
  async get(operationId: string, asking: Asking = {}): Promise<Json> {
    const exchange = await this.ask(operationId, asking);
    const body = successOf(exchange);
    if (body === undefined) throw new Unprepared(exchange);
    return body;
  }

  /** The guid of the user that everything shared belongs to. */
  user(): Promise<string> {
    return this.once("user", () => this.newUser());
  }

  async newUser(fields: object = {}): Promise<string> {
    const body = { user: { metadata: this.newName(), ...fields } };
    return (await this.get("createUser", { body })).user.guid;
  }

  /** A connected member. */
  member(): Promise<MemberPath> {
    return this.once("member", async () => {
      const member = await this.newMember(await this.user());
      await this.connected(member);
      return member;
    });
  }

  /** The body of a new member of the test institution, with a password of its own unless another is wanted. */
  async memberBody({
    password,
    institution_code = "mxbank",
    skip_aggregation,
    ...fields
  }: NewMember = {}): Promise<Json> {
    const wanted: Record<string, string> = { LOGIN: "mxuser", PASSWORD: password ?? this.newName() };
    const credentials = await this.once(`credentials of ${institution_code}`, async () => {
      const answer = await this.get("listInstitutionCredentials", { path: { institution_code } });
      return answer.credentials as { guid: string; field_name: string }[];
    });
    const values = credentials.map(({ guid, field_name }) => ({
      guid,
      value: wanted[field_name] ?? wanted.PASSWORD,
    }));
    const member = { institution_code, credentials: values, metadata: this.prefix, ...fields };
    if (skip_aggregation === undefined) return { member };
    if (this.caller.takesProducts) return { member, data_request: { products: [] } };
    return { member: { ...member, skip_aggregation } };
  }

  async newMember(user_guid: string, options: NewMember = {}): Promise<MemberPath> {
    const body = await this.memberBody(options);
    const { member } = await this.get("createMember", { path: { user_guid }, body });
    return { user_guid, member_guid: member.guid };
  }

  /** A member without a past, of a user of its own. */
  async newcomer(options: NewMember = {}): Promise<MemberPath> {
    return this.newMember(await this.newUser(), { skip_aggregation: true, ...options });
  }

  /** A member of which a job has asked a question, and waits for the answer. */
  async challenged(job: Job = "aggregateMember"): Promise<MemberPath> {
    const member = await this.newcomer({ password: "challenge" });
    await this.run(job, member);
    await this.expectStatus(member, "CHALLENGED");
    return member;
  }

  /** Runs a job to its end, or to its first question. */
  async run(job: Job, member: MemberPath): Promise<string> {
    await this.get(job, { path: member });
    return this.settle(member);
  }

  /** Runs a job to its end, which comes after an answer where it asks which account. */
  async complete(job: Job, member: MemberPath): Promise<void> {
    await this.run(job, member);
    await this.connected(member);
  }

  /** Waits for a member's job, and answers which account where it asks that. @throws where it does not connect */
  async connected(member: MemberPath): Promise<void> {
    if ((await this.settle(member)) === "CHALLENGED") await this.answer(member);
    await this.expectStatus(member, "CONNECTED");
  }

  /** Answers a member's challenges, by choice with the first option. */
  async answer(member: MemberPath, value?: string): Promise<void> {
    await this.get("resumeAggregation", { path: member, body: await this.answerTo(member, value) });
  }

  async answerTo(member: MemberPath, value?: string): Promise<Json> {
    const { challenges } = await this.get("listMemberChallenges", { path: member });
    const answers = challenges.map(({ guid, options }: Json) => ({
      guid,
      value: value ?? options?.[0]?.value ?? "correct",
    }));
    return { member: { challenges: answers } };
  }

  private async expectStatus(member: MemberPath, wanted: string): Promise<void> {
    const status = await this.settle(member);
    if (status !== wanted)
      throw new Error(`what it needs: ${member.member_guid} is ${status}, not ${wanted}`);
  }

  /** Waits until no job of a member runs: it is over, or asks a question. */
  async settle(member: MemberPath): Promise<string> {
    const giveUpAt = performance.now() + patience;
    for (let pause = this.caller.target.control ? 5 : 500; ; pause = Math.min(pause * 1.5, 10_000)) {
      const { connection_status, is_being_aggregated } = (
        await this.get("readMemberStatus", { path: member })
      ).member;
      if (!is_being_aggregated || connection_status === "CHALLENGED") return connection_status;
      if (performance.now() > giveUpAt)
        throw new Error(
          `what it needs: the job of ${member.member_guid} takes more than ${patience / 1000} s`,
        );
      if (this.caller.target.control) await this.advance(5);
      else {
        await setTimeout(pause, undefined, { signal: this.#signal });
        this.caller.scope.isLate = true;
      }
    }
  }

  /** Moves the clock of the suite's client, which stands still. */
  async advance(seconds: number): Promise<void> {
    await this.control("POST", "/clock/advance", { clock: { seconds } });
  }

  /** Asks the control plane for something of the suite's client. */
  async control(method: string, path: string, body?: object): Promise<Json> {
    const { clientId } = this.caller.credentials[0];
    const { answer } = await this.caller.control(method, `/clients/${clientId}${path}`, body);
    return answer.body.length > 0 ? JSON.parse(Buffer.from(answer.body).toString()) : undefined;
  }
}
