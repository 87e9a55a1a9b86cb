import { join, relative } from "node:path";
import { readConfig, variables } from "./config.js";
import { openLog } from "./log.js";
import { startPlatform } from "./startPlatform.js";

/** `npm start`: the platform in the foreground, until a signal. */
async function main(): Promise<void> {
  if (process.argv.includes("--help")) return printHelp();
  const config = readConfig(process.env);
  const { log, onAnswer, flush } = openLog(config.logLevel);
  const platform = await startPlatform({
    ...config,
    docs: join(import.meta.dirname, "../dist"),
    log,
    onAnswer,
  });

  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      console.log("\nStopping: requests and tasks at work are brought to their end.");
      await platform.stop();
      flush();
      process.exit(0);
    });
  }
  printWelcome(platform.url, config);
}

function printWelcome(url: string, config: ReturnType<typeof readConfig>): void {
  const { client, controlKey } = config;
  const { clientId, apiKey } = client;
  // A key of the operator's own is no business of the terminal's.
  const key = process.env.MXKIT_API_KEY ? "$MXKIT_API_KEY" : apiKey;
  const control = process.env.MXKIT_CONTROL_KEY ? "$MXKIT_CONTROL_KEY" : controlKey;
  console.log(`
mxkit: the MX Platform API in a box

  API          ${url}
  Reference    ${url}/docs
  Document     ${url}/openapi.json  (or .yaml)
  Client       ${clientId}
  API key      ${key}${
    control
      ? `
  Control      ${url}/control/clients  (reference: ${url}/docs/control)
  Control key  ${control}`
      : ""
  }
  Data         ${placeOfData(config)}

Try it:

  curl -u "${clientId}:${key}" -H 'Accept: application/vnd.mx.api.v1+json' '${url}/institutions?name=mx'

Ctrl-C stops it.
`);
}

/** Where the data is; of a database, nothing that opens it. */
function placeOfData({ database, folder }: ReturnType<typeof readConfig>): string {
  if (database === undefined) return relative(process.cwd(), folder) || folder;
  const { pathname, host } = new URL(database);
  return `PostgreSQL${pathname}${host && ` at ${host}`}`.replace("/", " ");
}

function printHelp(): void {
  const width = Math.max(...Object.keys(variables).map(({ length }) => length));
  const names = Object.entries(variables).map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  console.log(`Starts the platform in the foreground.

Usage: npm start

It is set by environment variables:

${names.join("\n")}
`);
}

main().catch((error: Error) => {
  console.error(`mxkit cannot start: ${error.message}`);
  process.exitCode = 1;
});
