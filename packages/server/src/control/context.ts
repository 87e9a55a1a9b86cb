import type { Platform } from "../platform.js";

/** What a handler of the control plane knows beside its request. */
export interface ControlContext {
  platform: Platform;
}
