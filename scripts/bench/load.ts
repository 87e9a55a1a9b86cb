import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Jobs } from "./generator.js";

export interface Load {
  run<Kind extends keyof Jobs>(kind: Kind, job: Jobs[Kind]["job"]): Promise<Jobs[Kind]["result"]>;
  stop(): void;
}

/** Starts the load generator. One for the whole run, so that it is as warm for each contender. */
export function startLoad(): Load {
  const child = fork(join(import.meta.dirname, "generator.ts"), { execArgv: ["--import", "tsx"] });
  const closed = once(child, "close").then(() => {
    throw new Error("The load generator ended.");
  });
  closed.catch(() => {});
  return {
    async run(kind, job) {
      const answered = once(child, "message");
      child.send({ kind, job });
      const [{ result, error }] = await Promise.race([answered, closed]);
      if (error !== undefined) throw new Error(`The load generator failed: ${error}`);
      return result;
    },
    stop: () => child.disconnect(),
  };
}
