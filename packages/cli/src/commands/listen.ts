import { once } from "node:events";
import { webhookNames } from "@mxkit/server/operator";
import { type Call, type Command, textOption, UsageError } from "../command.js";
import { ControlledClient, ofClient } from "../control.js";
import { type Forwarded, Forwarder } from "../webhooks/forwarder.js";
import { BorrowedUrls, type WebhookUrl } from "../webhooks/urls.js";

const allKinds = Object.keys(webhookNames);

export const listen: Command = {
  does: "listen",
  summary: "shows a client's webhooks as they come, and passes them on",
  about: `Receives the webhooks of a client on this machine, where the platform has to run too, and prints each. With --forward-to they are passed on as they came, headers and signatures too, and the platform gets the status that the target answered.

For as long as it listens, the URLs of the kinds point here. Ctrl-C or SIGTERM puts back what they were, and deletes those that were not there; what it could not, as after kill -9, is to be set in the control plane.`,
  options: {
    ...ofClient,
    "forward-to": {
      type: "string",
      value: "<url>",
      about: "where they are passed on; {kind} in it is replaced. Without, each is answered with 204",
    },
    kinds: { type: "string", value: "<kinds>", about: `by commas; default all: ${allKinds.join(", ")}` },
    body: { type: "boolean", about: "prints the body too" },
  },
  examples: [
    ["webhooks listen", "prints all webhooks of CLIENT-1234"],
    ["webhooks listen --forward-to http://localhost:3000/webhooks --body", "passes them on too"],
    ["webhooks listen --kinds aggregation,members --client my-test", "two kinds of another client"],
  ],
  run,
};

async function run(call: Call): Promise<undefined> {
  const kinds = kindsOf(textOption(call, "kinds"));
  const target = targetOf(textOption(call, "forward-to"));
  const client = new ControlledClient(call);
  const print = (forwarded: Forwarded) => console.log(lineOf(forwarded, call.options.body === true));
  const forwarder = new Forwarder(target, print);
  const urls = new BorrowedUrls(client);
  // From here on a signal leads to the end of this function, so that the URLs are put back.
  const ended = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const here = await forwarder.start();
  try {
    console.log(welcome(client.id, await urls.borrow(kinds, here), target));
    await ended;
  } finally {
    await forwarder.stop();
    await urls.putBack();
  }
  console.log("\nThe URLs are what they were before.");
}

function kindsOf(text: string | undefined): string[] {
  if (text === undefined) return allKinds;
  const kinds = text.split(",").map((kind) => kind.trim());
  const unknown = kinds.find((kind) => !allKinds.includes(kind));
  if (unknown === undefined) return kinds;
  throw new UsageError(`there is no kind "${unknown}". There are ${allKinds.join(", ")}.`);
}

function targetOf(text: string | undefined): string | undefined {
  if (text === undefined || (URL.canParse(text) && /^https?:/.test(text))) return text;
  throw new UsageError(`--forward-to must be a URL like http://localhost:3000/webhooks, but is "${text}".`);
}

function welcome(id: string, urls: readonly WebhookUrl[], target: string | undefined): string {
  const lines = urls.map(({ kind, secret, is_paused }) => {
    const words = [secret ?? "as before", ...(is_paused ? ["paused: nothing is sent"] : [])];
    return `  ${kind.padEnd(18)} ${words.join("; ")}`;
  });
  return `Listening to ${id}${target === undefined ? "" : `, for ${target}`}. Signed with:

${lines.join("\n")}

Ctrl-C ends it, and puts the URLs back.
`;
}

/** Time, kind, whom it is about, the status, and how long the target took. */
function lineOf({ kind, payload, status, duration, error }: Forwarded, hasBody: boolean): string {
  const time = new Date().toTimeString().slice(0, 8);
  const line = [time, kind.padEnd(18), aboutWhom(payload), status, `${duration} ms`].join("  ");
  return [
    line,
    ...(error === undefined ? [] : [`          ${error}`]),
    ...(hasBody ? [JSON.stringify(payload, null, 2)] : []),
  ].join("\n");
}

/** The member, else the object itself. */
function aboutWhom(payload: Forwarded["payload"]): string {
  const object = Object.values(payload).find((value) => typeof value === "object" && value !== null) ?? {};
  const about = { ...(object as { guid?: string; member_guid?: string }), ...payload };
  return about.member_guid ?? about.guid ?? "-";
}
