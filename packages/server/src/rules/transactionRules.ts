import type { Read, Write } from "../store/database.js";
import type { TransactionRuleRow } from "../store/transactionRules.js";
import * as transactionRules from "../store/transactionRules.js";
import type { TransactionRow } from "../store/transactions.js";
import * as transactions from "../store/transactions.js";
import { findCategory, inCategory } from "./category.js";

type Changes = Partial<
  Pick<TransactionRow, "category_guid" | "category" | "top_level_category" | "description">
>;

/** Here and not in the database, whose `lower` knows no letters beyond ASCII. */
const fold = (description: string) => description.toLowerCase();

/** What the user's rules make of a transaction that comes in, by its cleansed description. The newest rule wins. */
export async function changesByRules(db: Read, userGuid: string): Promise<(cleansed: string) => Changes> {
  const changes = new Map<string, Changes>();
  for (const rule of await transactionRules.listOfUser(db, userGuid)) {
    changes.set(fold(rule.match_description), await changesBy(db, rule));
  }
  return (cleansed) => changes.get(fold(cleansed)) ?? {};
}

/** Applies a rule to what is stored already. A description of the user's own stays. */
export async function applyToStored(db: Write, rule: TransactionRuleRow, now: string): Promise<void> {
  const { description, ...category } = await changesBy(db, rule);
  for (const cleansed of await transactions.cleansedDescriptions(db, rule.user_guid)) {
    if (fold(cleansed) !== fold(rule.match_description)) continue;
    await transactions.updateAllWith(db, rule.user_guid, "cleansed_description", cleansed, {
      ...category,
      updated_at: now,
    });
    if (description !== undefined)
      await transactions.describeAllWith(db, rule.user_guid, cleansed, description);
  }
}

async function changesBy(db: Read, rule: TransactionRuleRow): Promise<Changes> {
  const category = await findCategory(db, rule.user_guid, rule.category_guid);
  return {
    ...(category && inCategory(category)),
    ...(rule.description !== null && { description: rule.description }),
  };
}
