import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPlatform } from "./startPlatform.js";
import { lastMigration, openStore } from "./store/open.js";
import { writeTemplate } from "./template.js";

let folder = "";
let template = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mxkit-"));
  template = join(folder, "template.db");
});
afterEach(() => rm(folder, { recursive: true }));

describe("a template", () => {
  beforeEach(() => writeTemplate(template));

  it("has the tables as they are now, the built-in institutions, and no client", async () => {
    const data = join(folder, "data");
    await startAndStop(data, { template });
    const store = await openStore(data);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      store.read,
    );
    const institutions = await store.read.selectFrom("institutions").select("code").execute();
    const clients = await store.read.selectFrom("clients").select("client_id").execute();
    await store.close();
    expect(rows.at(-1)?.name).toBe(lastMigration);
    expect(institutions.map(({ code }) => code)).toContain("mxbank");
    expect(clients).toEqual([{ client_id: "CLIENT-1234" }]);
  });

  it("is what a folder begins with, and left alone itself", async () => {
    const before = await readFile(template);
    await startAndStop(join(folder, "data"), { template });
    expect((await readFile(template)).equals(before)).toBe(true);
  });

  it("takes the place of nothing", async () => {
    const data = join(folder, "data");
    await startAndStop(data, {});
    await writeFile(template, "no database");
    await startAndStop(data, { template });
    await expect(startAndStop(join(folder, "new"), { template })).rejects.toThrow("not a database");
  });
});

it("nothing waits for the disk where the data is temporary", async () => {
  const synchronous = async (options: { isTemporary?: boolean }) => {
    const store = await openStore(folder, options);
    const { rows } = await store.write((db) => sql<{ synchronous: number }>`pragma synchronous`.execute(db));
    await store.close();
    return rows[0]?.synchronous;
  };
  expect(await synchronous({ isTemporary: true })).toBe(0);
  expect(await synchronous({})).toBe(2);
});

async function startAndStop(data: string, options: { template?: string }): Promise<void> {
  const client = { clientId: "CLIENT-1234", apiKey: "API-KEY-4567" };
  const platform = await startPlatform({ folder: data, client, isTemporary: true, ...options });
  await platform.stop();
}
