import { setTimeout } from "node:timers/promises";
import type { Document } from "../document.js";
import { type Authorization, type Exchange, successOf } from "../exchange.js";
import { answersTheQuestion, answersWhatWasWritten, pagesAddUp } from "../fuzz/invariants.js";
import type { Credentials } from "../fuzz/session.js";
import { type Operation, operationsOf } from "../operations.js";
import { type Oracle, oracleOf } from "../oracle.js";
import { openWire, type Sent, type Wire } from "../wire.js";
import type { Asking } from "./asking.js";
import { complaintsOfPrism } from "./prism.js";
import { Scope } from "./scope.js";
import type { Target } from "./target.js";

export interface CallerOptions {
  document: Document;
  target: Target;
  /** Once it is aborted nothing is asked any more but what cleans up. */
  signal: AbortSignal;
}

/** How long the suite waits where the target asks it to come again later, in milliseconds. */
const patience = 120_000;

/** Sends requests to the operations of a document, and says what is wrong with them and with their answers. */
export class Caller {
  readonly operations: Map<string, Operation>;
  readonly oracle: Oracle;
  readonly target: Target;
  /** Whether a new member is told which data it is for; it is told whether to aggregate where it is not. */
  readonly takesProducts: boolean;
  /** Of the client that is asked as, and of another one. */
  credentials: [own: Credentials, other: Credentials];
  /** Users that were made and are not deleted. */
  readonly users = new Set<string>();
  /** Whether a user may have been made that no answer has told of. */
  #isUnsure = false;
  requests = 0;
  /** Takes in what is sent. */
  scope = new Scope();
  readonly #wire: Wire;
  readonly #controlWire: Wire | undefined;
  readonly #signal: AbortSignal;

  constructor({ document, target, signal }: CallerOptions) {
    this.operations = operationsOf(document);
    this.oracle = oracleOf(document);
    this.target = target;
    this.takesProducts = "DataRequest" in document.components.schemas;
    const own = target.credentials ?? { clientId: "client", apiKey: "key" };
    this.credentials = [own, own];
    this.#signal = signal;
    this.#wire = openWire(target.url);
    this.#controlWire = target.control && openWire(target.control.url);
  }

  /** Asks as a client. A 429 is waited out where it is not what was to come. */
  ask(operationId: string, asking: Asking, expected?: number): Promise<Exchange> {
    return this.#ask(operationId, asking, expected === 429, this.#signal);
  }

  /** Deletes a user, also after the end. @returns the status */
  async deleteUser(user_guid: string): Promise<number> {
    const { answer } = await this.#ask("deleteUser", { path: { user_guid } });
    return answer.status;
  }

  /** Looks for users that were made though no answer has told of it. @param prefix of their metadata */
  async findLostUsers(prefix: string): Promise<void> {
    for (let page = 1, pages = this.#isUnsure ? 1 : 0; page <= pages; page += 1) {
      const query: Asking["query"] = [
        ["page", String(page)],
        ["records_per_page", "100"],
      ];
      const body = successOf(await this.#ask("listUsers", { query })) as UserPage | undefined;
      pages = body?.pagination.total_pages ?? 0;
      for (const { guid, metadata } of body?.users ?? [])
        if (metadata?.startsWith(prefix)) this.users.add(guid);
    }
  }

  async #ask(id: string, asking: Asking, isImpatient = false, signal?: AbortSignal): Promise<Exchange> {
    const sent = this.sentOf(id, asking);
    for (const giveUpAt = performance.now() + patience; ; ) {
      signal?.throwIfAborted();
      const exchange = await this.#exchange(id, asking, sent);
      const { status, headers } = exchange.answer;
      const wait = Math.max(Number(headers["retry-after"]) * 1000, 1000);
      if (status !== 429 || isImpatient || !(performance.now() + wait < giveUpAt)) return exchange;
      await setTimeout(wait, undefined, signal && { signal });
    }
  }

