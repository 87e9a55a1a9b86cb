import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that is reached on this machine alone, at a port that is free. */
export class Loopback {
  /** Without a slash at the end; empty until it is started. */
  url = "";
  readonly #server: Server;
  readonly #scheme: "http" | "https";

  constructor(server: Server, scheme: "http" | "https" = "http") {
    this.#server = server;
    this.#scheme = scheme;
  }

  async start(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.url = `${this.#scheme}://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Cuts what is under way. */
  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}
