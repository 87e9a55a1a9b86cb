import type { Category, Handlers, JsonText } from "@mxkit/api/v20250224";
import { DomainError, quote, required } from "../../domain/errors.js";
import {
  DEFAULT_CATEGORIES,
  type DefaultCategory,
  defaultCategoryWithGuid,
} from "../../reference/categories.js";
import { findCategory, inCategory } from "../../rules/category.js";
import type { CategoryRow } from "../../store/categories.js";
import * as categories from "../../store/categories.js";
import type { Read, Write } from "../../store/database.js";
import { type Page, type PageRequest, pageOf } from "../../store/page.js";
import * as transactionRules from "../../store/transactionRules.js";
import * as transactions from "../../store/transactions.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";
import { requireUser } from "./require.js";

type Operations =
  | "listDefaultCategoriesByUser"
  | "listCategories"
  | "readCategory"
  | "createCategory"
  | "updateCategory"
  | "deleteCategory";

const defaults = DEFAULT_CATEGORIES.map(asCategory);

export const categoryHandlers: Pick<Handlers<Context>, Operations> = {
  async listDefaultCategoriesByUser({ path, query }, context) {
    await requireUser(context.platform.store.read, context, path.user_guid);
    return { status: 200, body: pageBody("categories", pageOf(defaults, query), query) };
  },

  async listCategories({ path, query }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const custom = await categories.list(read, user.guid, query);
    return { status: 200, body: pageBody("categories", followedByDefaults(custom, query), query) };
  },

  async readCategory({ path }, context) {
    const { read } = context.platform.store;
    const user = await requireUser(read, context, path.user_guid);
    const category = defaultCategoryWithGuid(path.category_guid);
    if (category) return { status: 200, body: { category: asCategory(category) } };
    return { status: 200, body: await categoryBody(read, user.guid, path.category_guid) };
  },

  async createCategory({ path, body: { category: sent } }, context) {
    const { platform, client } = context;
    const now = platform.clock.now().toISOString();
    const guid = platform.ids.guid("CAT");
    return platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      const parent = await requireParent(db, user.guid, sent.parent_guid);
      await requireFreeName(db, user.guid, parent.guid, sent.name);
      await categories.insert(db, {
        guid,
        client_id: client.client_id,
        user_guid: user.guid,
        name: sent.name,
        parent_guid: parent.guid,
        metadata: sent.metadata ?? null,
        created_at: now,
        updated_at: now,
        deleted_at: null,
      });
      return { status: 200, body: await categoryBody(db, user.guid, guid) };
    });
  },

  async updateCategory({ path, body: { category: sent } }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const category = await requireCustom(db, context, path);
      const { name = category.name, metadata = category.metadata } = sent;
      if (name !== category.name) {
        await requireFreeName(db, category.user_guid, category.parent_guid, name, category.guid);
        await moveTransactions(db, category, { ...category, name }, now);
      }
      await categories.update(db, category.guid, { name, metadata, updated_at: now });
      return { status: 200, body: await categoryBody(db, category.user_guid, category.guid) };
    });
  },

  async deleteCategory({ path }, context) {
    const now = context.platform.clock.now().toISOString();
    return context.platform.store.write(async (db) => {
      const category = await requireCustom(db, context, path);
      const parent = required(
        defaultCategoryWithGuid(category.parent_guid),
        "category",
        category.parent_guid,
      );
      await moveTransactions(db, category, parent, now);
      await transactionRules.updateAllOfCategory(db, category.user_guid, category.guid, {
        category_guid: parent.guid,
        updated_at: now,
      });
      await categories.update(db, category.guid, { deleted_at: now });
      return { status: 204 };
    });
  },
};

function asCategory({ guid, name, parent_guid, is_income }: DefaultCategory): Category {
  return {
    created_at: null,
    guid,
    is_default: true,
    is_income,
    metadata: null,
    name,
    parent_guid,
    updated_at: null,
  };
}

/** The page of a list that begins with the custom categories and goes on with the default ones. */
function followedByDefaults(custom: Page<Category>, { page, records_per_page }: PageRequest): Page<Category> {
  const from = (page - 1) * records_per_page - custom.total;
  const rest = defaults.slice(Math.max(from, 0), Math.max(from + records_per_page, 0));
  const items = [custom.items, JSON.stringify(rest)].map((list) => list.slice(1, -1)).filter(Boolean);
  return { items: `[${items}]` as JsonText<Category[]>, total: custom.total + defaults.length };
}

async function categoryBody(db: Read, userGuid: string, guid: string) {
  return body("category", required(await categories.read(db, userGuid, guid), "category", guid));
}

/** @throws not_found_error, user_disabled_error, method_not_allowed_error */
async function requireCustom(
  db: Read,
  context: Context,
  { user_guid, category_guid }: { user_guid: string; category_guid: string },
): Promise<CategoryRow> {
  const user = await requireUser(db, context, user_guid);
  if (defaultCategoryWithGuid(category_guid)) {
    const message = "A default category can be neither changed nor deleted.";
    throw new DomainError("method_not_allowed_error", message, { headers: { Allow: "GET" } });
  }
  return required(await categories.find(db, user.guid, category_guid), "category", category_guid);
}

async function requireParent(db: Read, userGuid: string, guid: string) {
  const parent = required(await findCategory(db, userGuid, guid), "category", guid);
  if (defaultCategoryWithGuid(guid)?.parent_guid === null) return parent;
  throw new DomainError(
    "invalid_parent_error",
    `${quote(parent.name)} cannot have categories below it: the parent must be a default category without a parent.`,
  );
}

/** Default categories have their names below the same parents. */
async function requireFreeName(
  db: Read,
  userGuid: string,
  parentGuid: string,
  name: string,
  ownGuid?: string,
): Promise<void> {
  const siblings = [
    ...defaults.filter(({ parent_guid }) => parent_guid === parentGuid),
    ...(await categories.listBelow(db, userGuid, parentGuid)),
  ];
  const holder = siblings.find(
    (sibling) => sibling.guid !== ownGuid && sibling.name.toLowerCase() === name.toLowerCase(),
  );
  if (holder) {
    throw new DomainError(
      "duplicate_name_error",
      `The name ${quote(name)} is taken by the category ${holder.guid}.`,
    );
  }
}

async function moveTransactions(
  db: Write,
  { user_guid, guid }: CategoryRow,
  to: Parameters<typeof inCategory>[0],
  now: string,
): Promise<void> {
  await transactions.updateAllWith(db, user_guid, "category_guid", guid, {
    ...inCategory(to),
    updated_at: now,
  });
}
