import type { AnsweredRequest } from "../platform.js";
import { Observer, type RequestWatch } from "./observer.js";

/** Tells of each request when it is over. Those of health are not worth it. */
export class RequestLog extends Observer {
  readonly #onAnswer: (request: AnsweredRequest) => void;

  constructor(onAnswer: (request: AnsweredRequest) => void) {
    super();
    this.#onAnswer = onAnswer;
  }

  override request(method: string): RequestWatch {
    return {
      within: (next) => next(),
      ended: ({ requestId, clientId, route, status, duration }) => {
        if (route.startsWith("/health/")) return;
        this.#onAnswer({
          request_id: requestId,
          client_id: clientId,
          method,
          route: route || undefined,
          status,
          duration_ms: Math.round(duration * 100_000) / 100,
        });
      },
    };
  }
}
