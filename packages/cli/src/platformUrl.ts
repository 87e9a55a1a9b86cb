import { type Given, readConfig } from "@mxkit/server/operator";

/** Where commands find the platform: MXKIT_URL, else this machine as the settings have it. */
export function platformUrl({ values }: Given): string {
  if (values.MXKIT_URL) return values.MXKIT_URL.replace(/\/+$/, "");
  const { host, port, tls } = readConfig(values);
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `${tls ? "https" : "http"}://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
