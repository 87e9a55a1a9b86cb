import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { Loopback } from "../../../../scripts/loopback.js";

interface Asked {
  headers: IncomingHttpHeaders;
  /** The form that was sent. */
  form: Record<string, string>;
}

/** A token endpoint of OAuth 2: `token-1`, `token-2` … */
export class TokenEndpoint extends Loopback {
  asked: Asked[] = [];
  reply: (response: ServerResponse) => void = (response) => this.#grant(response);
  /** How long tokens live, in seconds; untold where undefined. */
  lifetime: number | undefined = 3600;

  constructor() {
    super(createServer((request, response) => this.#receive(request, response)));
  }

  override async start(): Promise<void> {
    await super.start();
    this.url += "/token";
  }

  reset(): void {
    this.asked = [];
    this.lifetime = 3600;
    this.reply = (response) => this.#grant(response);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = Object.fromEntries(new URLSearchParams(await text(request)));
    this.asked.push({ headers: request.headers, form });
    this.reply(response);
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
