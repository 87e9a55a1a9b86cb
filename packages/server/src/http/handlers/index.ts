import type { Handlers } from "@mxkit/api/v20111101";
import type { Context } from "../context.js";
import { accountHandlers } from "./accounts.js";
import { holdingHandlers } from "./holdings.js";
import { institutionHandlers } from "./institutions.js";
import { memberJobHandlers } from "./memberJobs.js";
import { memberStatusHandlers } from "./memberStatus.js";
import { memberHandlers } from "./members.js";
import { notImplementedHandlers } from "./notImplemented.js";
import { statementHandlers } from "./statements.js";
import { transactionHandlers } from "./transactions.js";
import { userHandlers } from "./users.js";
import { verificationHandlers } from "./verification.js";

/** One function an operation of the document. One that is missing, or too much, does not compile. */
export const handlers = {
  ...accountHandlers,
  ...holdingHandlers,
  ...institutionHandlers,
  ...memberHandlers,
  ...memberStatusHandlers,
  ...memberJobHandlers,
  ...statementHandlers,
  ...transactionHandlers,
  ...userHandlers,
  ...verificationHandlers,
  ...notImplementedHandlers,
} satisfies Handlers<Context>;
