import { defaultCategoryNamed, defaultCategoryWithGuid } from "../reference/categories.js";
import * as categories from "../store/categories.js";
import type { Read } from "../store/database.js";

/** What a transaction says of its category. */
export interface CategoryOfTransaction {
  category_guid: string;
  category: string;
  top_level_category: string;
}

interface Category {
  guid: string;
  name: string;
  parent_guid: string | null;
}

export function inCategory({ guid, name, parent_guid }: Category): CategoryOfTransaction {
  const parent = parent_guid === null ? undefined : defaultCategoryWithGuid(parent_guid);
  return { category_guid: guid, category: name, top_level_category: parent?.name ?? name };
}

/** @throws RangeError where no default category has the name */
export function inDefaultCategory(name: string): CategoryOfTransaction {
  const category = defaultCategoryNamed(name);
  if (!category) throw new RangeError(`Not a default category: ${name}`);
  return inCategory(category);
}

/** Any category that the user can choose: a default one, or a custom one of the user's own. */
export async function findCategory(db: Read, userGuid: string, guid: string): Promise<Category | undefined> {
  return defaultCategoryWithGuid(guid) ?? categories.find(db, userGuid, guid);
}
