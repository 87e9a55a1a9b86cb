import type { Command, Option } from "./command.js";

/** What every command understands. */
export const everywhere = {
  config: {
    type: "string",
    value: "<file>",
    about: "file of settings, in the place of MXKIT_CONFIG or mxkit.config.json",
  },
  help: { type: "boolean", short: "h", about: "shows this, and does nothing" },
} as const satisfies Record<string, Option>;

const width = 100;

export function helpOf(name: string, command: Command): string {
  const { words = "", about, options = {}, examples, exitCodes = {}, more } = command;
  const usage = ["mxkit", name, words, "[options]"].filter(Boolean).join(" ");
  return [
    wrap(about, 0),
    `Usage: ${usage}`,
    `Options:\n${table(optionRows({ ...options, ...everywhere }))}`,
    ...(more ? [more()] : []),
    `Examples:\n${examples.map(([line, what]) => `  mxkit ${line}\n      ${what}`).join("\n")}`,
    `Exit codes:\n${table([
      ["0", "done"],
      ["1", "failed; what went wrong is on stderr"],
      ["2", "the command line is wrong; nothing was done"],
      ...Object.entries(exitCodes),
    ])}`,
  ].join("\n\n");
}

export function overview(commands: Readonly<Record<string, Command>>): string {
  return [
    "mxkit: the MX Platform API in a box.",
    "Usage: mxkit <command> [options]",
    `Commands:\n${table(Object.entries(commands).map(([name, { summary }]) => [name, summary]))}`,
    "`mxkit <command> --help` says more about each.",
  ].join("\n\n");
}

function optionRows(options: Readonly<Record<string, Option>>): [string, string][] {
  return Object.entries(options).map(([name, { short, value, about }]) => [
    [short && `-${short}, `, `--${name}`, value && ` ${value}`].filter(Boolean).join(""),
    about,
  ]);
}

/** Two columns; what does not fit in the second goes on below. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const column = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows
    .map(([left, right]) => `  ${left.padEnd(column - 2)}${wrap(right, column).trimStart()}`)
    .join("\n");
}

/** Breaks lines between words; paragraphs stay. */
function wrap(text: string, indent: number): string {
  const margin = " ".repeat(indent);
  return text
    .split("\n")
    .map((paragraph) => {
      const lines = [""];
      for (const word of paragraph.split(" ")) {
        const line = lines.at(-1) ?? "";
        if (line !== "" && line.length + 1 + word.length > width - indent) lines.push(word);
        else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
      }
      return lines.map((line) => (line === "" ? "" : margin + line)).join("\n");
    })
    .join("\n");
}
