import type { Handlers } from "@mxkit/api/v20250224";
import type { Context } from "../context.js";
import { accountHandlers } from "./accounts.js";
import { categoryHandlers } from "./categories.js";
import { enhanceHandlers } from "./enhance.js";
import { holdingHandlers } from "./holdings.js";
import { institutionHandlers } from "./institutions.js";
import { memberJobHandlers } from "./memberJobs.js";
import { memberStatusHandlers } from "./memberStatus.js";
import { memberHandlers } from "./members.js";
import { merchantHandlers } from "./merchants.js";
import { oauthHandlers } from "./oauth.js";
import { statementHandlers } from "./statements.js";
import { taggingHandlers } from "./taggings.js";
import { tagHandlers } from "./tags.js";
import { transactionRuleHandlers } from "./transactionRules.js";
import { transactionHandlers } from "./transactions.js";
import { userHandlers } from "./users.js";
import { verificationHandlers } from "./verification.js";
import { widgetHandlers } from "./widgets.js";

/** One function an operation of the document. One that is missing, or too much, does not compile. */
export const handlers = {
  ...accountHandlers,
  ...categoryHandlers,
  ...enhanceHandlers,
  ...holdingHandlers,
  ...institutionHandlers,
  ...memberHandlers,
  ...memberStatusHandlers,
  ...memberJobHandlers,
  ...merchantHandlers,
  ...oauthHandlers,
  ...statementHandlers,
  ...taggingHandlers,
  ...tagHandlers,
  ...transactionHandlers,
  ...transactionRuleHandlers,
  ...userHandlers,
  ...verificationHandlers,
  ...widgetHandlers,
} satisfies Handlers<Context>;
