import type { newest, resources, VersionTypes, versions } from "@mxkit/api/client";

/** The versions of the API that the client speaks. */
export type Version = keyof VersionTypes;

/** What `createClient` speaks unless it is told otherwise. */
export type Newest = typeof newest;

/** The schemas of a version by their names. */
export type Schemas<V extends Version> = VersionTypes[V]["schemas"];

/** Any of a version's webhooks. `type` tells them apart; one without has its object under a name of its own, such as `user`. */
export type WebhookPayload<V extends Version = Newest> = VersionTypes[V]["webhook"];

/** The webhooks of a version by their names in its document. */
export type WebhookPayloads<V extends Version = Newest> = VersionTypes[V]["webhooks"];

/** The operations of a version, by resource and method. */
export type Table<V extends Version> = Merged<typeof resources, (typeof versions)[V]["resources"]>;

/** What an older version has otherwise goes before what the newest has. */
type Merged<Base, Own> = {
  [Name in keyof Base]: Name extends keyof Own ? Omit<Base[Name], keyof Own[Name]> & Own[Name] : Base[Name];
};
