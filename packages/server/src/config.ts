import { resolve } from "node:path";
import {
  content,
  databaseUrl,
  networks,
  oneOf,
  optionalNumber,
  optionalOneOf,
  optionalText,
  secret,
  text,
  url,
  type Variable,
  wholeNumber,
} from "./config/kinds.js";
import { type LogLevel, logLevels } from "./log.js";
import { defaultSettings } from "./platform.js";
import type { PlatformOptions } from "./startPlatform.js";

const day = 24 * 60 * 60 * 1000;

/** Every setting, by the name that it has in the environment and in the file. */
export const variables = {
  HOST: text("address to listen on", "127.0.0.1"),
  PORT: wholeNumber("port to listen on; 0 for any", 3010, 65_535),
  MXKIT_DATA: text("folder of the database and the master key", ".mxkit"),
  DATABASE_URL: databaseUrl(
    "PostgreSQL 15 or later to keep the data in, as postgres://user:password@host:5432/name; any number of servers can share it",
    "SQLite in MXKIT_DATA",
  ),
  MXKIT_CLIENT_ID: text("client that is there from the start", "CLIENT-1234"),
  MXKIT_API_KEY: secret(optionalText("its key", "API-KEY-4567, on loopback in development only")),
  MXKIT_ALLOWED_ADDRESSES: networks(
    "addresses and networks, by commas, that this client may come from",
    "any in development",
  ),
  MXKIT_CONTROL_KEY: secret(
    optionalText(
      "opens the control plane at /control",
      "CONTROL-KEY-7890, on loopback in development only; off otherwise",
    ),
  ),
  MXKIT_MODE: oneOf("development or production, which takes no plain HTTP", "development", "production"),
  MXKIT_TLS_CERT: content("file of the certificate in PEM, for HTTPS; with MXKIT_TLS_KEY"),
  MXKIT_TLS_KEY: content("file of the certificate's key in PEM"),
  MXKIT_TRUSTED_PROXIES: networks(
    "addresses and networks, by commas, of proxies whose X-Forwarded headers are believed",
  ),
  MXKIT_PUBLIC_URL: url("URL that clients reach the platform under", "the address that it listens on"),
  MXKIT_MASTER_KEY: secret(
    optionalText(
      "32 bytes in Base64 that wrap the keys of secrets; several by commas, the newest first, while one takes over from another",
      "a file in MXKIT_DATA, made at the first start",
    ),
  ),
  MXKIT_LOG_LEVEL: optionalOneOf(
    "info for a line of JSON for each request on standard error, warn for problems alone, or silent",
    logLevels,
    "warn; in production info",
  ),
  MXKIT_JOB_DURATION: wholeNumber("milliseconds that a job takes; 0 for tests", defaultSettings.jobDuration),
  MXKIT_CHALLENGE_TIMEOUT: wholeNumber(
    "milliseconds in which a challenge is to be answered",
    defaultSettings.challengeTimeout,
  ),
  MXKIT_BACKGROUND_INTERVAL: wholeNumber(
    "seconds after its last job until a member is aggregated in the background; 0 for never",
    defaultSettings.backgroundInterval / 1000,
  ),
  MXKIT_TASK_ATTEMPTS: wholeNumber(
    "how often a task may fail before it is set aside",
    defaultSettings.taskAttempts,
  ),
  MXKIT_FAILED_LOGINS: wholeNumber(
    "wrong keys in a minute after which no more from an address are looked at; this machine's never count; 0 for any number",
    defaultSettings.failedLogins,
  ),
  MXKIT_WEBHOOK_CONNECT_TIMEOUT: wholeNumber(
    "milliseconds in which a receiver of webhooks is to be connected to",
    defaultSettings.webhookConnectTimeout,
  ),
  MXKIT_WEBHOOK_ANSWER_TIMEOUT: wholeNumber(
    "milliseconds in which it is then to answer",
    defaultSettings.webhookAnswerTimeout,
  ),
  MXKIT_WEBHOOK_RETENTION: wholeNumber(
    "days for which deliveries are kept once they are finished; 0 for ever",
    defaultSettings.webhookRetention / day,
    36_500,
  ),
  MXKIT_STOP_DELAY: wholeNumber(
    "milliseconds between a signal and the end of listening; /health/ready says 503 meanwhile, so that no more is sent here",
    0,
  ),
  MXKIT_METRICS_PORT: optionalNumber(
    "port of GET /metrics, for Prometheus, without a key; not set, there are no metrics",
    65_535,
  ),
  MXKIT_METRICS_HOST: text("address that the metrics are on", "127.0.0.1"),
  OTEL_EXPORTER_OTLP_ENDPOINT: url("where traces are sent, by OTLP over HTTP; not set, there are no traces"),
  OTEL_EXPORTER_OTLP_HEADERS: secret(optionalText("headers to send them with, as name=value,name=value")),
  OTEL_SERVICE_NAME: text("what traces call this server", "mxkit"),
  MXKIT_CONFIG: text("file of settings in JSON; the environment goes before it", "mxkit.config.json"),
  MXKIT_URL: url("where the platform is, for commands that call it", "this machine, at PORT"),
} as const satisfies Record<string, Variable<unknown>>;

