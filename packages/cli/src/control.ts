import { readConfig } from "@mxkit/server/operator";
import { type Call, type Option, textOption } from "./command.js";
import { platformUrl } from "./platformUrl.js";

/** What commands understand that are about a client. */
export const ofClient = {
  client: { type: "string", value: "<id>", about: "the client; default MXKIT_CLIENT_ID, else CLIENT-1234" },
} as const satisfies Record<string, Option>;

/** A client, as the control plane of the platform of the settings has it. */
export class ControlledClient {
  readonly id: string;
  readonly #url: string;
  readonly #key: string;

  /** @throws where there is no control key */
  constructor(call: Call) {
    const given = call.given();
    const { controlKey, client } = readConfig(given.values);
    if (controlKey === undefined)
      throw new Error("The control plane opens with a key, which is not known here. Set MXKIT_CONTROL_KEY.");
    this.id = textOption(call, "client") ?? client.clientId;
    this.#url = platformUrl(given);
    this.#key = controlKey;
  }

  /**
   * @param path below the client
   * @returns the answer's body
   * @throws where the platform cannot be reached or refuses, with what it says
   */
  async call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.#send(method, path, body);
    const text = await answer.text();
    if (answer.ok) return (text === "" ? undefined : JSON.parse(text)) as Answer;
    throw new Error(messageOf(text) ?? `The platform answered ${answer.status} to ${method} ${path}.`);
  }

  async #send(method: string, path: string, body: object | undefined): Promise<Response> {
    const url = `${this.#url}/control/clients/${encodeURIComponent(this.id)}${path}`;
    try {
      return await fetch(url, {
        method,
        headers: {
          Authorization: `Bearer ${this.#key}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new Error(
        `The platform cannot be reached at ${this.#url} (${reasonOf(error)}). Start it, or name another with MXKIT_URL.`,
        { cause: error },
      );
    }
  }
}

function messageOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { error: { message: string } }).error.message;
  } catch {
    return undefined;
  }
}

/** Of `fetch`, whose own message is always the same. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
}
