import type { Command } from "../command.js";
import { backup } from "./backup.js";
import { config } from "./config.js";
import { health } from "./health.js";
import { restoring } from "./restore.js";
import { start } from "./start.js";

/** By what is written after `mxkit`. */
export const commands: Readonly<Record<string, Command>> = {
  start,
  config,
  health,
  backup,
  restore: restoring,
};
