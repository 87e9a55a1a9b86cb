import type { KyselyConfig } from "kysely";
import type { Database, Hold, Write, WriteOptions } from "../database.js";

/** The database behind a store: what it is to be asked for that each engine does in its own way. */
export interface Engine {
  /** Beside the writer, so that reads do not wait for transactions, nor for their connections. */
  reader: Database;
  writer: Database;
  /** Whether other processes may have it open too. */
  isShared: boolean;
  /** Whether the database has a table. */
  hasTable(name: string): Promise<boolean>;
  /** Lets no other process do what is called the same meanwhile. */
  alone<T>(what: string, work: () => Promise<T>): Promise<T>;
  write<T>(work: (db: Write) => Promise<T>, options?: WriteOptions): Promise<T>;
  hold(name: string): Promise<Hold | undefined>;
  isHeld(name: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Told of every statement that fails, of those that are then done anew too. */
export type OnQueryError = (error: unknown) => void;

/** Without anybody to tell, Kysely measures nothing. */
export function logOf(onQueryError: OnQueryError | undefined): Pick<KyselyConfig, "log"> {
  if (!onQueryError) return {};
  return {
    log(event) {
      if (event.level === "error") onQueryError(event.error);
    },
  };
}
