import pg from "pg";
import { connection } from "./postgresDialect.js";

/** The oldest PostgreSQL that is tested. */
const oldest = 15;

/** What a server says of itself and of the database, as `current_setting` does. */
interface ServerSettings {
  /** 150013 is 15.13. */
  server_version_num: string;
  server_encoding: string;
}

/** @throws with a message that says which database cannot be used and why, but not the password that goes with it */
export async function tryServer(url: string): Promise<void> {
  const client = new pg.Client(connection(url));
  client.on("error", () => {});
  const where = `${client.database} at ${client.host}:${client.port}`;
  try {
    await client.connect();
  } catch (cause) {
    throw new Error(`The database ${where} cannot be reached (${reasonOf(cause)}). Look at DATABASE_URL.`, {
      cause,
    });
  }
  try {
    const { rows } = await client.query<ServerSettings>(
      "select current_setting('server_version_num') as server_version_num, current_setting('server_encoding') as server_encoding",
    );
    for (const settings of rows) requireFit(settings, where);
  } finally {
    await client.end();
  }
}

/** @throws where the platform would not work on the database, or is not known to */
export function requireFit({ server_version_num, server_encoding }: ServerSettings, where: string): void {
  const major = Math.floor(Number(server_version_num) / 10_000);
  if (major < oldest) {
    throw new Error(
      `The database ${where} is on PostgreSQL ${major}, but ${oldest} or later is needed. Look at DATABASE_URL.`,
    );
  }
  if (server_encoding !== "UTF8") {
    throw new Error(
      `The database ${where} is encoded in ${server_encoding}, but UTF8 is needed. Make another with \`create database … encoding 'UTF8' template template0\`.`,
    );
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || code || "for no reason that was told";
}