  async #exchange(operationId: string, asking: Asking, sent: Sent): Promise<Exchange> {
    const answer = await this.#wire.send(sent).catch((error: Error) => {
      const body = Buffer.from(`There was no answer: ${error.message}`);
      return { status: 0, headers: {}, body };
    });
    const exchange: Exchange = {
      client: asking.isOther ? 1 : 0,
      sent,
      match: { operationId, path: asking.path ?? {} },
      authorization: asking.authorization ?? "right",
      unreachable: [],
      answer,
      isLate: this.scope.isLate,
    };
    this.#record(exchange);
    this.#remember(exchange);
    return exchange;
  }

  /** Asks the control plane, whose own answers are no matter of the suite. @throws where it refuses */
  async control(method: string, target: string, body?: object): Promise<Exchange> {
    const { control } = this.target;
    if (!control || !this.#controlWire) throw new Error("The target has no control plane.");
    const sent: Sent = {
      method,
      target: `/control${target}`,
      headers: {
        Authorization: `Bearer ${control.key}`,
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: Buffer.from(JSON.stringify(body)) }),
    };
    const answer = await this.#controlWire.send(sent);
    const authorization: Authorization = "control";
    const known = { client: 0 as const, match: undefined, unreachable: [], isLate: false };
    const exchange: Exchange = { ...known, sent, authorization, answer };
    this.#record(exchange);
    if (answer.status >= 300)
      throw new Error(`${method} ${sent.target} was answered with ${answer.status}: ${answer.body}`);
    return exchange;
  }

  /** What is wrong with the request and with the answer, whatever it is for. */
  problemsOf(exchange: Exchange, isWrong = false): string[] {
    const { match, answer } = exchange;
    if (!match) return [];
    if (answer.status === 0) return [`${answer.body}`];
    const found = this.oracle.checkRequest(match.operationId, requestOf(exchange, match.path));
    return [
      ...(isWrong ? [] : found.map((problem) => `request ${problem}`)),
      ...(isWrong && found.length === 0 ? ["request: the document finds nothing wrong with it"] : []),
      ...this.oracle.checkAnswer(match.operationId, answer),
      ...(this.target.isProxy ? complaintsOfPrism(answer) : []),
      ...(this.target.isMock ? [] : coherent.flatMap((check) => safely(check, exchange))),
    ];
  }

  sentOf(operationId: string, { path = {}, query = [], headers, body, ...asking }: Asking): Sent {
    const operation = this.operations.get(operationId);
    if (!operation) throw new Error(`The document has no operation ${operationId}.`);
    const filled = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ""));
    const search = new URLSearchParams(query);
    const { clientId, apiKey } = this.credentials[asking.isOther ? 1 : 0];
    const key = asking.authorization === "wrong" ? `${apiKey}x` : apiKey;
    const bytes = body === undefined || body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
    return {
      method: operation.method.toUpperCase(),
      target: `${filled}${search.size > 0 ? `?${search}` : ""}`,
      headers: withoutEmpty({
        Accept: acceptedBy(operation),
        ...operation.headers,
        ...(asking.authorization !== "none" && {
          Authorization: `Basic ${Buffer.from(`${clientId}:${key}`).toString("base64")}`,
        }),
        ...(bytes && { "Content-Type": "application/json" }),
        ...headers,
      }),
      ...(bytes && { body: bytes }),
    };
  }

  #record(exchange: Exchange): void {
    this.requests += 1;
    this.scope.take(exchange, this.requests);
  }

  #remember({ match, answer }: Exchange): void {
    const isCreated = match?.operationId === "createUser";
    this.#isUnsure ||= isCreated && (answer.status === 0 || answer.status >= 500);
    if (this.target.isMock || answer.status === 0 || answer.status >= 300) return;
    if (match?.operationId === "deleteUser") this.users.delete(match.path.user_guid ?? "");
    if (!isCreated) return;
    for (const guid of Buffer.from(answer.body)
      .toString()
      .match(/USR-[0-9A-Za-z-]+/g) ?? [])
      this.users.add(guid);
  }

  close(): void {
    this.#wire.close();
    this.#controlWire?.close();
  }
}

interface UserPage {
  users: { guid: string; metadata: string | null }[];
  pagination: { total_pages: number };
}

/** What holds of every answer beyond its schema. */
const coherent = [answersTheQuestion, answersWhatWasWritten, pagesAddUp];

/** An answer that has not the form of its schema is wrong already. */
function safely(check: (exchange: Exchange) => string[], exchange: Exchange): string[] {
  try {
    return check(exchange);
  } catch {
    return [];
  }
}

function requestOf({ sent }: Exchange, path: Record<string, string>) {
  const query = new URLSearchParams(sent.target.split("?")[1] ?? "");
  return { path, query, headers: sent.headers, ...(sent.body && { body: sent.body }) };
}

/** Every media type of every answer; who asks for a PDF alone gets no error that the document knows. */
function acceptedBy({ responses }: Operation): string {
  return [...new Set(Object.values(responses).flatMap(({ content }) => Object.keys(content)))].join(", ");
}

/** A header that is set to nothing is left out. */
function withoutEmpty(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}
