/** What who runs the platform needs beside it. */

export { type Given, gather } from "./config/given.js";
export { type Config, readConfig, type VariableName, variables } from "./config.js";
