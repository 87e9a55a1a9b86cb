import { type ApiKey, type Client, type Clock, type OperationId, operations } from "@mxkit/api/control";
import document from "@mxkit/api/control/openapi.json" with { type: "json" };
import { oracleOf } from "@mxkit/contract";
import { Api, Caller } from "./api.js";

export const controlKey = "CONTROL-KEY-7890";

const oracle = oracleOf(document);

/** A client, its first key, its API, and where the control plane has it. */
export interface Sandbox {
  client: Client;
  key: string;
  api: Api;
  path: { client_id: string };
}

/** Holds the control plane's key. */
export class Control extends Caller<OperationId> {
  constructor(url: string, key = controlKey) {
    super(url, {
      authorization: `Bearer ${key}`,
      headers: { Accept: "application/json" },
      operations,
      oracle,
    });
  }

  /** A new client, and its API. */
  async createClient(client?: object): Promise<Sandbox> {
    const { status, body, text } = await this.call("createClient", client ? { body: { client } } : {});
    if (status !== 201) throw new Error(`No client was created: ${text}`);
    return this.sandboxOf(body);
  }

  /** A client by what told its key. */
  sandboxOf({ client, api_key }: { client: Client; api_key: ApiKey & { key: string } }): Sandbox {
    const { client_id } = client;
    const api = new Api(this.url, { clientId: client_id, apiKey: api_key.key });
    return { client, key: api_key.key, api, path: { client_id } };
  }

  async clock(path: { client_id: string }): Promise<Clock> {
    return (await this.call("readClock", { path })).body.clock;
  }

  /** Moves a client's clock on by seconds, or to a time. */
  async advance(path: { client_id: string }, by: number | string): Promise<Clock> {
    const clock = typeof by === "number" ? { seconds: by } : { time: by };
    const { status, body, text } = await this.call("advanceClock", { path, body: { clock } });
    if (status !== 200) throw new Error(`The clock was not advanced: ${text}`);
    return body.clock;
  }
}
