import { type Call, type Command, textOption, UsageError } from "../command.js";
import { ControlledClient, ofClient } from "../control.js";

export const keysRotate: Command = {
  does: "rotate the key",
  summary: "gives a client another API key",
  words: "[guid]",
  takes: [0, 1],
  about:
    "Makes a new API key of a client in place of an old one, and prints it: it is told this once. Without a guid it is the client's only key that has no end yet.",
  options: {
    ...ofClient,
    "revoke-after": {
      type: "string",
      value: "<seconds>",
      about: "how long the old key still works; default 0, which ends it at once",
    },
  },
  examples: [
    ["keys rotate --client my-test", "its key ends, and another begins"],
    ["keys rotate --client my-test --revoke-after 3600", "callers have an hour to change over"],
  ],
  run,
};

interface ApiKey {
  guid: string;
  revoked_at: string | null;
}

async function run(call: Call): Promise<undefined> {
  const seconds = secondsOf(textOption(call, "revoke-after") ?? "0");
  const client = new ControlledClient(call);
  const guid = call.words[0] ?? (await onlyKey(client));
  const path = `/api_keys/${encodeURIComponent(guid)}/rotate`;
  const body = { api_key: { revoke_after_seconds: seconds } };
  const { api_key } = await client.call<{ api_key: { key: string } }>("POST", path, body);
  console.log(api_key.key);
}

function secondsOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--revoke-after must be a whole number of seconds, but is "${text}".`);
}

async function onlyKey(client: ControlledClient): Promise<string> {
  const { api_keys } = await client.call<{ api_keys: ApiKey[] }>("GET", "/api_keys?records_per_page=100");
  const lasting = api_keys.filter(({ revoked_at }) => revoked_at === null);
  const [only] = lasting;
  if (only && lasting.length === 1) return only.guid;
  const guids = lasting.map(({ guid }) => guid).join(", ") || "none";
  throw new UsageError(
    `the client has not one key without an end, but ${lasting.length}: name one of ${guids}.`,
  );
}
