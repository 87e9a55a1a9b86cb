import { type Client, type OperationId, operations } from "@mxkit/api/control";
import document from "@mxkit/api/control/openapi.json" with { type: "json" };
import { createOracle } from "@mxkit/contract";
import { Api, Caller } from "./api.js";

export const controlKey = "CONTROL-KEY-7890";

const oracle = createOracle(document);

/** Holds the control plane's key. */
export class Control extends Caller<OperationId> {
  constructor(url: string, key = controlKey) {
    super(url, { authorization: `Bearer ${key}`, accept: "application/json", operations, oracle });
  }

  /** A new client, and its API. */
  async createClient(client?: object): Promise<{ client: Client; api: Api; path: Api["path"] }> {
    const { body } = await this.call("createClient", client ? { body: { client } } : {});
    const api = new Api(this.url, { clientId: body.client.client_id, apiKey: body.api_key.key });
    return { client: body.client, api, path: api.path };
  }
}
