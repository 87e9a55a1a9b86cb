import { randomUUID } from "node:crypto";
import { curlScript } from "../curl.js";
import type { Document } from "../document.js";
import { type Exchange, textOf } from "../exchange.js";
import type { Credentials } from "../fuzz/session.js";
import type { Asking } from "./asking.js";
import { Caller } from "./caller.js";
import type { Case, Condition } from "./case.js";
import { exampleCases } from "./cases/examples.js";
import { casesOf } from "./cases/index.js";
import { obstacleOfPrism } from "./prism.js";
import { documentedPairs, type Failure, type Pair, pairOf, type SuiteResult } from "./result.js";
import { Scope } from "./scope.js";
import type { Target } from "./target.js";
import { Unprepared, World } from "./world.js";

export interface SuiteOptions {
  document: Document;
  target: Target;
  /** `operationId` or `operationId:status`; default: everything. */
  only?: string | undefined;
  /** Ends the suite early; what it made is deleted all the same. */
  signal?: AbortSignal;
  /** Called before the first case. */
  onPlan?: (plan: Plan) => void;
  /** Called after each case. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  done: number;
  cases: number;
  failures: number;
}

/** What the suite is going to do. */
export interface Plan {
  pairs: number;
  /** How many of them it can bring the target to. */
  reachable: number;
  cases: number;
  /** Begins the names of whatever it makes. */
  prefix: string;
}

/** The target is not there, or does not know the key. */
export class TargetError extends Error {}

/**
 * Brings every documented pair about that the target can be brought to, and tells what came. What it makes is deleted at
 * the end, however that comes.
 *
 * @throws TargetError
 */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const run = new Run(options);
  try {
    await run.open();
    options.onPlan?.(run.plan());
    await run.play();
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  } finally {
    await run.clean();
  }
  return run.result();
}

/** What is left to send of a case whose objects are there. */
interface Prepared {
  wanted: Case;
  scope: Scope;
  asking: Asking;
}

class Run {
  readonly #options: SuiteOptions;
  readonly #caller: Caller;
  readonly #world: World;
  readonly #cases: Case[];
  readonly #pairs: Map<string, Pair>;
  readonly #failures: Failure[] = [];
  readonly #begun = performance.now();
  readonly #leftBehind: string[] = [];
  readonly #signal: AbortSignal;
  #clients: string[] = [];
  #done = 0;

