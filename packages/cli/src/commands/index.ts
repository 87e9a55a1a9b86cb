import type { Command } from "../command.js";
import { config } from "./config.js";
import { start } from "./start.js";

/** By what is written after `mxkit`. */
export const commands: Readonly<Record<string, Command>> = {
  start,
  config,
};
