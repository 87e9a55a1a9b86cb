import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  createWebhooks,
  type ReceivedWebhook,
  type WebhookOptions,
  type WebhookPayload,
} from "@mxkit/client";
import { headersOf } from "../checks/parts.js";
import { Inbox } from "./inbox.js";

/** A request that has come. */
export interface CaughtWebhook {
  method: string;
  /** With the query. */
  path: string;
  headers: Headers;
  /** As it came. */
  body: Uint8Array;
  /** What the body says, whoever sent it; undefined where it is no JSON object. */
  payload: WebhookPayload | undefined;
  /** As a receiver would: verified with the catcher's options where it has any. @throws WebhookError */
  parse(options?: WebhookOptions): Promise<ReceivedWebhook>;
}

/** What a webhook is answered with. */
export interface WebhookReply {
  /** Default 204. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** How long the answer waits, in milliseconds. Default 0. */
  delay?: number;
}

/** The same, or what makes it; a function may wait for whatever it likes. */
type Reply = WebhookReply | ((webhook: CaughtWebhook) => WebhookReply | Promise<WebhookReply>);

export interface WaitForWebhook {
  /** How long to wait, in milliseconds. Default 5000. */
  deadline?: number;
}

/** Receives webhooks on loopback, for tests to look at. */
export interface WebhookCatcher extends AsyncDisposable {
  /** Where to send them; any path below it will do. */
  readonly url: string;
  /** All that have come, in their order. */
  readonly caught: readonly CaughtWebhook[];
  /**
   * The first one that fits, of those that have come or will; each is given once.
   *
   * @throws where none has come until the deadline
   */
  next(fits?: (webhook: CaughtWebhook) => boolean, options?: WaitForWebhook): Promise<CaughtWebhook>;
  /**
   * Says how webhooks are answered from now on, in place of all that was said before. Default: 204, at once.
   *
   * @param options `times`: only so many, once those are answered for which it was said before
   */
  reply(reply: Reply, options?: { times?: number }): void;
  stop(): Promise<void>;
}

/** @param options what `parse` verifies with; without `secret` and `basic`, nothing is */
export async function startWebhookCatcher(options: WebhookOptions = {}): Promise<WebhookCatcher> {
  const inbox = new Inbox<CaughtWebhook>(describe);
  let standing: Reply = {};
  const next: Reply[] = [];

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const webhook = await read(request, options);
    // Before anybody can look at it: what a test says then is for the next one.
    const reply = next.shift() ?? standing;
    inbox.put(webhook);
    await send(response, typeof reply === "function" ? await reply(webhook) : reply);
  }

  const server = createServer((request, response) => {
    receive(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error.message);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  const stop = async () => {
    inbox.close();
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caught: inbox.all,
    next: (fits, { deadline = 5000 } = {}) => inbox.next(fits, deadline),
    reply(reply, { times } = {}) {
      if (times === undefined) {
        next.length = 0;
        standing = reply;
      } else next.push(...Array<Reply>(times).fill(reply));
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function read(request: IncomingMessage, defaults: WebhookOptions): Promise<CaughtWebhook> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = headersOf(request.headers);
  const body = new Uint8Array(Buffer.concat(chunks));
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    headers,
    body,
    payload: payloadOf(body),
    parse(options = defaults) {
      const isVerified = options.secret !== undefined || options.basic !== undefined;
      return createWebhooks(isVerified ? options : { isVerifiedElsewhere: true }).parse({ headers, body });
    },
  };
}

function payloadOf(body: Uint8Array): WebhookPayload | undefined {
  try {
    const payload = JSON.parse(new TextDecoder().decode(body));
    return typeof payload === "object" && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}

async function send(response: ServerResponse, reply: WebhookReply): Promise<void> {
  const { status = 204, headers, body, delay = 0 } = reply;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  response.writeHead(status, headers).end(body);
}

const describe = ({ method, path, payload, body }: CaughtWebhook): string =>
  `${method} ${path} ${payload ? JSON.stringify(payload) : `(${body.length} bytes)`}`.slice(0, 300);
