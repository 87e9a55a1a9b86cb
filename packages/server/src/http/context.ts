import type { Platform } from "../platform.js";
import type { ClientRow } from "../store/clients.js";

/** What a handler knows beside its request. */
export interface Context {
  platform: Platform;
  client: ClientRow;
  requestId: string;
}
