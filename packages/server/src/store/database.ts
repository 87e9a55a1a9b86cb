import type { JsonText } from "@mxkit/api/v20250224";
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
  /**
   * Does what belongs together as if nobody else were writing. Where others were after all, the work is done anew: it may change
   * nothing but the database.
   */
  write<T>(work: (write: Write) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Whether other processes may work on it at the same time. */
  isShared: boolean;
  /** Takes something that only one process can have at a time, until it lets go or dies; undefined where it is taken. */
  hold(name: string): Promise<Hold | undefined>;
  /** Whether a living process, this one included, has it. */
  isHeld(name: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface WriteOptions {
  /** Takes what locks it needs by itself: nothing else keeps its reads from being overtaken. Where there is one writer, nothing can. */
  locksItself?: boolean;
}

/** Something that at most one process has, and none after it died. */
export interface Hold {
  release(): Promise<void>;
}
