import type { WebhookAttemptEvent } from "@mxkit/api/control";
import { controlKey } from "./control.js";

export interface StreamEvent {
  id: string;
  event: string;
  data: WebhookAttemptEvent;
}

interface StreamOptions {
  query?: Record<string, string>;
  lastEventId?: string;
}

/** Server-sent events of a client's webhooks, read one by one. */
export class EventStream {
  readonly response: Response;
  /** Everything that has come. */
  text = "";
  readonly #pieces: AsyncIterator<string>;
  readonly #controller: AbortController;
  #rest = "";

  private constructor(response: Response, controller: AbortController) {
    this.response = response;
    this.#controller = controller;
    const body = response.body as ReadableStream<Uint8Array>;
    this.#pieces = body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  }

  static async open(
    url: string,
    { client_id }: { client_id: string },
    { query = {}, lastEventId }: StreamOptions = {},
  ): Promise<EventStream> {
    const controller = new AbortController();
    const target = new URL(`${url}/control/clients/${client_id}/webhook_deliveries/stream`);
    target.search = String(new URLSearchParams(query));
    const response = await fetch(target, {
      signal: controller.signal,
      headers: {
        Authorization: `Bearer ${controlKey}`,
        ...(lastEventId === undefined ? {} : { "Last-Event-ID": lastEventId }),
      },
    });
    return new EventStream(response, controller);
  }

  /** The next event; undefined where the stream has come to its end. */
  async next(): Promise<StreamEvent | undefined> {
    while (true) {
      const block = await this.block();
      if (block === undefined) return undefined;
      if (!block.startsWith(":")) return parse(block);
    }
  }

  /** The next so many events. */
  async take(count: number): Promise<StreamEvent[]> {
    const events: StreamEvent[] = [];
    while (events.length < count) {
      const event = await this.next();
      if (!event) throw new Error(`The stream ended after ${events.length} events.`);
      events.push(event);
    }
    return events;
  }

  /** The next event or comment, as it came. */
  async block(): Promise<string | undefined> {
    while (!this.#rest.includes("\n\n")) {
      const { done, value } = await this.#pieces.next();
      if (done) return undefined;
      this.text += value;
      this.#rest += value;
    }
    const end = this.#rest.indexOf("\n\n");
    const block = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + 2);
    return block;
  }

  hangUp(): void {
    this.#controller.abort();
  }
}

function parse(block: string): StreamEvent {
  const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s)));
  return { id: fields.id, event: fields.event, data: JSON.parse(fields.data) };
}
