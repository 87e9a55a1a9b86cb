import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNetwork } from "./http/allowList.js";
import { type LogLevel, logLevels } from "./log.js";
import { defaultSettings, type Settings } from "./platform.js";
import type { PlatformOptions } from "./startPlatform.js";

/** The environment variables that the server knows, with what they are for. `--help` prints them. */
export const variables = {
  HOST: "address to listen on (default 127.0.0.1)",
  PORT: "port to listen on (default 3010; 0 for any)",
  MXKIT_DATA: "folder of the database and the master key (default ./.mxkit)",
  DATABASE_URL:
    "PostgreSQL 15 or later to keep the data in, as postgres://user:password@host:5432/name; any number of servers can share it (default: SQLite in MXKIT_DATA)",
  MXKIT_CLIENT_ID: "client that is there from the start (default CLIENT-1234)",
  MXKIT_API_KEY: "its key (default API-KEY-4567, on loopback only)",
  MXKIT_ALLOWED_ADDRESSES:
    "addresses and networks, by commas, that this client may come from (default: any in development)",
  MXKIT_CONTROL_KEY:
    "opens the control plane at /control (default CONTROL-KEY-7890, on loopback in development only)",
  MXKIT_MODE: "development or production: the latter takes no plain HTTP (default development)",
  MXKIT_TLS_CERT: "file of the certificate in PEM, for HTTPS; with MXKIT_TLS_KEY",
  MXKIT_TLS_KEY: "file of the certificate's key in PEM",
  MXKIT_TRUSTED_PROXIES:
    "addresses and networks, by commas, of proxies whose X-Forwarded headers are believed",
  MXKIT_PUBLIC_URL: "URL that clients reach the platform under (default: the address that it listens on)",
  MXKIT_MASTER_KEY:
    "32 bytes in Base64 that wrap the keys of secrets; several by commas, the newest first, while one takes over from another (default: a file in MXKIT_DATA, made at the first start)",
  MXKIT_LOG_LEVEL:
    "info for a line of JSON for each request on standard error, warn for problems alone, or silent (default warn; in production info)",
  MXKIT_JOB_DURATION: `milliseconds that a job takes (default ${defaultSettings.jobDuration}; 0 for tests)`,
  MXKIT_CHALLENGE_TIMEOUT: `milliseconds in which a challenge is to be answered (default ${defaultSettings.challengeTimeout})`,
  MXKIT_BACKGROUND_INTERVAL: `seconds after its last job until a member is aggregated in the background (default ${defaultSettings.backgroundInterval / 1000}; 0 for never)`,
  MXKIT_FAILED_LOGINS: `wrong keys in a minute after which no more from an address are looked at; this machine's never count (default ${defaultSettings.failedLogins}; 0 for any number)`,
  MXKIT_WEBHOOK_CONNECT_TIMEOUT: `milliseconds in which a receiver of webhooks is to be connected to (default ${defaultSettings.webhookConnectTimeout})`,
  MXKIT_WEBHOOK_ANSWER_TIMEOUT: `milliseconds in which it is then to answer (default ${defaultSettings.webhookAnswerTimeout})`,
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws with a message that names the variable, its value and what it should be */
export function readConfig(
  environment: Environment,
): PlatformOptions & { host: string; port: number; logLevel: LogLevel } {
  const host = environment.HOST || "127.0.0.1";
  const mode = oneOf(environment, "MXKIT_MODE", ["development", "production"] as const);
  const isOwnMachine = mode === "development" && ["127.0.0.1", "::1", "localhost"].includes(host);
  return {
    host,
    port: wholeNumber(environment, "PORT", 3010, 65_535),
    folder: environment.MXKIT_DATA || join(process.cwd(), ".mxkit"),
    ...optional("database", database(environment)),
    mode,
    ...readTls(environment),
    trustedProxies: networks(environment, "MXKIT_TRUSTED_PROXIES"),
    ...optional("publicUrl", url(environment, "MXKIT_PUBLIC_URL")),
    ...optional(
      "controlKey",
      environment.MXKIT_CONTROL_KEY || (isOwnMachine ? "CONTROL-KEY-7890" : undefined),
    ),
    client: {
      clientId: environment.MXKIT_CLIENT_ID || "CLIENT-1234",
      apiKey: apiKey(environment, isOwnMachine),
      allowedAddresses: networks(environment, "MXKIT_ALLOWED_ADDRESSES"),
    },
    logLevel: oneOf(environment, "MXKIT_LOG_LEVEL", logLevels, mode === "production" ? "info" : "warn"),
    settings: readSettings(environment),
    ...optional("masterKey", environment.MXKIT_MASTER_KEY || undefined),
  };
}

/** Nothing where there is nothing: an option is absent rather than undefined. */
function optional<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: string });
}