  constructor(options: SuiteOptions) {
    const { document, target, only } = options;
    this.#options = options;
    this.#signal = options.signal ?? new AbortController().signal;
    this.#caller = new Caller({ document, target, signal: this.#signal });
    const prefix = `mxkit-contract-${randomUUID().slice(0, 8)}`;
    this.#world = new World(this.#caller, prefix, this.#signal, (exchange) => this.#judgeAside(exchange));
    const isWanted = ({ operationId, status }: { operationId: string; status: number }) =>
      only === undefined || only === operationId || only === `${operationId}:${status}`;
    this.#pairs = documentedPairs(this.#caller.operations, isWanted);
    const cases = target.isMock ? exampleCases(document) : casesOf(document, this.#caller.operations);
    this.#cases = cases.filter(isWanted).filter((wanted) => this.#canDo(wanted));
  }

  /** What the target cannot be brought to is noted with its reason. */
  #canDo(wanted: Case): boolean {
    const { target } = this.#options;
    const { needsControl } = wanted;
    const obstacle =
      (needsControl !== undefined && !target.control && `it takes ${needsControl}`) ||
      (target.isProxy && obstacleOfPrism(wanted));
    if (!obstacle) return true;
    pairOf(this.#pairs, wanted).reasons.add(obstacle);
    return false;
  }

  plan(): Plan {
    const reachable = new Set(this.#cases.map(({ operationId, status }) => `${operationId} ${status}`));
    const { size: pairs } = this.#pairs;
    return { pairs, reachable: reachable.size, cases: this.#cases.length, prefix: this.#world.prefix };
  }

  /** Looks whether the target is there. With a control plane, makes two clients of its own. */
  async open(): Promise<void> {
    if (this.#options.target.control) await this.#createClients();
    const { answer } = await this.#caller.ask("listInstitutions", {});
    const { url } = this.#options.target;
    if (answer.status === 0) throw new TargetError(`Nothing is to be had from ${url}. ${answer.body}`);
    if (answer.status === 401) throw new TargetError(`${url} does not know the client, or its key.`);
  }

  async #createClients(): Promise<void> {
    const create = async (client: object): Promise<Credentials> => {
      const { answer } = await this.#caller.control("POST", "/clients", { client }).catch((error: Error) => {
        throw new TargetError(`The control plane makes no client: ${error.message}`);
      });
      const { client: made, api_key } = JSON.parse(Buffer.from(answer.body).toString());
      this.#clients.push(made.client_id);
      return { clientId: made.client_id, apiKey: api_key.key };
    };
    const name = this.#world.prefix;
    this.#caller.credentials = [await create({ name, clock: { speed: 0 } }), await create({ name })];
  }

  async play(): Promise<void> {
    for (const [condition, cases] of grouped(this.#cases)) {
      const prepared: Prepared[] = [];
      for (const wanted of cases) {
        this.#signal.throwIfAborted();
        if (condition === undefined) {
          const one = await this.#prepare(wanted);
          if (one) await this.#finish(one, await this.#send(one));
        } else prepared.push(...[await this.#prepare(wanted)].filter((one) => one !== undefined));
      }
      if (condition && prepared.length > 0) await this.#under(condition, prepared);
    }
  }

  async #under(condition: Condition, prepared: Prepared[]): Promise<void> {
    const askings = prepared.map(({ asking }) => asking);
    const entering = new Scope();
    const sent: [Prepared, Exchange][] = [];
    this.#caller.scope = entering;
    try {
      await condition.enter(this.#world, askings);
      for (const one of prepared) {
        one.scope.use(entering);
        sent.push([one, await this.#send(one)]);
      }
    } catch (error) {
      this.#signal.throwIfAborted();
      for (const one of prepared.slice(sent.length)) this.#giveUp(one.wanted, entering, error);
    } finally {
      this.#caller.scope = new Scope();
      // A client or user that is deleted at once needs no mending.
      if (!this.#signal.aborted) await condition.leave(this.#world, askings);
    }
    for (const [one, exchange] of sent) await this.#finish(one, exchange);
  }

  async #prepare(wanted: Case): Promise<Prepared | undefined> {
    const scope = new Scope();
    this.#caller.scope = scope;
    try {
      return { wanted, scope, asking: await wanted.request(this.#world) };
    } catch (error) {
      this.#giveUp(wanted, scope, error);
      return undefined;
    }
  }

  #send({ wanted, scope, asking }: Prepared): Promise<Exchange> {
    this.#caller.scope = scope;
    return this.#caller.ask(wanted.operationId, asking, wanted.status);
  }

  async #finish(one: Prepared, exchange: Exchange): Promise<void> {
    const { wanted, scope, asking } = one;
    const { status } = exchange.answer;
    const problems = this.#caller.problemsOf(exchange, /^(wrong|no JSON)/.test(wanted.sends ?? ""));
    if (status !== wanted.status)
      problems.unshift(`status ${wanted.status} was to come, ${status || "nothing"} came`);
    else problems.push(...(status >= 400 ? saysWhy(exchange) : []));
    if (status === wanted.status && problems.length === 0 && wanted.after) {
      this.#caller.scope = scope;
      try {
        const body = jsonOf(exchange);
        problems.push(...(await wanted.after({ world: this.#world, asking, exchange, body })));
      } catch (error) {
        this.#signal.throwIfAborted();
        problems.push((error as Error).message);
      }
    }
    pairOf(this.#pairs, wanted).cases += 1;
    if (problems.length > 0) this.#fail(wanted, problems, scope);
    this.#progress();
  }

  /** What the client may not do, as it lacks a feature, is no failure of the pairs that build on it. */
  #giveUp(wanted: Case, scope: Scope, error: unknown): void {
    this.#signal.throwIfAborted();
    const { message } = error as Error;
    if (error instanceof Unprepared && error.status === 403) pairOf(this.#pairs, wanted).reasons.add(message);
    else this.#fail(wanted, [message], scope);
    this.#progress();
  }

  /** What is asked on the way has to be answered as the document says, too. */
  #judgeAside(exchange: Exchange): void {
    const problems = this.#caller.problemsOf(exchange);
    const operationId = exchange.match?.operationId ?? "";
    if (problems.length === 0) return;
    const known = this.#failures.some(
      (failure) => failure.operationId === operationId && failure.problems.join() === problems.join(),
    );
    const how = "asked on the way to something else";
    if (known) return;
    this.#fail({ operationId, status: exchange.answer.status, how }, problems, this.#caller.scope);
  }

  /** @param scope whose last exchange shows it */
  #fail(wanted: Pick<Case, "operationId" | "status" | "how">, problems: string[], scope: Scope): void {
    const { operationId, status, how } = wanted;
    pairOf(this.#pairs, wanted).failures += 1;
    const { exchanges } = scope;
    const last = exchanges.at(-1);
    const [own, other] = this.#caller.credentials;
    const known = { [other.clientId]: "MX_OTHER_CLIENT_ID", [own.clientId]: "MX_CLIENT_ID" };
    const curl = last ? curlScript(exchanges, known) : "";
    const answer = last ? `${last.answer.status} ${textOf(last).slice(0, 500)}` : "";
    this.#failures.push({ operationId, status, how, problems, curl, answer });
  }

  #progress(): void {
    this.#done += 1;
    const { length: failures } = this.#failures;
    this.#options.onProgress?.({ done: this.#done, cases: this.#cases.length, failures });
  }

  /** Deletes what was made, however it ended. */
  async clean(): Promise<void> {
    this.#caller.scope = new Scope();
    if (this.#clients.length > 0) {
      for (const client of this.#clients)
        await this.#caller
          .control("DELETE", `/clients/${client}`)
          .catch(() => this.#leftBehind.push(`the client ${client}`));
    } else {
      await this.#caller.findLostUsers(this.#world.prefix);
      for (const guid of [...this.#caller.users]) {
        const status = await this.#caller.deleteUser(guid);
        if (status !== 204 && status !== 404) this.#leftBehind.push(`the user ${guid}`);
      }
    }
    this.#caller.close();
  }

  result(): SuiteResult {
    return {
      pairs: [...this.#pairs.values()],
      failures: this.#failures,
      leftBehind: this.#leftBehind,
      cases: this.#done,
      requests: this.#caller.requests,
      seconds: (performance.now() - this.#begun) / 1000,
      isStopped: this.#signal.aborted,
    };
  }
}

/** Those without a condition first, in the order of the document; then a group for each condition. */
function grouped(cases: Case[]): Map<Condition | undefined, Case[]> {
  const groups = new Map<Condition | undefined, Case[]>([[undefined, []]]);
  for (const wanted of cases) groups.set(wanted.under, [...(groups.get(wanted.under) ?? []), wanted]);
  return groups;
}

/** An error tells programs and people what it is about. */
function saysWhy(exchange: Exchange): string[] {
  const { error = {} } = jsonOf(exchange) ?? {};
  return ["type", "message"].flatMap((name) =>
    typeof error[name] === "string" && error[name].trim() !== ""
      ? []
      : [`body/error/${name}: must say something`],
  );
}

// biome-ignore lint/suspicious/noExplicitAny: what it is, the oracle has checked against the document
function jsonOf(exchange: Exchange): any {
  try {
    return JSON.parse(textOf(exchange));
  } catch {
    return undefined;
  }
}
