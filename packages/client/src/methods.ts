import type { ClientCall, VersionTypes } from "@mxkit/api/client";
import type { Call } from "./call.js";
import type { JobMethod } from "./jobs.js";
import type { List, ListOptions } from "./list.js";
import type { CallOptions } from "./options.js";
import type { Table, Version } from "./version.js";

/** The methods of every resource, all made from the version's document: an operation more there is a method more here. */
export type Resources<V extends Version> = {
  readonly [Name in keyof Table<V>]: Resource<V, Table<V>[Name]>;
};

type Resource<V extends Version, Calls> = Readonly<Simplify<Methods<V, Calls> & JobMethods<V, Calls>>>;
type Methods<V extends Version, Calls> = {
  [Name in keyof Calls]: Calls[Name] extends ClientCall ? Method<V, Calls[Name]> : never;
};
type JobMethods<V extends Version, Calls> = {
  [Name in keyof Calls & string as Calls[Name] extends { startsJob: true }
    ? `${Name}AndWait`
    : never]: Calls[Name] extends ClientCall ? JobMethod<V, ArgumentsOf<V, Calls[Name]>> : never;
};

type Method<V extends Version, C extends ClientCall> = C extends { items: string }
  ? (...args: Given<ArgumentsOf<V, C>, ListOptions>) => List<ItemOf<V, C>, AnswerOf<V, C>>
  : C extends { kind: "pdf" }
    ? PdfMethod<ArgumentsOf<V, C>>
    : (...args: Given<ArgumentsOf<V, C>, CallOptions>) => Call<AnswerOf<V, C>>;

interface PdfMethod<Args> {
  (args: Args, options?: CallOptions & { as?: "bytes" }): Call<Uint8Array<ArrayBuffer>>;
  (args: Args, options: CallOptions & { as: "stream" }): Call<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** Arguments that are all optional may be left out altogether. */
type Given<Args, Options> = object extends Args
  ? [args?: Args, options?: Options]
  : [args: Args, options?: Options];

/** Identifiers of the path, query, headers and the fields of the body, in one object. The version is the client's. */
export type ArgumentsOf<V extends Version, C extends ClientCall> = Simplify<
  PathArguments<V, Parameters<V, C, "path">> &
    Parameters<V, C, "query"> &
    Omit<Parameters<V, C, "header">, "Accept-Version"> &
    BodyArguments<V, C>
>;

/** The nouns of the identifiers, with what the document says of them. */
type PathArguments<V extends Version, Path> = Intersection<
  VersionTypes[V]["identifiers"][keyof Path & keyof VersionTypes[V]["identifiers"]]
>;

type Intersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The root key is added by the client; fields that stand beside it stand beside the others. */
type BodyArguments<V extends Version, C extends ClientCall> = C extends {
  root: infer Root extends keyof Body<V, C>;
}
  ? Body<V, C>[Root] & Omit<Body<V, C>, Root>
  : Body<V, C>;

type Operation<V extends Version, C extends ClientCall> = C extends {
  id: infer Id extends keyof VersionTypes[V]["operations"];
}
  ? VersionTypes[V]["operations"][Id]
  : never;

type Parameters<V extends Version, C extends ClientCall, Place extends string> =
  Operation<V, C> extends { parameters: { [P in Place]?: infer Found } } ? OrNothing<Found> : unknown;

type Body<V extends Version, C extends ClientCall> =
  Operation<V, C> extends { requestBody?: infer Found }
    ? OrNothing<Found> extends { content: { "application/json": infer Json } }
      ? Json
      : unknown
    : unknown;

type OrNothing<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>;

/** What a success answers, under its root key. */
export type AnswerOf<V extends Version, C extends ClientCall> =
  Operation<V, C> extends { responses: infer Responses } ? OrUndefined<SuccessOf<Responses>> : never;

type SuccessOf<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202)]: Responses[Status] extends { content: infer Content }
    ? Content[keyof Content]
    : never;
}[keyof Responses & (200 | 201 | 202)];

type OrUndefined<T> = [T] extends [never] ? undefined : T;

type ItemOf<V extends Version, C extends ClientCall> = C extends {
  items: infer Items extends keyof AnswerOf<V, C>;
}
  ? AnswerOf<V, C>[Items] extends readonly (infer Item)[]
    ? Item
    : never
  : never;

/** Makes an editor show the fields in place of how they come about. */
type Simplify<T> = { [Key in keyof T]: T[Key] } & {};
