import type { Given } from "@mxkit/server/operator";

/** An option as `parseArgs` wants it, and what its help says. */
export interface Option {
  type: "string" | "boolean";
  short?: string;
  /** What stands for its value in the help: `<file>`. */
  value?: string;
  about: string;
}

/** What was written after the command. */
export interface Call {
  /** By the option. */
  options: Readonly<Record<string, string | boolean | undefined>>;
  words: readonly string[];
  /** The settings of the environment and the file; read when they are asked for. */
  given(): Given;
}

export interface Command {
  /** What it does, after `mxkit cannot`. */
  does: string;
  /** For the list of commands, without a full stop. */
  summary: string;
  /** What has to be written after the name, or may be: `<file>`. */
  words?: string;
  /** How many words at least, and at most. Default none. */
  takes?: readonly [least: number, most: number];
  /** In full. */
  about: string;
  options?: Readonly<Record<string, Option>>;
  /** What is written after `mxkit`, and what it does. */
  examples: readonly (readonly [line: string, what: string])[];
  /** Beside 0, 1 and 2. */
  exitCodes?: Readonly<Record<number, string>>;
  /** Printed below the options. */
  more?(): string;
  /** @returns the exit code, where it is not 0 */
  run(call: Call): Promise<number | undefined>;
}

/** The command line itself is wrong: nothing was done. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
