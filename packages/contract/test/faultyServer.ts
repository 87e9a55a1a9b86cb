import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { oracleOf } from "../src/oracle.js";

/** A request as it came, and the platform's answer to it. */
export interface Passing {
  /** Of the request; empty where the document has no such operation. */
  id: string;
  target: string;
  authorization: string;
  sent: string;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** Sends something else to the platform, as the same client. */
  ask(method: string, target: string, body?: object): Promise<string>;
}

/** Changes an answer on its way. */
export type Fault = (passing: Passing) => void | Promise<void>;

export interface FaultyServer {
  url: string;
  plant(fault: Fault): void;
  stop(): Promise<void>;
}

const oracle = oracleOf(json);

/** Passes requests on to the platform and its answers back, with one fault planted in those of the API. */
export async function startFaultyServer(upstream: string): Promise<FaultyServer> {
  let fault: Fault = () => {};
  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url: target = "", headers } = incoming;
    const { host: _, connection: __, ...kept } = headers;
    // What is no HTTP never comes to its end.
    const body = await buffer(incoming).catch(() => undefined);
    if (!body) return;
    const answer = await send(upstream + target, method, kept, body);
    const authorization = String(headers.authorization);
    const passing: Passing = {
      ...answer,
      id: oracle.operationOf(method, target.split("?")[0] ?? "")?.operationId ?? "",
      target,
      authorization,
      sent: body.toString(),
      ask: async (method, target, body) => {
        const headers = { authorization, "content-type": "application/json" };
        return (await send(upstream + target, method, headers, Buffer.from(JSON.stringify(body ?? null))))
          .text;
      },
    };
    const isOwn = target.startsWith("/control/");
    if (!isOwn) await fault(passing);
    const { "content-length": length, "transfer-encoding": ___, ...rest } = passing.headers;
    const bytes = passing.text === answer.text ? answer.bytes : Buffer.from(passing.text);
    outgoing.writeHead(passing.status, {
      ...rest,
      ...(length !== undefined && { "content-length": bytes.length }),
    } as Record<string, string>);
    outgoing.end(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plant: (planted) => {
      fault = planted;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function send(
  url: string,
  method: string,
  headers: Record<string, string | string[] | undefined>,
  body: Buffer,
) {
  return new Promise<Pick<Passing, "status" | "headers" | "text"> & { bytes: Buffer }>((resolve, reject) => {
    const length = body.length > 0 ? { "content-length": String(body.length) } : {};
    const sending = request(url, { method, headers: { ...headers, ...length } }, async (answer) => {
      const bytes = await buffer(answer);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: bytes.toString(), bytes });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

/** A fault in the successes of one operation. */
export function at(id: string, change: (passing: Passing) => unknown): Fault {
  return (passing) => {
    if (passing.id === id && passing.status < 300) change(passing);
  };
}

export type Fields = Record<string, unknown>;

/** A fault in the objects under the root key of an operation's answers. */
export function edit(
  id: string,
  root: string,
  change: (object: Fields) => Fields,
  changeList: (list: Fields[]) => Fields[] = (list) => list,
): Fault {
  return at(id, (passing) => {
    const body = JSON.parse(passing.text);
    const value = body[root];
    body[root] = Array.isArray(value) ? changeList(value.map(change)) : change(value);
    passing.text = JSON.stringify(body);
  });
}

/** A tag is answered from memory when it is gone. */
export function keepDeleted(): Fault {
  const tags = new Map<string, string>();
  return (passing) => {
    const { id, status, target, text } = passing;
    if (id === "createTag" && status === 200) {
      const { guid, user_guid } = JSON.parse(text).tag;
      tags.set(`/users/${user_guid}/tags/${guid}`, text);
    }
    const kept = tags.get(target);
    if (id === "readTag" && status === 404 && kept) Object.assign(passing, { status: 200, text: kept });
  };
}
