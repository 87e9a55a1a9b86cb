import type { ClientCall, resources } from "@mxkit/api/v20111101/client";
import type { paths } from "@mxkit/api/v20111101/types";
import type { Call } from "./call.js";
import type { JobMethod } from "./jobs.js";
import type { List, ListOptions } from "./list.js";
import type { CallOptions } from "./options.js";

/** The methods of every resource, all made from the document: an operation more there is a method more here. */
export type Resources = { readonly [Name in keyof typeof resources]: Resource<(typeof resources)[Name]> };

type Resource<Calls> = Readonly<Simplify<Methods<Calls> & JobMethods<Calls>>>;
type Methods<Calls> = { [Name in keyof Calls]: Calls[Name] extends ClientCall ? Method<Calls[Name]> : never };
type JobMethods<Calls> = {
  [Name in keyof Calls & string as Calls[Name] extends { startsJob: true }
    ? `${Name}AndWait`
    : never]: Calls[Name] extends ClientCall ? JobMethod<ArgumentsOf<Calls[Name]>> : never;
};

type Method<C extends ClientCall> = C extends { items: string }
  ? (...args: Given<ArgumentsOf<C>, ListOptions>) => List<ItemOf<C>, AnswerOf<C>>
  : C extends { kind: "pdf" }
    ? PdfMethod<ArgumentsOf<C>>
    : (...args: Given<ArgumentsOf<C>, CallOptions>) => Call<AnswerOf<C>>;

interface PdfMethod<Args> {
  (args: Args, options?: CallOptions & { as?: "bytes" }): Call<Uint8Array<ArrayBuffer>>;
  (args: Args, options: CallOptions & { as: "stream" }): Call<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** Arguments that are all optional may be left out altogether. */
type Given<Args, Options> = object extends Args
  ? [args?: Args, options?: Options]
  : [args: Args, options?: Options];

/** Identifiers of the path, query, headers and the fields of the body, in one object. */
export type ArgumentsOf<C extends ClientCall> = Simplify<
  PathArguments<Parameters<C, "path">> & Parameters<C, "query"> & Parameters<C, "header"> & BodyArguments<C>
>;

type PathArguments<Path> = { [Name in keyof Path & string as Noun<Name>]: Reference<Name> };
type Noun<Name extends string> = Name extends `${infer Noun}_${"guid" | "code"}` ? Noun : Name;
type Reference<Name> = Name extends `${string}_code`
  ? string | { readonly code: string }
  : string | { readonly guid: string };

/** The root key is added by the client; fields that stand beside it stand beside the others. */
type BodyArguments<C extends ClientCall> = C extends { root: infer Root extends keyof Body<C> }
  ? Body<C>[Root] & Omit<Body<C>, Root>
  : Body<C>;

type Operation<C extends ClientCall> = C["path"] extends keyof paths
  ? paths[C["path"]][Lowercase<C["method"]> & keyof paths[C["path"]]]
  : never;

type Parameters<C extends ClientCall, Place extends string> =
  Operation<C> extends { parameters: { [P in Place]?: infer Found } } ? OrNothing<Found> : unknown;

type Body<C extends ClientCall> =
  Operation<C> extends { requestBody?: infer Found }
    ? OrNothing<Found> extends { content: { "application/json": infer Json } }
      ? Json
      : unknown
    : unknown;

type OrNothing<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>;

/** What a success answers, under its root key. */
export type AnswerOf<C extends ClientCall> =
  Operation<C> extends { responses: infer Responses }
    ? Responses extends Record<200 | 202, { content: infer Content }>
      ? Content[keyof Content]
      : Responses extends { 200: { content: infer Content } } | { 202: { content: infer Content } }
        ? Content[keyof Content]
        : undefined
    : never;

type ItemOf<C extends ClientCall> = C extends { items: infer Items extends keyof AnswerOf<C> }
  ? AnswerOf<C>[Items] extends readonly (infer Item)[]
    ? Item
    : never
  : never;

/** Makes an editor show the fields in place of how they come about. */
type Simplify<T> = { [Key in keyof T]: T[Key] } & {};
