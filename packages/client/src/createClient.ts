import { type ClientCall, mediaTypes, resources } from "@mxkit/api/v20111101/client";
import type { paths } from "@mxkit/api/v20111101/types";
import createRawClient, { type Client } from "openapi-fetch";
import type { Arguments } from "./arguments.js";
import { callOf } from "./call.js";
import {
  type JobMethod,
  type JobOptions,
  type MemberArguments,
  runJob,
  type WaitOptions,
  waitForJob,
} from "./jobs.js";
import { createList } from "./list.js";
import type { ArgumentsOf, Resources } from "./methods.js";
import { authorization, baseUrlOf, type ClientOptions } from "./options.js";
import { createSend, type Send } from "./send.js";
import { systemTime, type Time } from "./time.js";
import { createWebhooks, type Webhooks } from "./webhooks.js";

export interface MxClient extends Resources {
  /** Waits for the end of the job that a member has, such as the one that creating it has started. */
  waitForJob: JobMethod<ArgumentsOf<(typeof resources)["members"]["readStatus"]>, WaitOptions>;
  /** openapi-fetch with the address and the credentials of this client, and nothing else of it: no retries, no errors thrown. */
  readonly raw: Client<paths>;
  /** Receives what the platform sends. */
  readonly webhooks: Webhooks;
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
  return {
    ...resourcesOf(send, time),
    raw,
    webhooks: options.webhooks ? createWebhooks(options.webhooks, time) : noWebhooks,
    waitForJob: (args, options) => waitForJob(send, time, args, options),
  };
}

const noWebhooks: Webhooks = {
  async parse() {
    throw new TypeError("Webhooks need a `secret` or `basic`: createClient({ webhooks: { secret } }).");
  },
};

function resourcesOf(send: Send, time: Time): Resources {
  const entries = Object.entries<Record<string, ClientCall>>(resources).map(([name, calls]) => [
    name,
    Object.fromEntries(
      Object.entries(calls).flatMap(([method, call]) => methodsOf(send, time, method, call)),
    ),
  ]);
  return Object.fromEntries(entries);
}

function methodsOf(send: Send, time: Time, name: string, call: ClientCall): [string, unknown][] {
  const method = (args?: Arguments, options?: object) =>
    call.items ? createList(send, call, args, options) : callOf(send(call, args, options));
  const andWait = (args: MemberArguments, options?: JobOptions) => runJob(send, time, call, args, options);
  return call.startsJob
    ? [
        [name, method],
        [`${name}AndWait`, andWait],
      ]
    : [[name, method]];
}
