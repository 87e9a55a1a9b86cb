import { spawn } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Kysely, sql } from "kysely";
import type { Database } from "../store/database.js";
import { postgresDialect } from "../store/engines/postgresDialect.js";
import type { Tables } from "../store/schema.js";
import { type Contents, contentsOf } from "./contents.js";
import { publish, requireAbsent } from "./files.js";
import { installKey, type KeyPlaces, keyFileOf, requireKeyFor } from "./masterKey.js";

/** Runs `pg_dump`, which copies what was there when it began. @throws where it is not installed, or fails */
export async function backUpDatabase(url: string, file: string): Promise<Contents> {
  requireAbsent(file);
  const contents = await reading(url, (db) => contentsOf(db, "DATABASE_URL"));
  const copy = `${resolve(file)}.${process.pid}`;
  writeFileSync(copy, "", { mode: 0o600, flag: "wx" });
  try {
    await runTool("pg_dump", url, ["--format=custom", "--no-owner", `--file=${copy}`]);
    publish(copy, resolve(file));
    return contents;
  } finally {
    rmSync(copy, { force: true });
  }
}

/**
 * Runs `pg_restore` on a database without tables, in one transaction.
 *
 * @throws where there are tables, the tool is not installed or fails, or a server could not start on what is there now
 */
export async function restoreDatabase(
  file: string,
  url: string,
  places: KeyPlaces,
  keyFile?: string,
): Promise<Contents> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (keyFile !== undefined) requireAbsent(keyFileOf(places.folder));
  await reading(url, requireNoTables);
  const options = ["--exit-on-error", "--single-transaction", "--no-owner"];
  await runTool("pg_restore", url, [...options, resolve(file)]);
  return reading(url, async (db) => {
    const contents = await contentsOf(db, "The backup");
    await requireKeyFor(db, places, keyFile).catch((error: Error) => {
      throw new Error(`The tables are restored, but no server can start on them yet. ${error.message}`);
    });
    if (keyFile !== undefined) installKey(places, keyFile);
    return contents;
  });
}

async function requireNoTables(db: Database): Promise<void> {
  const { rows } = await sql`select from pg_tables where schemaname = current_schema() limit 1`.execute(db);
  if (rows.length > 0)
    throw new Error("The database of DATABASE_URL has tables, which are not overwritten. Name an empty one.");
}

/** The password goes by the environment: what stands on a command line, everybody on the machine can read. */
async function runTool(tool: "pg_dump" | "pg_restore", url: string, args: readonly string[]): Promise<void> {
  const place = new URL(url);
  const password = decodeURIComponent(place.password);
  place.password = "";
  const child = spawn(tool, [`--dbname=${place.href}`, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...(password === "" ? {} : { PGPASSWORD: password }) },
  });
  let output = "";
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve).on("error", (cause) => reject(notThere(tool, cause)));
  });
  if (code !== 0) throw new Error(`${tool} failed: ${output.trim()}`);
}

function notThere(tool: string, cause: Error): Error {
  return new Error(
    `${tool} cannot be run here (${cause.message}). Install PostgreSQL's client programs, of the server's version or later, or run ${tool} where they are: docs/guides/operations.md has the lines.`,
    { cause },
  );
}

async function reading<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = new Kysely<Tables>({ dialect: postgresDialect(url, 1) });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
