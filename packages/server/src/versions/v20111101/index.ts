import type { Difference } from "../difference.js";
import { holdingsValue } from "./accounts.js";
import { productFlags } from "./institutions.js";
import { acceptedMember, fewerMemberFields, skippedAggregation } from "./members.js";
import { wholeSeconds } from "./times.js";
import { connectWidgetURL, widgetMode } from "./widgets.js";

/** What tells v20111101 from v20250224. That paths take guids alone is said by its document. */
export const differences: readonly Difference[] = [
  acceptedMember,
  connectWidgetURL,
  fewerMemberFields,
  holdingsValue,
  productFlags,
  skippedAggregation,
  wholeSeconds,
  widgetMode,
];
