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
  /** Fails: without options there is nothing to know the platform by. */
  parse: async (request) => createWebhooks({}).parse(request),
};

function resourcesOf(send: Send, time: Time): Resources {
  const made: Record<string, Record<string, unknown>> = {};
  for (const [resource, calls] of Object.entries<Record<string, ClientCall>>(resources)) {
    const methods: Record<string, unknown> = {};
    made[resource] = methods;
    for (const [name, call] of Object.entries(calls)) {
      methods[name] = (args?: Arguments, options?: object) =>
        call.items ? createList(send, call, args, options) : callOf(send(call, args, options));
      if (call.startsJob) {
        methods[`${name}AndWait`] = (args: MemberArguments, options?: JobOptions) =>
          runJob(send, time, call, args, options);
      }
    }
  }
  return made as unknown as Resources;
}
