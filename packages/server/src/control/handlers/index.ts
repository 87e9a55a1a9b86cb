import type { Handlers } from "@mxkit/api/control";
import type { ControlContext } from "../context.js";
import { apiKeyHandlers } from "./apiKeys.js";
import { auditLogHandlers } from "./auditLog.js";
import { clientHandlers } from "./clients.js";
import { clockHandlers } from "./clock.js";
import { dataKeyHandlers } from "./dataKeys.js";
import { faultHandlers } from "./faults.js";
import { institutionHandlers } from "./institutions.js";
import { memberHandlers } from "./members.js";
import { scriptHandlers } from "./scripts.js";
import { snapshotHandlers } from "./snapshots.js";
import { taskHandlers } from "./tasks.js";
import { webhookDeliveryHandlers } from "./webhookDeliveries.js";
import { webhookReplayHandlers } from "./webhookReplays.js";
import { webhookURLHandlers } from "./webhookURLs.js";

/** One function an operation of the document. One that is missing, or too much, does not compile. */
export const handlers = {
  ...apiKeyHandlers,
  ...auditLogHandlers,
  ...clientHandlers,
  ...clockHandlers,
  ...dataKeyHandlers,
  ...faultHandlers,
  ...institutionHandlers,
  ...memberHandlers,
  ...scriptHandlers,
  ...snapshotHandlers,
  ...taskHandlers,
  ...webhookDeliveryHandlers,
  ...webhookReplayHandlers,
  ...webhookURLHandlers,
} satisfies Handlers<ControlContext>;
