import type { Table, Version } from "./version.js";

/** The name that the document of a version gives an operation; of any of them, unless one is named. */
export type OperationId<V extends Version = Version> = { [Each in V]: IdsOf<Table<Each>> }[V];

type IdsOf<Resources> = { [Name in keyof Resources]: IdOf<Resources[Name]> }[keyof Resources];

type IdOf<Calls> = { [Name in keyof Calls]: Calls[Name] extends { id: infer Id } ? Id : never }[keyof Calls];
