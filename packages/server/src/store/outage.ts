/** Errors of the drivers, as far as they say what it was. */
interface DriverError {
  message?: string;
  /** Of PostgreSQL, or of the connection to it. */
  code?: string;
  /** Of SQLite; missing where it failed while rows were read. */
  errcode?: number;
}

/** Whether the database cannot be worked on for a reason that passes: its disk is full or gone, its server restarts or is out of reach. */
export function isOutage(error: unknown): boolean {
  const { message = "", code = "", errcode } = (error ?? {}) as DriverError;
  if (errcode !== undefined) return sqlite.has(errcode & 0xff);
  if (code === "ERR_SQLITE_ERROR") return sqliteMessages.has(message);
  return postgres.some((beginning) => code.startsWith(beginning)) || cut.test(message);
}

/** SQLITE_BUSY, _READONLY, _IOERR, _FULL, _CANTOPEN: the lowest byte of a code says which. */
const sqlite = new Set([5, 8, 10, 13, 14]);

/** What SQLite says of the same. */
const sqliteMessages = new Set([
  "database is locked",
  "attempt to write a readonly database",
  "disk I/O error",
  "database or disk is full",
  "unable to open database file",
]);

/**
 * Classes and codes: the connection failed, resources are short, the server is going or coming, its disk fails, it only reads; or so many
 * write the same that a transaction was overtaken each time that it was done anew.
 */
const postgres = [
  ...["08", "53", "57P", "58", "25006", "55000", "40001", "40P01"],
  ...["ECONN", "EPIPE", "ENOENT", "ETIMEDOUT"],
];

/** What the driver says of connections without a code. */
const cut = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;