export type VariableName = keyof typeof variables;

/** Settings as they were given; what is empty is not set. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Where the data is, and what opens it: all that a backup has to know. */
export type Place = Pick<PlatformOptions, "folder" | "database" | "masterKey">;

export type Config = PlatformOptions & { host: string; port: number; logLevel: LogLevel };

/** @throws with a message that names the variable, its value and what it should be */
export function readPlace(values: Values): Place {
  const read = readerOf(values);
  return {
    folder: resolve(read("MXKIT_DATA")),
    ...optional("database", read("DATABASE_URL")),
    ...optional("masterKey", read("MXKIT_MASTER_KEY")),
  };
}

/** @throws with a message that names the variable, its value and what it should be */
export function readConfig(values: Values): Config {
  const read = readerOf(values);
  const host = read("HOST");
  const mode = read("MXKIT_MODE");
  const isOwnMachine = mode === "development" && ["127.0.0.1", "::1", "localhost"].includes(host);
  requireBothOfTls(values);
  const [cert, key] = [read("MXKIT_TLS_CERT"), read("MXKIT_TLS_KEY")];
  const metricsPort = read("MXKIT_METRICS_PORT");
  const traces = read("OTEL_EXPORTER_OTLP_ENDPOINT");
  return {
    host,
    port: read("PORT"),
    ...readPlace(values),
    mode,
    ...optional("tls", cert && key && { cert, key }),
    trustedProxies: read("MXKIT_TRUSTED_PROXIES"),
    ...optional("publicUrl", read("MXKIT_PUBLIC_URL")),
    ...optional("controlKey", read("MXKIT_CONTROL_KEY") ?? (isOwnMachine ? "CONTROL-KEY-7890" : undefined)),
    client: {
      clientId: read("MXKIT_CLIENT_ID"),
      apiKey: read("MXKIT_API_KEY") ?? knownApiKey({ host, mode, isOwnMachine }),
      allowedAddresses: read("MXKIT_ALLOWED_ADDRESSES"),
    },
    logLevel: read("MXKIT_LOG_LEVEL") ?? (mode === "production" ? "info" : "warn"),
    settings: {
      jobDuration: read("MXKIT_JOB_DURATION"),
      challengeTimeout: read("MXKIT_CHALLENGE_TIMEOUT"),
      backgroundInterval: read("MXKIT_BACKGROUND_INTERVAL") * 1000,
      taskAttempts: read("MXKIT_TASK_ATTEMPTS"),
      failedLogins: read("MXKIT_FAILED_LOGINS"),
      webhookConnectTimeout: read("MXKIT_WEBHOOK_CONNECT_TIMEOUT"),
      webhookAnswerTimeout: read("MXKIT_WEBHOOK_ANSWER_TIMEOUT"),
      webhookRetention: read("MXKIT_WEBHOOK_RETENTION") * day,
    },
    stopDelay: read("MXKIT_STOP_DELAY"),
    ...optional(
      "metrics",
      metricsPort === undefined ? undefined : { host: read("MXKIT_METRICS_HOST"), port: metricsPort },
    ),
    ...optional(
      "traces",
      traces && {
        endpoint: traces,
        headers: headersOf(read("OTEL_EXPORTER_OTLP_HEADERS")),
        service: read("OTEL_SERVICE_NAME"),
      },
    ),
  };
}

function readerOf(values: Values) {
  return <Name extends VariableName>(name: Name) =>
    variables[name].read(values[name] || undefined, name) as ReturnType<(typeof variables)[Name]["read"]>;
}

/** Nothing where there is nothing: an option is absent rather than undefined. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined | "",
): { [Key in Name]?: Value } {
  return value === undefined || value === "" ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

/** @throws where one is set without the other, whatever it is */
function requireBothOfTls({ MXKIT_TLS_CERT, MXKIT_TLS_KEY }: Values): void {
  if (!MXKIT_TLS_CERT !== !MXKIT_TLS_KEY)
    throw new Error("MXKIT_TLS_CERT and MXKIT_TLS_KEY belong together, but only one of them is set.");
}

/** A key that everybody knows is for this machine alone. */
function knownApiKey({ host, mode, isOwnMachine }: { host: string; mode: string; isOwnMachine: boolean }) {
  if (isOwnMachine) return "API-KEY-4567";
  const why = mode === "production" ? "MXKIT_MODE is production" : `HOST is "${host}", no loopback address`;
  throw new Error(`MXKIT_API_KEY is needed, as ${why}.`);
}

/** As the specification of OpenTelemetry has them: `name=value`, by commas, encoded as in URLs. */
function headersOf(text: string | undefined): Record<string, string> {
  const pairs = (text ?? "").split(",").filter((pair) => pair.trim() !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      if (name.trim() === "" || value.length === 0)
        throw new Error("OTEL_EXPORTER_OTLP_HEADERS must be name=value, by commas. It is not shown.");
      return [name.trim(), decodeURIComponent(value.join("=").trim())];
    }),
  );
}
