import { type CreateTableBuilder, type Kysely, sql } from "kysely";

/** Columns are named after the fields of the API, with the same meaning; `spec/schemas` describes them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("meta")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();

  await clients(db);
  await institutions(db);
  await users(db);
  await members(db);
  await accounts(db);
  await transactions(db);
  await holdings(db);
  await accountDetails(db);
  await userOwned(db);
  await widgetSessions(db);
  await jobs(db);
}

async function clients(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("clients")
    .addColumn("client_id", "text", (column) => column.primaryKey())
    .addColumn("environment", "text", (column) => column.notNull())
    .addColumn("clock_time", "bigint", (column) => column.notNull())
    .addColumn("clock_anchor", "bigint", (column) => column.notNull())
    .addColumn("clock_speed", "double precision", (column) => column.notNull())
    .addColumn("is_advancing", "boolean", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("api_keys")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("salt", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema.createIndex("api_keys_client").on("api_keys").column("client_id").execute();
}

async function institutions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("institutions")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("guid", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("url", "text")
    .addColumn("small_logo_url", "text")
    .addColumn("medium_logo_url", "text")
    .addColumn("supports_account_identification", "boolean")
    .addColumn("supports_account_statement", "boolean")
    .addColumn("supports_account_verification", "boolean")
    .addColumn("supports_oauth", "boolean")
    .addColumn("supports_transaction_history", "boolean")
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("country", "text", (column) => column.notNull())
    .addColumn("aggregation_window_seconds", "integer", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("institution_credentials")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("institution_code", "text", (column) => column.notNull().references("institutions.code"))
    .addColumn("display_order", "integer", (column) => column.notNull())
    .addColumn("field_name", "text", (column) => column.notNull())
    .addColumn("field_type", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("institution_credentials_institution")
    .on("institution_credentials")
    .column("institution_code")
    .execute();
  await db.schema
    .createTable("favorites")
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("institution_code", "text", (column) => column.notNull().references("institutions.code"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("favorites_key", ["client_id", "institution_code"])
    .execute();
}

async function users(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("users")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("id", "text")
    .addColumn("email", "text")
    .addColumn("is_disabled", "boolean", (column) => column.notNull())
    .addColumn("metadata", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("deleted_at", "text")
    .execute();
  await uniqueAmongLiving(db, "users", ["client_id", "id"]);
  await livingIndex(db, "users", ["client_id", "guid"]);
}

async function members(db: Kysely<unknown>): Promise<void> {
  await owned(db.schema.createTable("members"))
    .addColumn("id", "text")
    .addColumn("institution_code", "text", (column) => column.notNull().references("institutions.code"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("connection_status", "text")
    .addColumn("is_oauth", "boolean", (column) => column.notNull())
    .addColumn("is_managed_by_user", "boolean", (column) => column.notNull())
    .addColumn("is_being_aggregated", "boolean", (column) => column.notNull())
    .addColumn("is_authenticated", "boolean", (column) => column.notNull())
    .addColumn("background_aggregation_is_disabled", "boolean", (column) => column.notNull())
    .addColumn("metadata", "text")
    .addColumn("aggregated_at", "text")
    .addColumn("successfully_aggregated_at", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("credentials_fingerprint", "text")
    .addColumn("anchor", "text")
    .addColumn("oauth_nonce", "text")
    .addColumn("job_guid", "text")
    .execute();
  await uniqueAmongLiving(db, "members", ["user_guid", "id"]);
  await uniqueAmongLiving(db, "members", ["user_guid", "institution_code", "credentials_fingerprint"]);
  await livingIndex(db, "members", ["user_guid", "guid"]);
  await db.schema
    .createTable("member_credentials")
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("credential_guid", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("member_credentials_key", ["member_guid", "credential_guid"])
    .execute();
}

async function accounts(db: Kysely<unknown>): Promise<void> {
  let table = owned(db.schema.createTable("accounts"))
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("external_id", "text", (column) => column.notNull())
    .addColumn("id", "text")
    .addColumn("institution_code", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("subtype", "text", (column) => column.notNull())
    .addColumn("account_number", "text")
    .addColumn("currency_code", "text")
    .addColumn("insured_name", "text")
    .addColumn("day_payment_is_due", "integer")
    .addColumn("death_benefit", "integer")
    .addColumn("is_closed", "boolean", (column) => column.notNull())
    .addColumn("is_hidden", "boolean", (column) => column.notNull())
    .addColumn("member_is_managed_by_user", "boolean", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .addColumn("last_payment_at", "text")
    .addColumn("payment_due_at", "text")
    .addColumn("matures_on", "text")
    .addColumn("started_on", "text");
  for (const name of accountDecimals) table = table.addColumn(name, decimal);
  await table.execute();
  await db.schema
    .createIndex("accounts_member_external_id")
    .unique()
    .on("accounts")
    .columns(["member_guid", "external_id"])
    .execute();
  await livingIndex(db, "accounts", ["user_guid", "guid"]);
}

async function transactions(db: Kysely<unknown>): Promise<void> {
  let table = owned(db.schema.createTable("transactions"))
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("account_guid", "text", (column) => column.notNull().references("accounts.guid"))
    .addColumn("external_id", "text", (column) => column.notNull())
    .addColumn("id", "text")
    .addColumn("amount", decimal, (column) => column.notNull())
    .addColumn("category", "text", (column) => column.notNull())
    .addColumn("category_guid", "text", (column) => column.notNull())
    .addColumn("top_level_category", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("cleansed_description", "text", (column) => column.notNull())
    .addColumn("user_description", "text")
    .addColumn("original_description", "text", (column) => column.notNull())
    .addColumn("date", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("check_number_string", "text")
    .addColumn("currency_code", "text")
    .addColumn("latitude", "double precision")
    .addColumn("longitude", "double precision")
    .addColumn("localized_description", "text")
    .addColumn("localized_memo", "text")
    .addColumn("memo", "text")
    .addColumn("merchant_category_code", "integer")
    .addColumn("merchant_guid", "text")
    .addColumn("merchant_location_guid", "text")
    .addColumn("posted_at", "text")
    .addColumn("transacted_at", "text")
    .addColumn("member_is_managed_by_user", "boolean", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull());
  for (const name of transactionFlags) table = table.addColumn(name, "boolean");
  await table.execute();
  await db.schema
    .createIndex("transactions_account_external_id")
    .unique()
    .on("transactions")
    .columns(["account_guid", "external_id"])
    .execute();
  await db.schema
    .createIndex("transactions_user_cleansed_description")
    .on("transactions")
    .columns(["user_guid", "cleansed_description"])
    .execute();
  for (const owner of ["user_guid", "member_guid", "account_guid"]) {
    await livingIndex(db, "transactions", [owner, "date", "guid"]);
  }
}

async function holdings(db: Kysely<unknown>): Promise<void> {
  await ofAccount(db.schema.createTable("holdings"))
    .addColumn("external_id", "text", (column) => column.notNull())
    .addColumn("id", "text")
    .addColumn("cost_basis", decimal)
    .addColumn("currency_code", "text")
    .addColumn("cusip", "text")
    .addColumn("daily_change", decimal)
    .addColumn("description", "text")
    .addColumn("holding_subtype", "text", (column) => column.notNull())
    .addColumn("holding_subtype_id", "integer", (column) => column.notNull())
    .addColumn("holding_type", "text", (column) => column.notNull())
    .addColumn("holding_type_id", "integer", (column) => column.notNull())
    .addColumn("market_value", decimal)
    .addColumn("metadata", "text")
    .addColumn("purchase_price", decimal)
    .addColumn("shares", decimal)
    .addColumn("symbol", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await belowAccount(db, "holdings", "external_id");
  await livingIndex(db, "holdings", ["user_guid", "guid"]);
}

/** What jobs other than the standard aggregation bring. */
async function accountDetails(db: Kysely<unknown>): Promise<void> {
  let owners = ofAccount(db.schema.createTable("account_owners")).addColumn("external_id", "text", (column) =>
    column.notNull(),
  );
  for (const name of ["address", "city", "country", "email", "owner_name", "phone", "postal_code", "state"]) {
    owners = owners.addColumn(name, "text");
  }
  await owners.execute();
  await belowAccount(db, "account_owners", "external_id");

  await ofAccount(db.schema.createTable("account_numbers"))
    .addColumn("account_number", "text", (column) => column.notNull())
    .addColumn("institution_number", "text")
    .addColumn("passed_validation", "boolean", (column) => column.notNull())
    .addColumn("routing_number", "text")
    .addColumn("transit_number", "text")
    .execute();
  await belowAccount(db, "account_numbers");

  await ofAccount(db.schema.createTable("statements"))
    .addColumn("external_id", "text", (column) => column.notNull())
    .addColumn("content_hash", "text", (column) => column.notNull())
    .addColumn("pdf", "blob", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await belowAccount(db, "statements", "external_id");
}

/** What users sort their transactions with. */
async function userOwned(db: Kysely<unknown>): Promise<void> {
  await owned(db.schema.createTable("categories"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("parent_guid", "text", (column) => column.notNull())
    .addColumn("metadata", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await uniqueAmongLiving(db, "categories", ["user_guid", "parent_guid", "name"]);
  await livingIndex(db, "categories", ["user_guid", "guid"]);

  await owned(db.schema.createTable("tags"))
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await uniqueAmongLiving(db, "tags", ["user_guid", "name"]);
  await livingIndex(db, "tags", ["user_guid", "guid"]);

  await owned(db.schema.createTable("taggings"))
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("tag_guid", "text", (column) => column.notNull().references("tags.guid"))
    .addColumn("transaction_guid", "text", (column) => column.notNull().references("transactions.guid"))
    .execute();
  await uniqueAmongLiving(db, "taggings", ["tag_guid", "transaction_guid"]);
  await livingIndex(db, "taggings", ["user_guid", "guid"]);
  await livingIndex(db, "taggings", ["member_guid"]);
  await db.schema.createIndex("taggings_tag").on("taggings").column("tag_guid").execute();

  await owned(db.schema.createTable("transaction_rules"))
    .addColumn("category_guid", "text", (column) => column.notNull())
    .addColumn("description", "text")
    .addColumn("match_description", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("updated_at", "text", (column) => column.notNull())
    .execute();
  await livingIndex(db, "transaction_rules", ["user_guid", "guid"]);
}

async function widgetSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("widget_sessions")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("user_guid", "text", (column) => column.notNull().references("users.guid"))
    .addColumn("options", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("opened_at", "text")
    .execute();
}

async function jobs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("jobs")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("include_transactions", "boolean", (column) => column.notNull())
    .addColumn("is_background", "boolean", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("step", "integer", (column) => column.notNull())
    .addColumn("sealed_state", "text")
    .addColumn("callback_payload", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("started_at", "text")
    .addColumn("finished_at", "text")
    .addColumn("outcome", "text")
    .addColumn("error_message", "text")
    .execute();
  await db.schema.createIndex("jobs_member").on("jobs").columns(["member_guid", "guid"]).execute();
  await db.schema
    .createTable("challenges")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("job_guid", "text", (column) => column.notNull().references("jobs.guid"))
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("field_name", "text")
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("options", "text")
    .addColumn("image_data", "text")
    .addColumn("image_options", "text")
    .execute();
  await db.schema.createIndex("challenges_member").on("challenges").column("member_guid").execute();
  await db.schema
    .createTable("tasks")
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "bigint")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("last_error", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("tasks_due").on("tasks").columns(["due_at", "guid"]).execute();
  await db.schema.createIndex("tasks_subject").on("tasks").column("subject").execute();
}

/** Exact, to the last zero: text, on every engine. */
const decimal = "text";

const accountDecimals = [
  "apr",
  "apy",
  "available_balance",
  "available_credit",
  "balance",
  "cash_balance",
  "cash_surrender_value",
  "credit_limit",
  "holdings_value",
  "interest_rate",
  "last_payment",
  "loan_amount",
  "minimum_balance",
  "minimum_payment",
  "original_balance",
  "pay_out_amount",
  "payoff_balance",
  "premium_amount",
  "total_account_value",
];

const transactionFlags = [
  "is_bill_pay",
  "is_direct_deposit",
  "is_expense",
  "is_fee",
  "is_income",
  "is_international",
  "is_overdraft_fee",
  "is_payroll_advance",
  "is_recurring",
  "is_subscription",
];

/** What every object below a user has. */
function owned<Name extends string>(table: CreateTableBuilder<Name>) {
  return table
    .addColumn("guid", "text", (column) => column.primaryKey())
    .addColumn("client_id", "text", (column) => column.notNull().references("clients.client_id"))
    .addColumn("user_guid", "text", (column) => column.notNull().references("users.guid"))
    .addColumn("deleted_at", "text");
}

function ofAccount<Name extends string>(table: CreateTableBuilder<Name>) {
  return owned(table)
    .addColumn("member_guid", "text", (column) => column.notNull().references("members.guid"))
    .addColumn("account_guid", "text", (column) => column.notNull().references("accounts.guid"));
}

/** Read by member, and told apart within their account. */
async function belowAccount(db: Kysely<unknown>, table: string, ...key: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_account`)
    .unique()
    .on(table)
    .columns(["account_guid", ...key])
    .execute();
  await livingIndex(db, table, ["member_guid", "guid"]);
}

function livingIndex(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  return db.schema
    .createIndex(`${table}_${columns.join("_")}`)
    .on(table)
    .columns(columns)
    .where(sql.ref("deleted_at"), "is", null)
    .execute();
}

/** A deleted object frees what it had taken. */
function uniqueAmongLiving(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  return db.schema
    .createIndex(`${table}_${columns.join("_")}_unique`)
    .unique()
    .on(table)
    .columns(columns)
    .where(sql.ref("deleted_at"), "is", null)
    .execute();
}
