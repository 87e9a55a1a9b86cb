import { createCipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { systemIds } from "../../src/ids.js";
import { loadMasterKeys } from "../../src/masterKeys.js";
import type { Write } from "../../src/store/database.js";
import { credentialRow, jobRow, type Vault, webhookRow } from "../../src/vault.js";
import { createVaults } from "../../src/vaults.js";
import { connectTo, engine } from "./database.js";

/** Makes the database of a folder what it was before clients had keys of their own: sealed with the master key itself. */
export async function takeBackDataKeys(folder: string, masterKey: Buffer): Promise<void> {
  const db = await connectTo(folder);
  const masterKeys = loadMasterKeys("", masterKey.toString("base64"));
  const vaults = createVaults(masterKeys, { ids: systemIds(), clock: { now: () => new Date() } });
  await db.transaction().execute(async (db) => {
    for (const { client_id } of await db.selectFrom("clients").select("client_id").execute())
      await sealDirectly(db, client_id, await vaults.of(db, client_id), masterKey);
    const value = fingerprint(masterKey, ["fingerprint of the master key"]);
    await db.insertInto("meta").values({ key: "fingerprint of the master key", value }).execute();
    await withoutVersions(db);
    await withoutMigration(db);
  });
  await db.destroy();
}

const derive = (masterKey: Buffer, purpose: string) =>
  Buffer.from(hkdfSync("sha256", masterKey, "", `mxkit ${purpose}`, 32));

function seal(masterKey: Buffer, plain: string, row: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", derive(masterKey, "seal"), nonce).setAAD(Buffer.from(row));
  const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
}

const fingerprint = (masterKey: Buffer, parts: string[]) =>
  createHmac("sha256", derive(masterKey, "fingerprint")).update(JSON.stringify(parts)).digest("hex");

async function sealDirectly(db: Write, client_id: string, vault: Vault, masterKey: Buffer): Promise<void> {
  const again = (sealed: string, row: string) => seal(masterKey, vault.open(sealed, row), row);
  for (const member of await db
    .selectFrom("members")
    .selectAll()
    .where("client_id", "=", client_id)
    .execute()) {
    const values = new Map<string, string>();
    const rows = db.selectFrom("member_credentials").selectAll().where("member_guid", "=", member.guid);
    for (const { credential_guid, sealed } of await rows.execute()) {
      const row = credentialRow(member.guid, credential_guid);
      values.set(credential_guid, vault.open(sealed, row));
      await db
        .updateTable("member_credentials")
        .set({ sealed: again(sealed, row) })
        .where("member_guid", "=", member.guid)
        .where("credential_guid", "=", credential_guid)
        .execute();
    }
    const parts = [member.user_guid, member.institution_code, ...[...values].sort().flat()];
    const credentials_fingerprint = fingerprint(masterKey, parts);
    await db
      .updateTable("members")
      .set({ credentials_fingerprint })
      .where("guid", "=", member.guid)
      .execute();
  }
  for (const { guid, sealed_state } of await db
    .selectFrom("jobs")
    .selectAll()
    .where("client_id", "=", client_id)
    .where("sealed_state", "is not", null)
    .execute())
    await db
      .updateTable("jobs")
      .set({ sealed_state: again(sealed_state ?? "", jobRow(guid)) })
      .where("guid", "=", guid)
      .execute();
  for (const { guid, sealed_secret, sealed_password } of await db
    .selectFrom("webhook_urls")
    .selectAll()
    .where("client_id", "=", client_id)
    .execute())
    await db
      .updateTable("webhook_urls")
      .set({
        sealed_secret: again(sealed_secret, webhookRow(guid)),
        sealed_password: sealed_password && again(sealed_password, webhookRow(guid)),
      })
      .where("guid", "=", guid)
      .execute();
}

/** Undoes 0007_versions, and forgets that it was there. */
async function withoutVersions(db: Write): Promise<void> {
  for (const [table, ...columns] of [
    ["clients", "default_version"],
    ["institutions", "created_at", "is_hidden", "supported_products"],
    ["members", "use_cases", "needs_updated_credentials", "oauth_query", "most_recent_job_guid"],
    ["jobs", "next_types"],
  ] as const)
    for (const column of columns)
      await sql`alter table ${sql.table(table)} drop column ${sql.ref(column)}`.execute(db);
  await sql`delete from kysely_migration where name = '0007_versions'`.execute(db);
}

/** Undoes 0006_data_keys, and forgets that it was there. */
async function withoutMigration(db: Write): Promise<void> {
  for (const event of ["update", "delete", ...(engine === "postgres" ? ["truncate"] : [])]) {
    const trigger = sql.ref(`audit_log_${event}`);
    await (engine === "postgres"
      ? sql`drop trigger ${trigger} on audit_log`
      : sql`drop trigger ${trigger}`
    ).execute(db);
  }
  if (engine === "postgres") await sql`drop function audit_log_append_only()`.execute(db);
  await sql`drop table data_keys`.execute(db);
  await sql`alter table snapshots drop column data_key_guid`.execute(db);
  await sql`delete from kysely_migration where name = '0006_data_keys'`.execute(db);
}
