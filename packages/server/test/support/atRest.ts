import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { expect } from "vitest";
import { connectTo, engine } from "./database.js";

/** The secrets that stand in what a platform keeps, its folder and its database, as text, in Base64 or in hexadecimal digits. */
export async function foundAtRest(folder: string, secrets: string[]): Promise<string[]> {
  const names = await readdir(folder);
  if (engine === "sqlite") expect(names).toContain("mxkit.db");
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))]),
  );
  const tables = engine === "sqlite" ? [] : await tablesOf(folder);
  const kept = [...files, ...tables, ...(await snapshotsOf(folder))];
  expect(kept.some(([, bytes]) => bytes.includes("Everyday Checking") || bytes.includes("mxbank"))).toBe(
    true,
  );
  return secrets.flatMap((secret) => {
    const forms = [
      secret,
      Buffer.from(secret).toString("base64").replace(/=+$/, ""),
      Buffer.from(secret).toString("hex"),
    ];
    return kept.flatMap(([name, bytes]) =>
      forms.some((form) => bytes.includes(form)) ? [`${secret} in ${name}`] : [],
    );
  });
}

/** What is in snapshots, which are compressed. */
async function snapshotsOf(folder: string): Promise<[string, Buffer][]> {
  const db = await connectTo(folder, { readOnly: true });
  const rows = await db.selectFrom("snapshots").select(["name", "content"]).execute();
  await db.destroy();
  return rows.map(({ name, content }) => [`the snapshot ${name}`, gunzipSync(content)]);
}

/** All that is in the tables of a server; how that lies on its disk is not ours to see. */
async function tablesOf(folder: string): Promise<[string, Buffer][]> {
  const db = await connectTo(folder);
  const tables = [];
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(db);
    const values = rows.flatMap((row) => Object.values(row));
    const bytes = values.map((value) => (value instanceof Uint8Array ? value : Buffer.from(`${value}\n`)));
    tables.push([name, Buffer.concat(bytes)] satisfies [string, Buffer]);
  }
  await db.destroy();
  return tables;
}
