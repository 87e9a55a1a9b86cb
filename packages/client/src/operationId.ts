import type { resources } from "@mxkit/api/v20111101/client";

type Resources = typeof resources;

/** The name that the document gives an operation. */
export type OperationId = {
  [Name in keyof Resources]: IdOf<Resources[Name]>;
}[keyof Resources];

type IdOf<Calls> = { [Name in keyof Calls]: Calls[Name] extends { id: infer Id } ? Id : never }[keyof Calls];
