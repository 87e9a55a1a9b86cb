import { DomainError } from "../../domain/errors.js";
import type { Read, Write } from "../../store/database.js";
import type { InstitutionRow } from "../../store/institutions.js";
import * as institutions from "../../store/institutions.js";
import * as members from "../../store/members.js";
import { credentialRow, type Vault } from "../../vault.js";

/** Values by the guid of the credential. Never logged, never in a message. */
type Values = ReadonlyMap<string, string>;
type Sent = readonly { guid: string; value: string }[] | undefined;

/**
 * The values that were sent, one for each credential of the institution.
 *
 * @throws invalid_body_error, naming what is missing, repeated or unknown
 */
export async function readCredentials(db: Read, institution: InstitutionRow, sent: Sent): Promise<Values> {
  return complete(db, institution, uniqueValues(sent));
}

/** The member's values with those that were sent in their place. */
export async function mergeCredentials(
  vault: Vault,
  db: Read,
  institution: InstitutionRow,
  memberGuid: string,
  sent: Sent,
): Promise<Values> {
  const kept = (await members.credentials(db, memberGuid)).map(
    ({ credential_guid, sealed }) =>
      [credential_guid, vault.open(sealed, credentialRow(memberGuid, credential_guid))] as const,
  );
  return complete(db, institution, new Map([...kept, ...uniqueValues(sent)]));
}

export async function keepCredentials(
  vault: Vault,
  db: Write,
  memberGuid: string,
  values: Values,
): Promise<void> {
  const rows = [...values].map(([guid, value]) => ({
    guid,
    sealed: vault.seal(value, credentialRow(memberGuid, guid)),
  }));
  await members.replaceCredentials(db, memberGuid, rows);
}

async function complete(db: Read, institution: InstitutionRow, values: Values): Promise<Values> {
  const wanted = await institutions.credentials(db, institution.code);
  if (wanted.length === 0)
    throw invalid(`${institution.name} takes OAuth only: set \`member.is_oauth\` to true.`);
  const unknown = [...values.keys()].find((guid) => !wanted.some((credential) => credential.guid === guid));
  if (unknown !== undefined)
    throw invalid(`\`member.credentials\`: ${unknown} is no credential of ${institution.code}.`);
  const missing = wanted.find(({ guid }) => !values.has(guid));
  if (missing)
    throw invalid(`\`member.credentials\`: the value of ${missing.guid} (${missing.label}) is missing.`);
  return values;
}

function uniqueValues(sent: Sent = []): Values {
  const values = new Map(sent.map(({ guid, value }) => [guid, value]));
  if (values.size < sent.length) throw invalid("`member.credentials`: each guid may be given once only.");
  return values;
}

const invalid = (message: string) => new DomainError("invalid_body_error", message);
