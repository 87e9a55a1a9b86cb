import { parseArgs } from "node:util";
import { gather } from "@mxkit/server/operator";
import { type Call, type Command, type Option, UsageError } from "./command.js";
import { commands } from "./commands/index.js";
import { everywhere, helpOf, overview } from "./help.js";

/**
 * Does what the command line says.
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function run(line: readonly string[]): Promise<number> {
  const [name, command] = commandOf(line);
  if (!command) return withoutCommand(line);
  try {
    const call = parse(command, line.slice(name.split(" ").length));
    if (call.options.help) {
      console.log(helpOf(name, command));
      return 0;
    }
    return (await command.run(checked(call, command))) ?? 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`mxkit cannot ${command.does}: ${message}`);
    if (!(error instanceof UsageError)) return 1;
    console.error(`\`mxkit ${name} --help\` says more.`);
    return 2;
  }
}

/** Names are one word or two. */
function commandOf([first = "", second = ""]: readonly string[]): [string, Command | undefined] {
  const name = [`${first} ${second}`, first].find((name) => Object.hasOwn(commands, name)) ?? first;
  return [name, Object.hasOwn(commands, name) ? commands[name] : undefined];
}

function withoutCommand([first]: readonly string[]): number {
  const isHelp = first === "--help" || first === "-h" || first === "help";
  const text = overview(commands);
  if (isHelp) console.log(text);
  else console.error(first === undefined ? text : `mxkit knows no command ${first}.\n\n${text}`);
  return isHelp ? 0 : 2;
}

function parse(command: Command, args: readonly string[]): Call {
  const options = Object.fromEntries(
    Object.entries<Option>({ ...command.options, ...everywhere }).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
  const { values, positionals } = tryTo(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const config = values.config as string | undefined;
  return {
    options: values as Call["options"],
    words: positionals,
    given: () => gather(process.env, config),
  };
}

function tryTo<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message.split(". To specify")[0]);
  }
}

function checked(call: Call, { takes: [least, most] = [0, 0], words = "" }: Command): Call {
  const { length } = call.words;
  if (length < least) throw new UsageError(`${words} is missing.`);
  if (length > most) throw new UsageError(`"${call.words[most]}" is one word too many.`);
  return call;
}
