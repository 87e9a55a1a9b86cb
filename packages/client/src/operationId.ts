import type { Table, Version } from "./version.js";

/** The name that the document gives an operation; of any version. */
export type OperationId = { [V in Version]: IdsOf<Table<V>> }[Version];

type IdsOf<Resources> = { [Name in keyof Resources]: IdOf<Resources[Name]> }[keyof Resources];

type IdOf<Calls> = { [Name in keyof Calls]: Calls[Name] extends { id: infer Id } ? Id : never }[keyof Calls];
