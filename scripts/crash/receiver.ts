/** Receives webhooks on loopback, and keeps of each what tells it from others. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { Loopback } from "../loopback.js";

export class Receiver extends Loopback {
  count = 0;
  /** Which ids have told of something, by what they told. */
  readonly ids = new Map<string, Set<string>>();

  constructor() {
    super(createServer((request, response) => this.#receive(request, response)));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const payload = (await json(request).catch(() => undefined)) as Payload | undefined;
    if (!payload) return void response.destroy();
    this.count += 1;
    const { user } = payload;
    // Each change gives a user other metadata.
    const what = user ? `${user.guid} ${user.metadata}` : JSON.stringify(payload);
    const ids = this.ids.get(what) ?? new Set();
    this.ids.set(what, ids.add(String(request.headers["webhook-id"])));
    response.writeHead(204).end();
  }
}

interface Payload {
  user?: { guid: string; metadata: string };
}
