import type { EnhancedTransaction, EnhanceTransactionRequest, Handlers } from "@mxkit/api/v20250224";
import { enhance } from "../../enhance/index.js";
import type { Context } from "../context.js";

export const enhanceHandlers: Pick<Handlers<Context>, "enhanceTransactions"> = {
  async enhanceTransactions({ body }) {
    return { status: 200, body: { transactions: body.transactions.map(enhanceOne) } };
  },
};

function enhanceOne(sent: EnhanceTransactionRequest): EnhancedTransaction {
  const { id, amount = null, type = null, merchant_category_code = null, description } = sent;
  const {
    is_recurring: _,
    is_subscription: __,
    ...enhanced
  } = enhance({
    description,
    amount: amount === null ? null : String(amount),
    type,
    merchant_category_code,
  });
  return { ...enhanced, id, amount, type, merchant_category_code, original_description: description };
}
