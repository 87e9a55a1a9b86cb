import type { GuidPrefix, Ids } from "../ids.js";
import { credentialRow, credentialsFingerprint, jobRow, type Vault, webhookRow } from "../vault.js";
import type { ClientRows } from "./clientTables.js";

type MemberRow = ClientRows["members"][number];
type CredentialRow = ClientRows["member_credentials"][number];
type JobRow = ClientRows["jobs"][number];
type WebhookURLRow = ClientRows["webhook_urls"][number];

/**
 * The rows as another client's. Their guids are new ones wherever they stand, in JSON and in the end users' texts too. Institutions,
 * default categories and merchants belong to no client: their guids stay.
 */
export function asAnotherClient(
  { ids, vault }: { ids: Ids; vault: Vault },
  tables: ClientRows,
  clientId: string,
): ClientRows {
  const guids = newGuids(tables, ids);
  const rename = <Row extends object>(row: Row) => renamed(row, guids, clientId);
  const secrets = openCredentials(vault, tables.member_credentials);
  const all = Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => rename(row))]);
  return {
    ...(Object.fromEntries(all) as ClientRows),
    members: tables.members.map((member) =>
      newMember(vault, member, rename(member), secrets.get(member.guid)),
    ),
    member_credentials: tables.member_credentials.map((row) => newCredential(vault, row, rename(row))),
    jobs: tables.jobs.map((job) => newJob(vault, job, rename(job))),
    webhook_urls: tables.webhook_urls.map((row) => newWebhookURL(vault, row, rename(row))),
  };
}

/** By the old ones, and in their order, as lists are ordered by them. */
function newGuids(tables: ClientRows, ids: Ids): ReadonlyMap<string, string> {
  const guids = Object.values(tables).flatMap((rows) =>
    rows.flatMap((row) => ("guid" in row ? [row.guid] : [])),
  );
  return new Map(guids.sort().map((guid) => [guid, ids.guid(guid.slice(0, 3) as GuidPrefix)]));
}

const anyGuid = /[A-Z]{3}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function renamed<Row extends object>(row: Row, guids: ReadonlyMap<string, string>, clientId: string): Row {
  const columns = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replace(anyGuid, (guid) => guids.get(guid) ?? guid) : value,
  ]);
  return { ...Object.fromEntries(columns), ...("client_id" in row ? { client_id: clientId } : {}) };
}

/** The seed stays what the old guid was, so that the institution goes on with the same history. */
function newMember(
  vault: Vault,
  old: MemberRow,
  row: MemberRow,
  secrets: ReadonlyMap<string, string> = new Map(),
): MemberRow {
  const isKeyed = old.credentials_fingerprint !== null;
  return {
    ...row,
    seed: old.seed ?? old.guid,
    credentials_fingerprint: isKeyed ? credentialsFingerprint(vault, row, secrets) : null,
  };
}

function newCredential(vault: Vault, old: CredentialRow, row: CredentialRow): CredentialRow {
  return { ...row, sealed: vault.seal(openCredential(vault, old), nameOf(row)) };
}

function newJob(vault: Vault, old: JobRow, row: JobRow): JobRow {
  if (old.sealed_state === null) return row;
  return {
    ...row,
    sealed_state: vault.seal(vault.open(old.sealed_state, jobRow(old.guid)), jobRow(row.guid)),
  };
}

function newWebhookURL(vault: Vault, old: WebhookURLRow, row: WebhookURLRow): WebhookURLRow {
  const anew = (sealed: string) => vault.seal(vault.open(sealed, webhookRow(old.guid)), webhookRow(row.guid));
  const { sealed_password, sealed_former_secret, sealed_client_secret, sealed_tls_key } = old;
  return {
    ...row,
    sealed_secret: anew(old.sealed_secret),
    sealed_password: sealed_password && anew(sealed_password),
    sealed_former_secret: sealed_former_secret && anew(sealed_former_secret),
    sealed_client_secret: sealed_client_secret && anew(sealed_client_secret),
    sealed_tls_key: sealed_tls_key && anew(sealed_tls_key),
  };
}

/** The values by the guid of their credential, by the guid of their member. */
function openCredentials(vault: Vault, rows: readonly CredentialRow[]): Map<string, Map<string, string>> {
  const members = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const values = members.get(row.member_guid) ?? new Map<string, string>();
    members.set(row.member_guid, values.set(row.credential_guid, openCredential(vault, row)));
  }
  return members;
}

const openCredential = (vault: Vault, row: CredentialRow) => vault.open(row.sealed, nameOf(row));

const nameOf = ({ member_guid, credential_guid }: CredentialRow) =>
  credentialRow(member_guid, credential_guid);
