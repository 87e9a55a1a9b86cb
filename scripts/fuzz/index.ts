/** `pnpm fuzz`: requests made from the document, right and wrong ones, against a server. `--help` says more. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import v20111101 from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import v20250224 from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { controlledClients, fuzz, givenClients, report } from "@mxkit/contract/fuzz";
import { buildServer, interruption, startPlatform, stopAll } from "../bench/contenders.js";

const help = `Sends requests made from the document, right and wrong ones, as two clients at once, and looks for answers that must not be.

Usage: pnpm fuzz [options]

  --requests N         how many to send at least (default 10000)
  --seed S             where to begin (default: by chance; it is printed)
  --path P             with the seed of a failure: that sequence alone
  --api-version V      v20111101 or v20250224 (default v20111101)
  --target URL         a server that runs; without, the platform is started in a temporary folder
  --control-key KEY    of the target: each sequence gets two new clients
  --client ID:KEY      of a target without control plane: two clients to use, given twice
  --help               this

What breaks is made as small as possible and printed with lines for bash that do it again. They take BASE_URL, MX_CLIENT_ID,
MX_API_KEY, and MX_OTHER_CLIENT_ID, MX_OTHER_API_KEY of the other client, from the environment. Exit code 1 then.
`;

const documents = [v20111101, v20250224];

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      requests: { type: "string", default: "10000" },
      seed: { type: "string" },
      path: { type: "string" },
      "api-version": { type: "string", default: "v20111101" },
      target: { type: "string" },
      "control-key": { type: "string" },
      client: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  if (options.help) return console.log(help);
  const requests = wholeNumber("requests", options.requests);
  const seed =
    options.seed === undefined ? Math.floor(Math.random() * 2 ** 30) : wholeNumber("seed", options.seed);

  const version = options["api-version"];
  const document = documents.find(({ info }) => info.version === version);
  if (!document) throw new Error(`--api-version must be v20111101 or v20250224, but is "${version}".`);

  const folder = await mkdtemp(join(tmpdir(), "mxkit-fuzz-"));
  try {
    const url = options.target?.replace(/\/$/, "") ?? (await startOwn(folder));
    const controlKey = options["control-key"] ?? (options.target ? undefined : "CONTROL-KEY-7890");
    const withClients = controlKey
      ? controlledClients(url, controlKey, version)
      : givenClients(pairOf(options.client));
    console.error(`seed ${seed}, ${requests} requests to ${url}`);
    let shown = 0;
    const fuzzing = fuzz({
      document,
      url,
      withClients,
      seed,
      requests,
      ...(options.path !== undefined && { path: options.path }),
      onProgress: ({ requests, sequences, perSecond }) => {
        if (requests < shown + 5000) return;
        shown = requests;
        console.error(`  ${requests} requests, ${sequences} sequences, ${perSecond} a second`);
      },
    });
    const result = await Promise.race([fuzzing, interruption()]);
    console.log(report(result));
    if (result.failure) process.exitCode = 1;
  } finally {
    await stopAll();
    await rm(folder, { recursive: true });
  }
}

async function startOwn(folder: string): Promise<string> {
  buildServer();
  return (await startPlatform(folder)).url;
}

function pairOf(clients: string[]): [Client, Client] {
  const [first, second] = clients.map((text) => {
    const [clientId = "", ...key] = text.split(":");
    return { clientId, apiKey: key.join(":") };
  });
  if (first && second) return [first, second];
  throw new Error("A target needs --control-key KEY, or --client ID:KEY twice.");
}

interface Client {
  clientId: string;
  apiKey: string;
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`--${name} must be a whole number, but is "${text}".`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  // What was being sent when it was interrupted would go on.
  process.exit(1);
});
