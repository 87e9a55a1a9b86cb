import { readFile } from "node:fs/promises";
import { request } from "node:https";
import { connect, type SecureVersion } from "node:tls";
import { beforeAll, describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { useServers } from "../support/process.js";
import { sendRaw } from "../support/raw.js";

const [cert, key] = (await Promise.all(
  ["cert", "key"].map((name) => readFile(new URL(`../support/tls/${name}.pem`, import.meta.url), "utf8")),
)) as [string, string];
const basic = `Basic ${Buffer.from("CLIENT-1234:API-KEY-4567").toString("base64")}`;
const allowed = {
  clientId: "CLIENT-1234",
  apiKey: "API-KEY-4567",
  allowedAddresses: ["127.0.0.1", "203.0.113.7"],
};

interface Got {
  status: number;
  body: { error?: { type: string }; institutions?: unknown[] };
}

function get(url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ca: cert, headers: { Authorization: basic } }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("with a certificate and its key", () => {
  const platform = usePlatform({ tls: { cert, key }, mode: "production", client: allowed });

  it("the API is HTTPS, and says so in its URLs", async () => {
    expect(platform.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const { status, body } = await get(`${platform.url}/institutions`);
    expect([status, body.institutions?.length]).toEqual([200, 25]);
  });

  const handshake = (version: SecureVersion) =>
    new Promise<string>((resolve, reject) => {
      const { port } = new URL(platform.url);
      const ciphers = "DEFAULT@SECLEVEL=0";
      const options = {
        port: Number(port),
        host: "127.0.0.1",
        ca: cert,
        ciphers,
        minVersion: version,
        maxVersion: version,
      };
      const socket = connect(options, () => {
        resolve(socket.getProtocol() ?? "");
        socket.destroy();
      });
      socket.on("error", reject);
    });

  it.each(["TLSv1.2", "TLSv1.3"] as const)("%s is spoken", async (version) => {
    expect(await handshake(version)).toBe(version);
  });

  it.each(["TLSv1", "TLSv1.1"] as const)("%s is not", async (version) => {
    await expect(handshake(version)).rejects.toThrow();
  });
});

describe("in production, behind a trusted proxy", () => {
  const platform = usePlatform({ mode: "production", trustedProxies: ["127.0.0.1"], client: allowed });
  const ask = async (headers: Record<string, string>, path = "/institutions") => {
    const { status, text } = await sendRaw(`${platform.url}${path}`, {
      headers: { Authorization: basic, ...headers },
    });
    return { status, type: JSON.parse(text).error?.type };
  };

  it("a request that came to the proxy through TLS is served", async () => {
    expect(await ask({ "X-Forwarded-Proto": "https" })).toEqual({ status: 200 });
  });

  it.each([{}, { "X-Forwarded-Proto": "http" }])("one that did not is refused: %j", async (headers) => {
    expect(await ask(headers)).toEqual({ status: 403, type: "https_required_error" });
  });

  it("its word is taken for where a request came from", async () => {
    const from = (address: string) => ask({ "X-Forwarded-Proto": "https", "X-Forwarded-For": address });
    expect(await from("203.0.113.7")).toEqual({ status: 200 });
    expect(await from("203.0.113.8")).toEqual({ status: 403, type: "address_not_allowed_error" });
    expect(await from("nowhere")).toEqual({ status: 403, type: "address_not_allowed_error" });
    // The proxy adds the address that it saw; what stood there before is the caller's own word.
    expect(await from("203.0.113.7, 203.0.113.8")).toEqual({
      status: 403,
      type: "address_not_allowed_error",
    });
  });

  it("health is told without", async () => {
    expect((await sendRaw(`${platform.url}/health/live`)).status).toBe(200);
  });
});

describe("without a trusted proxy", () => {
  const platform = usePlatform({
    client: { ...allowed, allowedAddresses: ["203.0.113.7"] },
    trustedProxies: [],
  });

  it("nobody's word is taken for where a request came from", async () => {
    const headers = { Authorization: basic, "X-Forwarded-For": "203.0.113.7" };
    const { status, text } = await sendRaw(`${platform.url}/institutions`, { headers });
    expect([status, JSON.parse(text).error.type]).toEqual([403, "address_not_allowed_error"]);
  });
});

describe("npm start in production", () => {
  const servers = useServers();
  let file: (name: string) => string;
  beforeAll(() => {
    file = (name) => new URL(`../support/tls/${name}.pem`, import.meta.url).pathname;
  });
  const production = { MXKIT_MODE: "production", MXKIT_API_KEY: "a-key-of-our-own" };

  it.each([
    [
      "neither a certificate nor a proxy",
      production,
      "In production plain HTTP is refused. Set MXKIT_TLS_CERT and MXKIT_TLS_KEY, or name the proxy that ends TLS in MXKIT_TRUSTED_PROXIES.",
    ],
    [
      "no key of its own",
      { MXKIT_MODE: "production" },
      "MXKIT_API_KEY is needed, as MXKIT_MODE is production.",
    ],
    [
      "half of what TLS needs",
      { ...production, MXKIT_TLS_CERT: "cert.pem" },
      "MXKIT_TLS_CERT and MXKIT_TLS_KEY belong together, but only one of them is set.",
    ],
    [
      "a certificate that is not there",
      { ...production, MXKIT_TLS_CERT: "nowhere.pem", MXKIT_TLS_KEY: "nowhere.pem" },
      'MXKIT_TLS_CERT must be a file that can be read, but is "nowhere.pem" (ENOENT).',
    ],
    [
      "a proxy that is no address",
      { ...production, MXKIT_TRUSTED_PROXIES: "10.0.0.1, proxy" },
      'MXKIT_TRUSTED_PROXIES must be addresses or networks like 10.0.0.0/8, by commas, but has "proxy".',
    ],
    [
      "an unknown mode",
      { MXKIT_MODE: "test" },
      'MXKIT_MODE must be development or production, but is "test".',
    ],
    [
      "a public URL that is none",
      { MXKIT_PUBLIC_URL: "mx.example.com" },
      'MXKIT_PUBLIC_URL must be a URL that begins with http:// or https://, but is "mx.example.com".',
    ],
  ])("with %s: it does not, and says why", async (_, environment, message) => {
    const server = servers.start(environment);
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.output).toBe(`mxkit cannot start: ${message}\n`);
  });

  it("with a certificate: it listens for HTTPS alone, and is open to whom it was told", async () => {
    const server = servers.start({
      ...production,
      MXKIT_TLS_CERT: file("cert"),
      MXKIT_TLS_KEY: file("key"),
      MXKIT_ALLOWED_ADDRESSES: "203.0.113.7",
    });
    const [url = ""] = await server.says(/https:\/\/127\.0\.0\.1:\d+/);
    expect(await get(`${url}/institutions`)).toMatchObject({ status: 401 });
    await expect(fetch(url.replace("https", "http"))).rejects.toThrow();
  });
});
