import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { reasonOf } from "../control.js";

/** What has come, and what became of it. */
export interface Forwarded {
  kind: string;
  payload: Readonly<Record<string, unknown>>;
  /** What the platform was answered. */
  status: number;
  /** How long the target took, in milliseconds. */
  duration: number;
  /** Why the target did not answer. */
  error?: string;
}

/** How long a target may take, in milliseconds: a little less than the platform waits. */
const patience = 9000;

/** Headers that are about one connection, and not about the webhook. */
const ofTheConnection = ["connection", "content-length", "host", "keep-alive", "transfer-encoding"];

/** Receives webhooks at `/{kind}` on this machine, and passes them on as they are. */
export class Forwarder {
  readonly #target: string | undefined;
  readonly #tell: (forwarded: Forwarded) => void;
  readonly #server = createServer((request, response) => void this.#receive(request, response));

  /** @param target a URL, `{kind}` in it stands for the kind; without one, all are answered with 204 */
  constructor(target: string | undefined, tell: (forwarded: Forwarded) => void) {
    this.#target = target;
    this.#tell = tell;
  }

  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const kind = request.url?.slice(1) ?? "";
    const payload = payloadOf(body);
    if (!payload) {
      response.writeHead(400).end("This is no webhook.");
      return;
    }
    const begun = performance.now();
    const { status, headers, answer, error } = await this.#forward(kind, request.headers, body);
    response.writeHead(status, headers).end(answer);
    this.#tell({
      kind,
      payload,
      status,
      duration: Math.round(performance.now() - begun),
      ...(error === undefined ? {} : { error }),
    });
  }

  async #forward(kind: string, headers: IncomingHttpHeaders, body: Buffer) {
    if (this.#target === undefined) return { status: 204, headers: {}, answer: "" };
    const url = this.#target.replaceAll("{kind}", kind);
    try {
      const answered = await fetch(url, {
        method: "POST",
        headers: withoutConnection(headers),
        body: new Uint8Array(body),
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
      });
      // What the platform heeds of an answer, beside its status.
      const retryAfter = answered.headers.get("retry-after");
      const told = retryAfter === null ? {} : { "Retry-After": retryAfter };
      return { status: answered.status, headers: told, answer: await answered.text() };
    } catch (cause) {
      const error = `${url} does not answer (${reasonOf(cause)}); the platform will try again`;
      return { status: 502, headers: {}, answer: error, error };
    }
  }
}

/** Undefined where it is somebody else who posts here. */
function payloadOf(body: Buffer): Forwarded["payload"] | undefined {
  try {
    const payload: unknown = JSON.parse(body.toString("utf8"));
    return typeof payload === "object" && payload !== null ? (payload as Forwarded["payload"]) : undefined;
  } catch {
    return undefined;
  }
}

function withoutConnection(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTheConnection.includes(name))
      .map(([name, value]) => [name, String(value)]),
  );
}
