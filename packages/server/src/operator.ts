/** What who runs the platform needs beside it. */

export { backUp, restore } from "./backup/backup.js";
export type { Contents } from "./backup/contents.js";
export { type Given, gather } from "./config/given.js";
export { type Config, readConfig, readPlace, type VariableName, variables } from "./config.js";
export { openLog } from "./log.js";
export { webhookNames } from "./webhooks/kinds.js";
