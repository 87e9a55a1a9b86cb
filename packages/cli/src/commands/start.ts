import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { type Config, type Given, openLog, readConfig, variables } from "@mxkit/server/operator";
import { built } from "../built.js";
import type { Call, Command } from "../command.js";
import { table } from "../help.js";

export const start: Command = {
  does: "start",
  summary: "starts the platform in the foreground",
  about:
    "Starts the platform in the foreground, and stops it at Ctrl-C or SIGTERM: requests and tasks that have begun are brought to their end.",
  examples: [
    ["start", "on http://127.0.0.1:3010, with its data in .mxkit"],
    ["start --config production.json", "with the settings of a file"],
  ],
  more: () => `Settings, as environment variables or in the file; a secret also as a file, by its name and _FILE:\n
${table(Object.entries(variables).map(([name, { about, fallback }]) => [name, about + inBrackets(fallback)]))}`,
  run,
};

const inBrackets = (fallback: string | undefined) => (fallback === undefined ? "" : ` (default ${fallback})`);

async function run({ given }: Call): Promise<undefined> {
  const settings = given();
  const config = readConfig(settings.values);
  const { log, onAnswer, flush } = openLog(config.logLevel);
  // Nothing has begun yet. It is heeded from here on, as the first process of a container hears no signal that it does not heed.
  let stop = async () => {};
  onSignal(() => stop());
  // Loaded here: no other command has to wait for it.
  const { startPlatform } = await import("@mxkit/server");
  const documents = join(built, "documents");
  const platform = await startPlatform({
    ...config,
    docs: built,
    ...(existsSync(documents) ? { documents } : {}),
    log,
    onAnswer,
  });
  stop = async () => {
    console.log("\nStopping: requests and tasks at work are brought to their end.");
    await platform.stop();
    flush();
  };
  console.log(welcome(platform, config, settings));
}

/** Ends the process with 0 once all is stopped. Signals after the first change nothing. */
function onSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await stop();
      process.exit(0);
    });
  }
}

function welcome(
  { url, metricsUrl }: { url: string; metricsUrl?: string | undefined },
  config: Config,
  { values }: Given,
): string {
  const { clientId, apiKey } = config.client;
  // A key of the operator's own is no business of the terminal's.
  const key = values.MXKIT_API_KEY ? "$MXKIT_API_KEY" : apiKey;
  const controlKey = values.MXKIT_CONTROL_KEY ? "$MXKIT_CONTROL_KEY" : config.controlKey;
  const lines = [
    ["API", url],
    ["Reference", `${url}/docs`],
    ["Document", `${url}/openapi.json  (or .yaml)`],
    ["Client", clientId],
    ["API key", key],
    ...(controlKey
      ? [
          ["Control", `${url}/control/clients  (reference: ${url}/docs/control)`],
          ["Control key", controlKey],
        ]
      : []),
    ...(metricsUrl ? [["Metrics", metricsUrl]] : []),
    ["Data", placeOfData(config)],
  ];
  return `
mxkit: the MX Platform API in a box

${lines.map(([name = "", value]) => `  ${name.padEnd(12)} ${value}`).join("\n")}

Try it:

  curl -u "${clientId}:${key}" -H 'Accept: application/vnd.mx.api.v1+json' '${url}/institutions?name=mx'

Ctrl-C stops it.
`;
}

/** Where the data is; of a database, nothing that opens it. */
function placeOfData({ database, folder }: Config): string {
  if (database === undefined) {
    const path = relative(process.cwd(), folder);
    return path === "" || path.startsWith("..") ? folder : path;
  }
  const { pathname, host } = new URL(database);
  return `PostgreSQL${pathname}${host && ` at ${host}`}`.replace("/", " ");
}
