import type { WithClients } from "./fuzz.js";
import type { Credentials } from "./session.js";

/** The same two clients for every sequence: each begins with users of its own. */
export function givenClients(credentials: readonly [Credentials, Credentials]): WithClients {
  return (work) => work(credentials);
}

/**
 * Two new clients for each sequence, made and deleted in the control plane: none knows anything of another.
 *
 * @param default_version of the API, in which they are told where a version is not known
 */
export function controlledClients(url: string, controlKey: string, default_version: string): WithClients {
  const clients = `${url}/control/clients`;
  const headers = { Authorization: `Bearer ${controlKey}`, "Content-Type": "application/json" };
  const body = JSON.stringify({ client: { default_version } });

  async function create(): Promise<Credentials> {
    const response = await fetch(clients, { method: "POST", headers, body });
    if (response.status !== 201)
      throw new Error(`POST ${clients} was answered with ${response.status}: ${await response.text()}`);
    const { client, api_key } = (await response.json()) as Created;
    return { clientId: client.client_id, apiKey: api_key.key };
  }

  return async (work) => {
    const credentials = [await create(), await create()] as const;
    try {
      await work(credentials);
    } finally {
      for (const { clientId } of credentials)
        await fetch(`${clients}/${clientId}`, { method: "DELETE", headers });
    }
  };
}

interface Created {
  client: { client_id: string };
  api_key: { key: string };
}
