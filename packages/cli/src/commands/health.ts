import { get as getPlain } from "node:http";
import { get as getSecure } from "node:https";
import type { Call, Command } from "../command.js";
import { platformUrl } from "../platformUrl.js";

export const health: Command = {
  does: "say that the server is well",
  summary: "asks a server whether it is ready",
  about:
    "Asks the server of the settings in force whether requests should be sent to it, and prints its answer. For health checks of containers, where there is no curl.",
  options: { live: { type: "boolean", about: "asks whether it is alive, which looks at nothing else" } },
  examples: [
    ["health", "the server on this machine, at PORT"],
    ["health --live", "whether the process answers"],
  ],
  exitCodes: { 1: "it is not, or does not answer" },
  run,
};

/** How long an answer may take, in milliseconds. */
const patience = 5500;

async function run({ options, given }: Call): Promise<number> {
  const { status, text } = await ask(`${platformUrl(given())}/health/${options.live ? "live" : "ready"}`);
  console.log(text);
  return status === 200 ? 0 : 1;
}

/** A certificate is for the name that clients know, not for this address: it says nothing here. */
function ask(url: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const get = url.startsWith("https:") ? getSecure : getPlain;
    const request = get(url, { rejectUnauthorized: false, timeout: patience }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
      response.on("error", reject);
    });
    request.on("timeout", () => request.destroy(new Error(`${url} did not answer within ${patience} ms.`)));
    request.on("error", reject);
  });
}
