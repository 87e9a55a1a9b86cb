import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

interface Asked {
  headers: IncomingHttpHeaders;
  /** The form that was sent. */
  form: Record<string, string>;
}

/** A token endpoint of OAuth 2: `token-1`, `token-2` … */
export class TokenEndpoint {
  asked: Asked[] = [];
  reply: (response: ServerResponse) => void = (response) => this.#grant(response);
  /** How long tokens live, in seconds; untold where undefined. */
  lifetime: number | undefined = 3600;
  url = "";
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
    this.asked.push({ headers: request.headers, form });
    this.reply(response);
  });

  async start(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/token`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  reset(): void {
    this.asked = [];
    this.lifetime = 3600;
    this.reply = (response) => this.#grant(response);
  }

  #grant(response: ServerResponse): void {
    const token = {
      access_token: `token-${this.asked.length}`,
      token_type: "Bearer",
      expires_in: this.lifetime,
    };
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(token));
  }
}

/** A token endpoint for the tests of one file. */
export function useTokenEndpoint(): TokenEndpoint {
  const endpoint = new TokenEndpoint();
  beforeAll(() => endpoint.start());
  afterAll(() => endpoint.stop());
  beforeEach(() => endpoint.reset());
  return endpoint;
}
