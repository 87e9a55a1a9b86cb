/** Receives webhooks on loopback, and keeps of each what tells it from others. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

export class Receiver {
  url = "";
  count = 0;
  /** Which ids have told of something, by what they told. */
  readonly ids = new Map<string, Set<string>>();
  readonly #server = createServer(async (request, response) => {
    const payload = (await json(request).catch(() => undefined)) as Payload | undefined;
    if (!payload) return response.destroy();
    this.count += 1;
    const { user } = payload;
    // Each change gives a user other metadata.
    const what = user ? `${user.guid} ${user.metadata}` : JSON.stringify(payload);
    const ids = this.ids.get(what) ?? new Set();
    this.ids.set(what, ids.add(String(request.headers["webhook-id"])));
    response.writeHead(204).end();
  });

  async start(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}

interface Payload {
  user?: { guid: string; metadata: string };
}
