import { run } from "./run.js";

// Not process.exit: what a command has started, as the platform, goes on.
process.exitCode = await run(process.argv.slice(2));
