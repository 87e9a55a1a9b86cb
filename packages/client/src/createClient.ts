import { type ClientCall, newest, resources, type VersionTypes, versions } from "@mxkit/api/client";
import createRawClient, { type Client as RawClient } from "openapi-fetch";
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
import { createSend, type Raw, type Send } from "./send.js";
import { systemTime, type Time } from "./time.js";
import type { Newest, Version } from "./version.js";
import { createWebhooks, type Webhooks } from "./webhooks.js";

interface ClientBase<V extends Version> {
  /** Waits for the end of the job that a member has, such as the one that creating it has started. */
  waitForJob: JobMethod<V, ArgumentsOf<V, (typeof resources)["members"]["readStatus"]>, WaitOptions>;
  /** openapi-fetch with the address, the credentials and the version of this client, and nothing else of it: no retries, no errors thrown. */
  readonly raw: RawClient<VersionTypes[V]["paths"]>;
  /** Receives what the platform sends. That is in the version that was agreed on with it, which should be this client's. */
  readonly webhooks: Webhooks<V>;
}

/** A client that speaks a version of the API. */
export type Client<V extends Version = Newest> = Resources<V> & ClientBase<V>;

/** A client of the MX Platform API, in its newest version unless `version` names another. */
export function createClient(options: ClientOptions & { version?: Newest }): Client;
export function createClient<V extends Version>(
  options: ClientOptions & { version: V },
): V extends Version ? Client<V> : never;
export function createClient(options: ClientOptions & { version?: Version }): unknown {
  const { fetch, version = newest } = options;
  const { headers, resources: own } = versions[version] ?? unknownVersion();
  const raw = createRawClient<object>({
    baseUrl: baseUrlOf(options.environment),
    headers: { ...headers, ...authorization(options), ...options.headers },
    ...(fetch ? { fetch } : {}),
  });
  const time = { ...systemTime, ...options.time };
  const send = createSend(raw as unknown as Raw, headers.Accept, options, time);
  return {
    ...resourcesOf(own, send, time),
    raw,
    webhooks: options.webhooks ? createWebhooks(options.webhooks, time) : noWebhooks,
    waitForJob: (args: MemberArguments, options: WaitOptions) => waitForJob(send, time, args, options),
  };
}

function unknownVersion(): never {
  throw new TypeError(`\`version\` must be one of ${Object.keys(versions)}.`);
}

const noWebhooks: Webhooks = {
  /** Fails: without options there is nothing to know the platform by. */
  parse: async (request) => createWebhooks({}).parse(request),
};

type Calls = Readonly<Record<string, Readonly<Record<string, ClientCall>>>>;

/** @param own what the version has otherwise than the newest */
function resourcesOf(own: Calls, send: Send, time: Time): object {
  const made: Record<string, Record<string, unknown>> = {};
  for (const [resource, calls] of Object.entries<Calls[string]>(resources)) {
    const methods: Record<string, unknown> = {};
    made[resource] = methods;
    for (const [name, call] of Object.entries({ ...calls, ...own[resource] })) {
      methods[name] = (args?: Arguments, options?: object) =>
        call.items ? createList(send, call, args, options) : callOf(send(call, args, options));
      if (call.startsJob) {
        methods[`${name}AndWait`] = (args: MemberArguments, options?: JobOptions) =>
          runJob(send, time, call, args, options);
      }
    }
  }
  return made;
}
