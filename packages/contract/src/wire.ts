import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";

export interface Sent {
  method: string;
  /** Path and query as they go over the wire. */
  target: string;
  headers: Record<string, string>;
  body?: Uint8Array;
}

export interface Received {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** Connections to a target that are kept. */
export interface Wire {
  send(sent: Sent): Promise<Received>;
  close(): void;
}

const patience = 20_000;

/** Sends a request byte for byte: fetch would mend some of them. */
export function openWire(url: string): Wire {
  const isTls = url.startsWith("https:");
  const agent = isTls ? new TlsAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const { hostname, port, pathname } = new URL(url);
  const base = pathname.replace(/\/$/, "");

  const send = ({ method, target, headers, body }: Sent) =>
    new Promise<Received>((resolve, reject) => {
      const path = base + target;
      const length = body ? { "Content-Length": String(body.length) } : {};
      const options = { agent, hostname, port, method, path, headers: { ...headers, ...length } };
      const sending = (isTls ? tlsRequest : request)(options, (answer) => {
        const chunks: Uint8Array[] = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: plain(answer.headers),
            body: Buffer.concat(chunks),
          }),
        );
      });
      sending.setTimeout(patience, () =>
        sending.destroy(new Error(`no answer in ${patience / 1000} seconds`)),
      );
      sending.on("error", reject);
      sending.end(body);
    });

  return { send, close: () => agent.destroy() };
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}
