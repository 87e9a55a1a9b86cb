import { type LookupAddress, lookup } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Settings } from "../platform.js";
import { hostOf, refusalOf } from "./addresses.js";
import type { TlsOptions } from "./tls.js";

export interface Posted {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** The beginning of the body. */
  text: string;
}

type Limits = Pick<Settings, "allowsNearWebhooks" | "webhookConnectTimeout" | "webhookAnswerTimeout">;

/** What is posted, and to whom. */
export interface Post {
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
  tls: TlsOptions;
  /** What errors call it. */
  receiver: "receiver" | "token endpoint";
}

/** How much of an answer is read, in bytes. */
const readBytes = 64 * 1024;

/**
 * Posts a body to a receiver, on a connection of its own. Redirects are not followed. Which addresses are allowed is decided when the
 * name has been resolved, and the connection goes to what was looked at.
 *
 * @throws with a message that says what went wrong, to be shown to people
 */
export async function post({ url, headers, body, tls, receiver }: Post, limits: Limits): Promise<Posted> {
  const host = hostOf(url);
  const refusal = isIP(host) === 0 ? undefined : refusalOf(host, limits);
  if (refusal) throw new Error(`Nothing is sent to ${host}: ${refusal}.`);
  if (url.protocol !== "https:" && !limits.allowsNearWebhooks)
    throw new Error("Nothing is sent without TLS.");
  const { request } = url.protocol === "https:" ? https : http;
  const sent = request(url, {
    method: "POST",
    headers,
    agent: false,
    ...tls,
    lookup: lookupWithin(limits),
  });
  let gaveUp: Error | undefined;
  const giveUp = (message: string) => () => {
    gaveUp = new Error(message);
    sent.destroy(gaveUp);
  };
  const { webhookConnectTimeout: connect, webhookAnswerTimeout: answer } = limits;
  let timer = setTimeout(giveUp(`There was no connection within ${connect} ms.`), connect);
  sent.on("socket", (socket) =>
    socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp(`There was no whole answer within ${answer} ms.`), answer);
    }),
  );
  try {
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      sent.on("response", resolve).on("error", reject).end(body);
    });
    const text = await beginningOf(response);
    return { status: response.statusCode ?? 0, headers: response.headers, text };
  } catch (error) {
    // While an answer is read, its own error is that the connection is gone.
    throw gaveUp ?? new Error(wordsFor(error as NodeJS.ErrnoException, host, receiver), { cause: error });
  } finally {
    clearTimeout(timer);
    sent.destroy();
  }
}

async function beginningOf(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > readBytes) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** As the system resolves names, but only to addresses that are allowed. */
function lookupWithin(limits: Limits): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, "");
      const allowed = addresses.filter(({ address }) => refusalOf(address, limits) === undefined);
      const [first] = allowed;
      if (first) return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
      const refusal = addresses[0] && refusalOf(addresses[0].address, limits);
      return callback(new Error(`Nothing is sent to ${hostname}: ${refusal ?? "it has no address"}.`), "");
    });
  };
}

/** Of errors whose own words help nobody. `@` is who was asked. */
const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "The @ refuses connections.",
  ECONNRESET: "The connection broke off before the end of the answer.",
  EPIPE: "The connection broke off before the end of the answer.",
  EAI_AGAIN: "The name of the @ could not be resolved for the moment.",
  HPE_INVALID_CONSTANT: "The @ does not answer in HTTP.",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "The @ wants to see a certificate.",
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: "The @ does not know who vouches for the certificate.",
};

function wordsFor(error: NodeJS.ErrnoException, host: string, receiver: Post["receiver"]): string {
  // Of several addresses that were tried each has its error.
  const [first] = error instanceof AggregateError ? error.errors : [];
  const { code = first?.code, message } = error;
  if (code === "ENOTFOUND") return `There is no host ${host}.`;
  return words[code ?? ""]?.replace("@", receiver) ?? (message || `The connection failed: ${code}.`);
}
