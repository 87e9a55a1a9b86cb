import { type OperationDescription, operations } from "@mxkit/api/control";
import type { operations as Operations } from "@mxkit/api/control/types";
import { ControlError } from "./controlError.js";

/**
 * The control plane: a call for each operation of its document, under its operationId. Identifiers of the path, query parameters
 * and the body's root key stand in one object.
 */
export type Control = { readonly [Id in OperationId]: Call<Arguments<Id>, AnswerOf<Id>> };

/** The calls that are about one client, as they are of a sandbox: the client is given. */
export type SandboxControl = {
  readonly [Id in OperationId as "client_id" extends keyof PathOf<Id> ? Id : never]: Call<
    Simplify<Omit<Arguments<Id>, "client_id">>,
    AnswerOf<Id>
  >;
};

/** Arguments that are all optional may be left out altogether. */
type Call<Args, Answer> = (...args: object extends Args ? [args?: Args] : [args: Args]) => Promise<Answer>;

type Arguments<Id extends OperationId> = Simplify<PathOf<Id> & QueryOf<Id> & BodyOf<Id>>;

/** All but those whose answer has no end. */
type OperationId = {
  [Id in keyof Operations]: Operations[Id]["responses"] extends {
    200: { content: { "text/event-stream": string } };
  }
    ? never
    : Id;
}[keyof Operations];

type PathOf<Id extends OperationId> = OrNothing<Operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends OperationId> = OrNothing<Operations[Id]["parameters"]["query"]>;
type BodyOf<Id extends OperationId> = Operations[Id] extends { requestBody: infer Body }
  ? Json<Body>
  : Operations[Id] extends { requestBody?: infer Body }
    ? Partial<Json<OrNothing<Body>>>
    : unknown;
type Json<Body> = Body extends { content: { "application/json": infer Content } } ? Content : unknown;

type OrNothing<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>;

/** What a success answers, under its root key; nothing where it has no content. */
type AnswerOf<Id extends OperationId> = [SuccessOf<Operations[Id]["responses"]>] extends [never]
  ? undefined
  : Json<SuccessOf<Operations[Id]["responses"]>>;

/** Of an operation that creates or changes, either. */
type SuccessOf<Responses> = Responses[Extract<keyof Responses, 200 | 201>];

/** Makes an editor show the fields in place of how they come about. */
type Simplify<T> = { [Key in keyof T]: T[Key] } & {};

type GivenArguments = Readonly<Record<string, unknown>>;

/** @param url of the platform, without a slash at the end */
export function createControl(url: string, controlKey: string): Control {
  const calls = Object.entries<OperationDescription>(operations)
    .filter(([, { responses }]) => !responses[200]?.contentTypes.includes("text/event-stream"))
    .map(([id, operation]) => [
      id,
      (args: GivenArguments = {}) => call(url, controlKey, id as OperationId, operation, args),
    ]);
  return Object.fromEntries(calls);
}

/** The same calls with the client filled in. */
export function controlOf(control: Control, client_id: string): SandboxControl {
  const calls = Object.entries(control)
    .filter(([id]) => operations[id as OperationId].path.includes("{client_id}"))
    .map(([id, call]) => [
      id,
      (args?: GivenArguments) => (call as Call<GivenArguments, unknown>)({ ...args, client_id }),
    ]);
  return Object.fromEntries(calls);
}

async function call(
  url: string,
  controlKey: string,
  id: OperationId,
  { method, path, parameters, body }: OperationDescription,
  { ...args }: Record<string, unknown>,
): Promise<unknown> {
  const take = (name: string) => {
    const { [name]: value } = args;
    delete args[name];
    return value;
  };
  const target = new URL(url + path.replace(/\{(\w+)\}/g, (_, name) => segment(id, name, take(name))));
  for (const { name } of parameters.filter((parameter) => parameter.in === "query")) {
    const value = take(name);
    if (value !== undefined) target.searchParams.set(name, String(value));
  }
  const sent = body ? JSON.stringify(args) : "{}";
  const response = await fetch(target, {
    method,
    headers: {
      Authorization: `Bearer ${controlKey}`,
      Accept: "application/json",
      ...(sent === "{}" ? {} : { "Content-Type": "application/json" }),
    },
    ...(sent === "{}" ? {} : { body: sent }),
  });
  const text = await response.text();
  if (!response.ok) throw new ControlError(id, response.status, parse(text));
  return text === "" ? undefined : JSON.parse(text);
}

/** @throws where there is none: a path with a hole in it would be another operation's */
function segment(id: OperationId, name: string, value: unknown): string {
  if (typeof value === "string" && !["", ".", ".."].includes(value)) return encodeURIComponent(value);
  throw new TypeError(`\`${name}\` of ${id} must be a text, but is ${JSON.stringify(value)}.`);
}

/** What is no JSON, as from another server at this URL, says nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
