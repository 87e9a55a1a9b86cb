/** Calls the platform over connections that are kept: there are very many calls. */
import { Agent, request } from "node:http";
import { keys } from "./server.js";

/** The connection ended, or there was none: nobody knows what has become of the request. */
export class NoAnswer extends Error {}

export interface Called {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each answer is looked at once
  body: any;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** @throws NoAnswer, and where the platform refuses what it should take */
export async function call(
  url: string,
  method: string,
  path: string,
  body?: object,
  authorization = `Basic ${Buffer.from(`${keys.client}:${keys.api}`).toString("base64")}`,
): Promise<Called> {
  const isControl = path.startsWith("/control/");
  const headers = {
    Authorization: isControl ? `Bearer ${keys.control}` : authorization,
    Accept: isControl ? "application/json" : "application/vnd.mx.api.v1+json",
    "Content-Type": "application/json",
  };
  const { status, text } = await send(`${url}${path}`, method, headers, body && JSON.stringify(body));
  if (status >= 500) throw new Error(`${method} ${path} was answered with ${status}: ${text}`);
  return { status, body: text === "" ? undefined : JSON.parse(text) };
}

function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string | undefined,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error) => reject(new NoAnswer(`${method} ${url}`, { cause }));
    const sent = request(url, { method, headers, agent, timeout: 60_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        if (!response.complete) return fail(new Error("The answer was cut."));
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") });
      });
    });
    sent.on("error", fail);
    sent.on("timeout", () => sent.destroy(new Error("No answer within a minute.")));
    sent.end(body);
  });
}
