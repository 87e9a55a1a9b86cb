import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPlatform } from "../../server/src/index.js";

export interface FuzzTarget {
  url: string;
  controlKey: string;
  /** What the platform logged: requests and tasks that failed for no fault of the caller's. */
  problems: string[];
  stop(): Promise<void>;
}

/** The platform on a file and a port of its own, where a job takes no time. */
export async function startTarget(): Promise<FuzzTarget> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-fuzz-"));
  const controlKey = "CONTROL-KEY-7890";
  const problems: string[] = [];
  const platform = await startPlatform({
    folder,
    isTemporary: true,
    controlKey,
    client: { clientId: "CLIENT-1234", apiKey: "API-KEY-4567" },
    settings: { jobDuration: 0, backgroundInterval: 0 },
    log: (message, details) => problems.push(`${message} ${JSON.stringify(details)}`),
  });
  return {
    url: platform.url,
    controlKey,
    problems,
    async stop() {
      await platform.stop();
      await rm(folder, { recursive: true });
    },
  };
}
