import type { Handlers } from "@mxkit/api/v20111101";
import type { Context } from "../context.js";
import { accountHandlers } from "./accounts.js";
import { institutionHandlers } from "./institutions.js";
import { memberJobHandlers } from "./memberJobs.js";
import { memberHandlers } from "./members.js";
import { notImplementedHandlers } from "./notImplemented.js";
import { transactionHandlers } from "./transactions.js";
import { userHandlers } from "./users.js";

/** One function an operation of the document. One that is missing, or too much, does not compile. */
export const handlers = {
  ...accountHandlers,
  ...institutionHandlers,
  ...memberHandlers,
  ...memberJobHandlers,
  ...transactionHandlers,
  ...userHandlers,
  ...notImplementedHandlers,
} satisfies Handlers<Context>;
