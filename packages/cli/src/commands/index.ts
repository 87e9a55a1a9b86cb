import type { Command } from "../command.js";
import { backup } from "./backup.js";
import { clockAdvance } from "./clockAdvance.js";
import { config } from "./config.js";
import { health } from "./health.js";
import { keysRotate } from "./keysRotate.js";
import { listen } from "./listen.js";
import { replay } from "./replay.js";
import { restoring } from "./restore.js";
import { start } from "./start.js";

/** By what is written after `mxkit`. */
export const commands: Readonly<Record<string, Command>> = {
  start,
  config,
  health,
  backup,
  restore: restoring,
  "webhooks listen": listen,
  "webhooks replay": replay,
  "keys rotate": keysRotate,
  "clock advance": clockAdvance,
};
