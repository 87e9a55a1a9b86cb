import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usePlatform } from "../../server/test/support/platform.js";
import type * as Client from "../src/index.js";

const executablePath = "/usr/bin/chromium";
const platform = usePlatform();

/** What a team would have: a server with its page, that adds the credentials to what the page asks of the API. */
async function startProxy(): Promise<{ url: string; server: Server }> {
  const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  const files: Record<string, [type: string, body: string]> = {
    "/": ["text/html", "<!doctype html><title>A page</title>"],
    "/client.js": ["text/javascript", outputFiles[0]?.text ?? ""],
    "/worker.js": [
      "text/javascript",
      `import { createClient } from "/client.js";
       try { createClient({ clientId: "a", apiKey: "b", environment: "production" }); postMessage("taken"); }
       catch (error) { postMessage(error.message); }`,
    ],
  };
  const authorization = `Basic ${btoa("CLIENT-1234:API-KEY-4567")}`;
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const file = files[url];
    if (file) return response.writeHead(200, { "Content-Type": file[0] }).end(file[1]);
    if (!url.startsWith("/api/mx/")) return response.writeHead(302, { Location: "/" }).end();
    const body = await new Response(ReadableStream.from(request)).arrayBuffer();
    const answer = await fetch(platform.url + url.slice("/api/mx".length), {
      method,
      headers: {
        Authorization: authorization,
        Accept: headers.accept ?? "",
        "Accept-Version": String(headers["accept-version"]),
        "Content-Type": headers["content-type"] ?? "application/json",
      },
      ...(body.byteLength > 0 ? { body } : {}),
    });
    const { "content-encoding": _, "content-length": __, ...sent } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, sent).end(new Uint8Array(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe.skipIf(!existsSync(executablePath))("in a page", () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  const problems: string[] = [];

  beforeAll(async () => {
    const proxy = await startProxy();
    server = proxy.server;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.on("pageerror", (error) => problems.push(String(error)));
    await page.goto(proxy.url);
    await page.evaluate('import("/client.js").then((client) => { globalThis.client = client; })');
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    expect(problems).toEqual([]);
  });

  it("calls, lists, waits for jobs and downloads, through a proxy that has the key", async () => {
    const result = await page.evaluate(async () => {
      const { client } = globalThis as unknown as { client: typeof Client };
      const mx = client.createClient({ environment: { baseUrl: "/api/mx" } });
      const { user } = await mx.users.create({ id: "page" });
      const asked = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
      const values: Record<string, string> = { LOGIN: "mxuser", PASSWORD: "challenge" };
      const { member } = await mx.members.create({
        user,
        institution_code: "mxbank",
        credentials: asked.map(({ guid, field_name }) => ({ guid, value: values[field_name] ?? "" })),
        data_request: { products: [] },
      });
      const wait: Client.WaitOptions = {
        onChallenge: (challenges) => challenges.map(({ guid }) => ({ guid, value: "correct" })),
        poll: { first: 10 },
      };
      const { connection_status } = await mx.members.aggregateAndWait({ user, member }, wait);
      await mx.statements.fetchAndWait({ user, member }, wait);
      const [statement] = await mx.statements.listByMember({ user, member }).toArray({ limit: 1 });
      if (!statement) throw new Error("There is no statement.");
      const args = { user, member, statement };
      const bytes = await mx.statements.downloadPDF(args);
      const stream = await mx.statements.downloadPDF(args, { as: "stream" });
      const accounts = await mx.accounts.list({ user, records_per_page: 10 }, { concurrency: 3 }).toArray();
      return {
        id: user.id,
        connection_status,
        accounts: accounts.length,
        start: new TextDecoder().decode(bytes.slice(0, 5)),
        same: (await new Response(stream).arrayBuffer()).byteLength === bytes.length,
      };
    });
    expect(result).toEqual({
      id: "page",
      connection_status: "CONNECTED",
      accounts: 21,
      start: "%PDF-",
      same: true,
    });
  });

  it("tells errors apart", async () => {
    const result = await page.evaluate(async () => {
      const { client } = globalThis as unknown as { client: typeof Client };
      const options = { environment: { baseUrl: "/api/mx" }, retry: false } as const;
      const { users } = client.createClient(options);
      const elsewhere = client.createClient({ ...options, environment: { baseUrl: "/login" } });
      const nowhere = client.createClient({ ...options, environment: { baseUrl: "http://127.0.0.1:1" } });
      const nameOf = (call: Promise<unknown>) =>
        call.then(
          () => "none",
          (error: Error & { status?: number }) => `${error.name} ${error.status}`,
        );
      const user = "USR-none";
      return [
        await nameOf(users.read({ user })),
        await nameOf(users.read({ user }, { timeout: 0 })),
        await nameOf(users.read({ user }, { signal: AbortSignal.abort() })),
        await nameOf(elsewhere.users.read({ user })),
        await nameOf(nowhere.users.read({ user })),
      ];
    });
    expect(result).toEqual([
      "NotFoundError 404",
      "TimeoutError undefined",
      "AbortError undefined",
      // A page is not told where it is redirected to.
      "ApiError 0",
      "NetworkError undefined",
    ]);
  });

  it("signs and verifies webhooks", async () => {
    const type = await page.evaluate(async () => {
      const { createWebhooks, signedWebhook } = (globalThis as unknown as { client: typeof Client }).client;
      const options = { secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" };
      const request = await signedWebhook({ type: "BALANCE" } as Client.WebhookPayload, options);
      return (await createWebhooks(options).parse(request)).payload.type;
    });
    expect(type).toBe("BALANCE");
  });

  it("takes no API key, and in a worker of it neither", async () => {
    const inPage = await page.evaluate(() => {
      const { client } = globalThis as unknown as { client: typeof Client };
      try {
        client.createClient({ clientId: "a", apiKey: "b", environment: "production" });
        return "taken";
      } catch (error) {
        return (error as Error).message;
      }
    });
    const inWorker = await page.evaluate(`new Promise((resolve) => {
      new Worker("/worker.js", { type: "module" }).onmessage = ({ data }) => resolve(data);
    })`);
    const message = "An API key in a page is everyone's: let a proxy of your own add it.";
    expect([inPage, inWorker]).toEqual([message, message]);
  });
});
