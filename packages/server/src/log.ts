import { type DestinationStream, destination, pino } from "pino";
import type { AnsweredRequest, Log } from "./platform.js";

export const logLevels = ["info", "warn", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** All that is ever written. Whatever else there is to say of a request could hold a secret. */
const fields = [
  "request_id",
  "client_id",
  "method",
  "route",
  "status",
  "duration_ms",
  "kind",
  "task",
  "attempts",
  "error",
  "stack",
] as const;

/** The server's own log: JSON, one line for each problem, and from `info` on one for each request. */
export interface ServerLog {
  log: Log;
  /** Nothing where nobody would read it. */
  onAnswer?: (request: AnsweredRequest) => void;
  /** Writes what is still to be written. */
  flush(): void;
}

/** @param stream where the lines go; default: standard error, in the background */
export function openLog(level: LogLevel, stream?: DestinationStream): ServerLog {
  const standardError = stream ? undefined : destination({ dest: 2, sync: false });
  const logger = pino(
    {
      level,
      base: null,
      messageKey: "message",
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream ?? standardError,
  );
  return {
    log: (message, details = {}) => logger.warn(allowed(details), message),
    ...(logger.isLevelEnabled("info") && {
      onAnswer: (request) => logger.info(allowed(request), "A request was answered"),
    }),
    flush: () => standardError?.flushSync(),
  };
}

function allowed(details: object): Record<string, unknown> {
  const entries = Object.entries(details).filter(([name]) => (fields as readonly string[]).includes(name));
  return Object.fromEntries(entries);
}