function readTls(environment: Environment): Pick<PlatformOptions, "tls"> {
  const { MXKIT_TLS_CERT, MXKIT_TLS_KEY } = environment;
  if (!MXKIT_TLS_CERT && !MXKIT_TLS_KEY) return {};
  if (!MXKIT_TLS_CERT || !MXKIT_TLS_KEY)
    throw new Error("MXKIT_TLS_CERT and MXKIT_TLS_KEY belong together, but only one of them is set.");
  return {
    tls: { cert: file("MXKIT_TLS_CERT", MXKIT_TLS_CERT), key: file("MXKIT_TLS_KEY", MXKIT_TLS_KEY) },
  };
}

function file(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`${name} must be a file that can be read, but is "${path}".`, { cause });
  }
}

function networks(environment: Environment, name: keyof typeof variables): string[] {
  const list = (environment[name] ?? "")
    .split(",")
    .map((text) => text.trim())
    .filter(Boolean);
  const wrong = list.find((text) => !isNetwork(text));
  if (wrong === undefined) return list;
  throw new Error(`${name} must be addresses or networks like 10.0.0.0/8, by commas, but has "${wrong}".`);
}

function url(environment: Environment, name: keyof typeof variables): string | undefined {
  const text = environment[name];
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, "");
  throw new Error(`${name} must be a URL that begins with http:// or https://, but is "${text}".`);
}

/** Never says what it is: there is a password in it. */
function database({ DATABASE_URL }: Environment): string | undefined {
  if (!DATABASE_URL) return undefined;
  if (URL.canParse(DATABASE_URL) && /^postgres(ql)?:/.test(DATABASE_URL)) return DATABASE_URL;
  throw new Error(
    "DATABASE_URL must be a URL like postgres://user:password@host:5432/name. What it is now is not shown, as there may be a password in it.",
  );
}

function oneOf<Value extends string>(
  environment: Environment,
  name: keyof typeof variables,
  values: readonly [Value, ...Value[]],
  fallback = values[0],
): Value {
  const text = environment[name] || fallback;
  const value = values.find((candidate) => candidate === text);
  if (value !== undefined) return value;
  throw new Error(`${name} must be ${values.join(" or ")}, but is "${text}".`);
}

function readSettings(environment: Environment): Partial<Settings> {
  return {
    jobDuration: wholeNumber(environment, "MXKIT_JOB_DURATION", defaultSettings.jobDuration),
    challengeTimeout: wholeNumber(environment, "MXKIT_CHALLENGE_TIMEOUT", defaultSettings.challengeTimeout),
    backgroundInterval:
      wholeNumber(environment, "MXKIT_BACKGROUND_INTERVAL", defaultSettings.backgroundInterval / 1000) * 1000,
    failedLogins: wholeNumber(environment, "MXKIT_FAILED_LOGINS", defaultSettings.failedLogins),
    webhookConnectTimeout: wholeNumber(
      environment,
      "MXKIT_WEBHOOK_CONNECT_TIMEOUT",
      defaultSettings.webhookConnectTimeout,
    ),
    webhookAnswerTimeout: wholeNumber(
      environment,
      "MXKIT_WEBHOOK_ANSWER_TIMEOUT",
      defaultSettings.webhookAnswerTimeout,
    ),
  };
}

/** A key that everybody knows is for this machine alone. */
function apiKey(environment: Environment, isOwnMachine: boolean): string {
  if (environment.MXKIT_API_KEY) return environment.MXKIT_API_KEY;
  if (isOwnMachine) return "API-KEY-4567";
  const why =
    environment.MXKIT_MODE === "production"
      ? "MXKIT_MODE is production"
      : `HOST is "${environment.HOST}", no loopback address`;
  throw new Error(`MXKIT_API_KEY is needed, as ${why}.`);
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
