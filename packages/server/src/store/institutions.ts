import { createHash } from "node:crypto";
import type { Credential, Institution, JsonText, Product } from "@mxkit/api/v20250224";
import { type Insertable, type Selectable, sql } from "kysely";
import type { Read, Write } from "./database.js";
import { jsonObject } from "./jsonObject.js";
import { type Page, type PageRequest, readPage } from "./page.js";
import type { Tables } from "./schema.js";

export type InstitutionRow = Selectable<Tables["institutions"]>;
export type CredentialRow = Selectable<Tables["institution_credentials"]>;

export interface InstitutionFilter {
  name?: string;
  supported_products?: readonly Product[];
}

/** Which institutions there are for a client. */
export interface Reach {
  /** Only those for clients under the start-up limits; default false. */
  forStartups?: boolean | undefined;
}

const json = jsonObject("Institution", "institutions");
const credentialJson = jsonObject("Credential", "institution_credentials");

const reachable = (db: Read, { forStartups = false }: Reach) =>
  db
    .selectFrom("institutions")
    .$if(forStartups, (query) => query.where("institutions.is_for_startups", "=", true));

/** In the order of the list; with a name, those that begin with it come first. Of several products, all are needed. */
export function list(
  db: Read,
  filter: InstitutionFilter,
  page: PageRequest,
  reach: Reach = {},
): Promise<Page<Institution>> {
  const { name, supported_products = [] } = filter;
  let query = reachable(db, reach).where("institutions.is_hidden", "=", false);
  for (const product of supported_products)
    query = query.where("supported_products", "like", `%"${product}"%`);
  if (name) {
    const pattern = name.toLowerCase().replace(/[\\%_]/g, "\\$&");
    query = query
      .where(sql<boolean>`lower(name) like ${`%${pattern}%`} escape '\\'`)
      .orderBy(sql`lower(name) like ${`${pattern}%`} escape '\\'`, "desc");
  }
  return readPage(db, query.orderBy("position"), json, page);
}

/** By popularity, as the client has set them. */
export function listFavorites(
  db: Read,
  clientId: string,
  page: PageRequest,
  reach: Reach = {},
): Promise<Page<Institution>> {
  const favorites = reachable(db, reach)
    .innerJoin("favorites", "favorites.institution_code", "institutions.code")
    .where("favorites.client_id", "=", clientId)
    .orderBy("favorites.position");
  return readPage(db, favorites, json, page);
}

export async function read(
  db: Read,
  code: string,
  reach: Reach = {},
): Promise<JsonText<Institution> | undefined> {
  const row = await reachable(db, reach).where("code", "=", code).select(json.as("json")).executeTakeFirst();
  return row?.json;
}

/** What is known of each institution's support: true, false, or nothing. */
export function flags(db: Read) {
  return db
    .selectFrom("institutions")
    .select([
      "code",
      "supports_account_identification",
      "supports_account_statement",
      "supports_account_verification",
      "supports_transaction_history",
    ])
    .execute();
}

export function find(db: Read, code: string, reach: Reach = {}): Promise<InstitutionRow | undefined> {
  return reachable(db, reach).selectAll().where("code", "=", code).executeTakeFirst();
}

export function findByGuid(db: Read, guid: string, reach: Reach = {}): Promise<InstitutionRow | undefined> {
  return reachable(db, reach).selectAll().where("guid", "=", guid).executeTakeFirst();
}

export function listCredentials(db: Read, code: string, page: PageRequest): Promise<Page<Credential>> {
  const list = db
    .selectFrom("institution_credentials")
    .where("institution_code", "=", code)
    .orderBy("display_order")
    .orderBy("guid");
  return readPage(db, list, credentialJson, page);
}

export function credentials(db: Read, code: string): Promise<CredentialRow[]> {
  return db
    .selectFrom("institution_credentials")
    .selectAll()
    .where("institution_code", "=", code)
    .orderBy("display_order")
    .execute();
}

export interface CatalogueRows {
  institutions: Insertable<Tables["institutions"]>[];
  credentials: Insertable<Tables["institution_credentials"]>[];
}

/**
 * Adds the built-in institutions or brings them up to date, unless they are the same as last time. None is removed, as members may
 * hang on it.
 */
export async function keepCatalogue(db: Write, rows: CatalogueRows): Promise<void> {
  const kept = { key: "catalogue", value: createHash("sha256").update(JSON.stringify(rows)).digest("hex") };
  const last = await db.selectFrom("meta").select("value").where("key", "=", kept.key).executeTakeFirst();
  if (last?.value === kept.value) return;
  for (const row of rows.institutions) {
    await db
      .insertInto("institutions")
      .values(row)
      .onConflict((conflict) => conflict.column("code").doUpdateSet(row))
      .execute();
  }
  for (const row of rows.credentials) {
    await db
      .insertInto("institution_credentials")
      .values(row)
      .onConflict((conflict) => conflict.column("guid").doUpdateSet(row))
      .execute();
  }
  await db
    .insertInto("meta")
    .values(kept)
    .onConflict((conflict) => conflict.column("key").doUpdateSet(kept))
    .execute();
}
