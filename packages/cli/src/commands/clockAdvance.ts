import { type Call, type Command, UsageError } from "../command.js";
import { ControlledClient, ofClient } from "../control.js";

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

export const clockAdvance: Command = {
  does: "advance the clock",
  summary: "moves a client's clock ahead",
  words: "<time>",
  takes: [1, 1],
  about:
    "Moves the clock of a client ahead, by a duration or to a time; what falls due on the way is done when the command ends.",
  options: ofClient,
  examples: [
    ["clock advance 1d --client my-test", "a day; also 90s, 15m, 2h"],
    ["clock advance 2030-01-01T00:00:00Z --client my-test", "to a time"],
  ],
  run,
};

async function run(call: Call): Promise<undefined> {
  const clock = targetOf(call.words[0] ?? "");
  const client = new ControlledClient(call);
  const answer = await client.call<{ clock: { time: string } }>("POST", "/clock/advance", { clock });
  console.log(`It is ${answer.clock.time} for ${client.id}.`);
}

function targetOf(text: string): { seconds: number } | { time: string } {
  const [, count, unit = ""] = text.match(/^(\d+)([smhd])$/) ?? [];
  if (count !== undefined) return { seconds: Number(count) * (seconds[unit] ?? 1) };
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return { time: text };
  throw new UsageError(
    `"${text}" is neither a duration like 90s, 15m, 2h or 1d nor a time like 2030-01-01T00:00:00Z.`,
  );
}
