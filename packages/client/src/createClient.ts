import { type ClientCall, mediaTypes, resources } from "@mxkit/api/v20111101/client";
import type { paths } from "@mxkit/api/v20111101/types";
import createRawClient, { type Client } from "openapi-fetch";
import type { Arguments } from "./arguments.js";
import { callOf } from "./call.js";
import { createList } from "./list.js";
import type { Resources } from "./methods.js";
import { authorization, baseUrlOf, type ClientOptions } from "./options.js";
import { createSend, type Send } from "./send.js";
import { systemTime } from "./time.js";

export interface MxClient extends Resources {
  /** openapi-fetch with the address and the credentials of this client, and nothing else of it: no retries, no errors thrown. */
  readonly raw: Client<paths>;
}

/** A client of the MX Platform API. */
export function createClient(options: ClientOptions): MxClient {
  const { fetch } = options;
  const raw = createRawClient<paths>({
    baseUrl: baseUrlOf(options.environment),
    headers: { Accept: mediaTypes.json, ...authorization(options), ...options.headers },
    ...(fetch ? { fetch } : {}),
  });
  const time = { ...systemTime, ...options.time };
  const send = createSend(raw, options, time);
  return { ...resourcesOf(send), raw };
}

function resourcesOf(send: Send): Resources {
  const entries = Object.entries<Record<string, ClientCall>>(resources).map(([name, calls]) => [
    name,
    Object.fromEntries(Object.entries(calls).flatMap(([method, call]) => methodsOf(send, method, call))),
  ]);
  return Object.fromEntries(entries);
}

function methodsOf(send: Send, name: string, call: ClientCall): [string, unknown][] {
  const method = (args?: Arguments, options?: object) =>
    call.items ? createList(send, call, args, options) : callOf(send(call, args, options));
  return [[name, method]];
}
