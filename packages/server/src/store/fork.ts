import type { GuidPrefix, Ids } from "../ids.js";
import { credentialRow, credentialsFingerprint, type Vault } from "../vault.js";
import type { ClientRows } from "./clientTables.js";
import { type Handover, resealed } from "./sealed.js";

type MemberRow = ClientRows["members"][number];
type CredentialRow = ClientRows["member_credentials"][number];

/**
 * The rows as another client's. Their guids are new ones wherever they stand, in JSON and in the end users' texts too. Institutions,
 * default categories and merchants belong to no client: their guids stay.
 */
export function asAnotherClient(
  { ids }: { ids: Ids },
  vaults: Handover,
  tables: ClientRows,
  clientId: string,
): ClientRows {
  const guids = newGuids(tables, ids);
  const secrets = openCredentials(vaults.from, tables.member_credentials);
  const all = Object.entries(tables).map(([table, rows]) => [
    table,
    rows.map((row) => renamed(row, guids, clientId)),
  ]);
  const named = resealed(vaults, tables, Object.fromEntries(all) as ClientRows);
  const members = named.members.map((row, index) => {
    const old = tables.members[index] ?? row;
    return newMember(vaults.to, old, row, secrets.get(old.guid));
  });
  return { ...named, members };
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

/** The values by the guid of their credential, by the guid of their member. */
function openCredentials(vault: Vault, rows: readonly CredentialRow[]): Map<string, Map<string, string>> {
  const members = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const { member_guid, credential_guid, sealed } = row;
    const values = members.get(member_guid) ?? new Map<string, string>();
    const value = vault.open(sealed, credentialRow(member_guid, credential_guid));
    members.set(member_guid, values.set(credential_guid, value));
  }
  return members;
}
