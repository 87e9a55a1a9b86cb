import type { ApiKey } from "@mxkit/api/control";
import type { TestPlatform } from "./platform.js";

/** The keys of a client, oldest first. */
export async function keysOf({ control }: TestPlatform, path: { client_id: string }): Promise<ApiKey[]> {
  return (await control.call("listApiKeys", { path })).body.api_keys;
}

/** A new client, and where its first key is. */
export async function createClientWithKey(platform: TestPlatform) {
  const sandbox = await platform.control.createClient();
  const [first] = await keysOf(platform, sandbox.path);
  return { ...sandbox, path: { ...sandbox.path, api_key_guid: first?.guid ?? "" } };
}
