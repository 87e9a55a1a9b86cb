import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import { TLSSocket } from "node:tls";
import type { WebhookKind } from "@mxkit/api/control";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { closeSchemas } from "@mxkit/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { Loopback } from "../../../../scripts/loopback.js";
import { webhookNames } from "../../src/webhooks/kinds.js";
import type { TestPlatform } from "./platform.js";
import { setWebhookURL } from "./webhooks.js";

export interface Received {
  kind: WebhookKind;
  id: string;
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what it is, the document has been asked
  payload: any;
  /** Whom the sender's certificate names, where it was asked for one. */
  peer?: string | string[] | undefined;
}

type Reply = (response: ServerResponse, webhook: Received) => void;

const kinds = Object.keys(webhookNames) as WebhookKind[];

/** A server that receives webhooks at `/{kind}`, and holds each against the document. */
export class Receiver extends Loopback {
  received: Received[] = [];
  reply: Reply = (response) => response.writeHead(204).end();

  /** @param tls how it is reached by HTTPS; by plain HTTP without */
  constructor(tls?: ServerOptions) {
    const receive = (request: IncomingMessage, response: ServerResponse) => this.#receive(request, response);
    super(tls ? createTlsServer(tls, receive) : createServer(receive), tls ? "https" : "http");
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    const kind = request.url?.slice(1) as WebhookKind;
    const { headers } = request;
    const peer =
      request.socket instanceof TLSSocket ? request.socket.getPeerCertificate().subject?.CN : undefined;
    const webhook = {
      kind,
      id: String(headers["webhook-id"]),
      headers,
      text,
      payload: JSON.parse(text),
      peer,
    };
    this.received.push(webhook);
    this.reply(response, webhook);
  }

  /** A client's webhooks of these kinds, all by default, come here; answers the secrets by their kind. */
  async subscribe(
    platform: TestPlatform,
    path: { client_id: string },
    some: readonly WebhookKind[] = kinds,
    rest: object = {},
  ): Promise<Map<WebhookKind, string>> {
    const secrets = new Map<WebhookKind, string>();
    for (const kind of some) {
      const url = `${this.url}/${kind}`;
      secrets.set(kind, await setWebhookURL(platform, path, kind, { url, ...rest }));
    }
    return secrets;
  }

  of(kind: WebhookKind): Received[] {
    return this.received.filter((webhook) => webhook.kind === kind);
  }

  /** The payloads of a kind that have come since this was asked last. */
  take(kind: WebhookKind): Received["payload"][] {
    const taken = this.of(kind);
    this.received = this.received.filter((webhook) => webhook.kind !== kind);
    return taken.map(({ payload }) => payload);
  }
}

/** A receiver for the tests of one file; whatever comes has to be as the document says. */
export function useReceiver(): Receiver {
  const receiver = new Receiver();
  beforeAll(() => receiver.start());
  afterAll(() => receiver.stop());
  beforeEach(() => {
    receiver.received = [];
    receiver.reply = (response) => response.writeHead(204).end();
  });
  return receiver;
}

/** What a webhook has that the document does not say, or lacks that it says. */
function problemsOf({ kind, payload }: Pick<Received, "kind" | "payload">): string[] {
  const name = webhookNames[kind];
  const { post } = closed.webhooks[name];
  const validate = ajv.compile(
    JSON.parse(
      JSON.stringify(post.requestBody.content["application/json"].schema).replaceAll('"#/', '"document#/'),
    ),
  );
  return validate(payload)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const closed = closeSchemas(document);
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { decimal: true } });
formats.default(ajv);
ajv.addSchema({ components: { schemas: closed.components.schemas } }, "document");

export function expectDocumented(received: readonly Received[]): void {
  expect(received.length).toBeGreaterThan(0);
  for (const webhook of received) expect(problemsOf(webhook), webhook.text).toEqual([]);
}

/** Whether one of the signatures of a webhook was made with the secret. */
export function isSignedWith({ headers, text }: Received, secret: string): boolean {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${text}`;
  const signature = `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
  return String(headers["webhook-signature"]).split(" ").includes(signature);
}
