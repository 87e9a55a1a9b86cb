import type { JsonText } from "@mxkit/api/v20111101";
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./schema.js";

export type Database = Kysely<Tables>;
/** Everything that changes data takes one: what is written together is kept or lost together. No I/O but the database's inside. */
export type Write = Transaction<Tables>;
/** What only reads works on either. */
export type Read = Database | Write;

export type { JsonText };

export interface Store {
  read: Database;
  write<T>(work: (write: Write) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
