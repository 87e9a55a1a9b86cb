import type { Handlers, OperationId } from "@mxkit/api/v20111101";
import { DomainError } from "../../domain/errors.js";
import type { Context } from "../context.js";

/** What the server does not do yet. The document gives each of these a 501, and no other operation. */
export const notImplemented = [
  "requestOAuthWindowURI",
  "listTransactionsByTag",
  "enhanceTransactions",
  "listCategories",
  "createCategory",
  "listDefaultCategoriesByUser",
  "readCategory",
  "updateCategory",
  "deleteCategory",
  "listTags",
  "createTag",
  "readTag",
  "updateTag",
  "deleteTag",
  "listTaggings",
  "createTagging",
  "readTagging",
  "updateTagging",
  "deleteTagging",
  "listTransactionRules",
  "createTransactionRule",
  "readTransactionRule",
  "updateTransactionRule",
  "deleteTransactionRule",
  "requestWidgetURL",
  "requestConnectWidgetURL",
  "listMerchants",
  "readMerchant",
  "readMerchantLocation",
] as const satisfies readonly OperationId[];

type NotImplemented = (typeof notImplemented)[number];

export const notImplementedHandlers = Object.fromEntries(
  notImplemented.map((id) => [
    id,
    async () => {
      throw new DomainError("not_implemented_error", `${id} is not implemented yet.`);
    },
  ]),
) as Record<NotImplemented, () => Promise<never>> satisfies Pick<Handlers<Context>, NotImplemented>;
