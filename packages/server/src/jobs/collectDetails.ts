import { createHash } from "node:crypto";
import { holdingSubtypes, holdingTypes } from "../domain/holdingTypes.js";
import type { Collected } from "../institutions/connector.js";
import type { Platform } from "../platform.js";
import * as accountNumbers from "../store/accountNumbers.js";
import * as accountOwners from "../store/accountOwners.js";
import type { Write } from "../store/database.js";
import * as holdings from "../store/holdings.js";
import type { MemberRow } from "../store/members.js";
import * as statements from "../store/statements.js";
import { changedFields } from "./changedFields.js";

/**
 * Writes what an institution told about accounts that are stored already.
 *
 * @param accountGuids by the account's `external_id`
 */
export async function storeDetails(
  platform: Platform,
  db: Write,
  member: MemberRow,
  collected: Collected,
  accountGuids: ReadonlyMap<string, string>,
): Promise<{ statements_created_count: number }> {
  const now = platform.clock.now().toISOString();
  const placeOf = ({ account_external_id }: { account_external_id: string }) => {
    const account_guid = accountGuids.get(account_external_id);
    if (!account_guid) throw new Error(`The account ${account_external_id} was not reported.`);
    const { client_id, user_guid, guid: member_guid } = member;
    return { client_id, user_guid, member_guid, account_guid, deleted_at: null };
  };

  await storeHoldings(platform, db, member, collected.holdings, placeOf);
  for (const { account_external_id, ...owner } of collected.account_owners) {
    const place = placeOf({ account_external_id });
    await accountOwners.upsert(db, { ...owner, ...place, guid: platform.ids.guid("ACO") });
  }
  for (const { account_external_id, ...numbers } of collected.account_numbers) {
    const place = placeOf({ account_external_id });
    await accountNumbers.upsert(db, { ...numbers, ...place, guid: platform.ids.guid("ACN") });
  }
  let statements_created_count = 0;
  for (const { account_external_id, external_id, pdf } of collected.statements) {
    const isNew = await statements.insertNew(db, {
      ...placeOf({ account_external_id }),
      guid: platform.ids.guid("STA"),
      external_id,
      pdf,
      content_hash: createHash("sha256").update(pdf).digest("hex"),
      created_at: now,
      updated_at: now,
    });
    if (isNew) statements_created_count += 1;
  }
  return { statements_created_count };
}

async function storeHoldings(
  platform: Platform,
  db: Write,
  member: MemberRow,
  reported: Collected["holdings"],
  placeOf: (holding: { account_external_id: string }) => {
    client_id: string;
    user_guid: string;
    member_guid: string;
    account_guid: string;
    deleted_at: null;
  },
): Promise<void> {
  const now = platform.clock.now().toISOString();
  const known = new Map(
    (await holdings.listOfMember(db, member.guid)).map((row) => [
      `${row.account_guid} ${row.external_id}`,
      row,
    ]),
  );
  for (const { account_external_id, ...holding } of reported) {
    const place = placeOf({ account_external_id });
    const row = known.get(`${place.account_guid} ${holding.external_id}`);
    if (row) {
      const changes = changedFields(row, holding);
      if (changes) await holdings.update(db, row.guid, { ...changes, updated_at: now });
      continue;
    }
    await holdings.insert(db, {
      ...holding,
      ...place,
      guid: platform.ids.guid("HOL"),
      holding_type_id: holdingTypes.indexOf(holding.holding_type as never),
      holding_subtype_id: holdingSubtypes.indexOf(holding.holding_subtype as never),
      created_at: now,
      updated_at: now,
    });
  }
}
