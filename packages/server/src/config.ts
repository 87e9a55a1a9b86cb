import { join } from "node:path";
import { defaultSettings, type Settings } from "./platform.js";
import type { PlatformOptions } from "./startPlatform.js";

/** The environment variables that the server knows, with what they are for. `--help` prints them. */
export const variables = {
  HOST: "address to listen on (default 127.0.0.1)",
  PORT: "port to listen on (default 3010; 0 for any)",
  MXKIT_DATA: "folder of the database and the master key (default ./.mxkit)",
  MXKIT_CLIENT_ID: "client that is there from the start (default CLIENT-1234)",
  MXKIT_API_KEY: "its key (default API-KEY-4567, on loopback only)",
  MXKIT_MASTER_KEY:
    "32 bytes in Base64 that seal secrets (default: a file in MXKIT_DATA, made at the first start)",
  MXKIT_JOB_DURATION: `milliseconds that a job takes (default ${defaultSettings.jobDuration}; 0 for tests)`,
  MXKIT_CHALLENGE_TIMEOUT: `milliseconds in which a challenge is to be answered (default ${defaultSettings.challengeTimeout})`,
  MXKIT_BACKGROUND_INTERVAL: `seconds after its last job until a member is aggregated in the background (default ${defaultSettings.backgroundInterval / 1000}; 0 for never)`,
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws with a message that names the variable, its value and what it should be */
export function readConfig(environment: Environment): PlatformOptions & { host: string; port: number } {
  const host = environment.HOST || "127.0.0.1";
  const masterKey = environment.MXKIT_MASTER_KEY;
  return {
    host,
    port: wholeNumber(environment, "PORT", 3010, 65_535),
    folder: environment.MXKIT_DATA || join(process.cwd(), ".mxkit"),
    client: {
      clientId: environment.MXKIT_CLIENT_ID || "CLIENT-1234",
      apiKey: apiKey(environment, host),
    },
    settings: readSettings(environment),
    ...(masterKey ? { masterKey } : {}),
  };
}

function readSettings(environment: Environment): Partial<Settings> {
  return {
    jobDuration: wholeNumber(environment, "MXKIT_JOB_DURATION", defaultSettings.jobDuration),
    challengeTimeout: wholeNumber(environment, "MXKIT_CHALLENGE_TIMEOUT", defaultSettings.challengeTimeout),
    backgroundInterval:
      wholeNumber(environment, "MXKIT_BACKGROUND_INTERVAL", defaultSettings.backgroundInterval / 1000) * 1000,
  };
}

/** A key that everybody knows is for this machine alone. */
function apiKey(environment: Environment, host: string): string {
  if (environment.MXKIT_API_KEY) return environment.MXKIT_API_KEY;
  if (["127.0.0.1", "::1", "localhost"].includes(host)) return "API-KEY-4567";
  throw new Error(`MXKIT_API_KEY is needed where HOST is not a loopback address, and HOST is "${host}".`);
}

function wholeNumber(
  environment: Environment,
  name: keyof typeof variables,
  fallback: number,
  most = 2 ** 31,
): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`${name} must be a whole number from 0 to ${most}, but is "${text}".`);
}
