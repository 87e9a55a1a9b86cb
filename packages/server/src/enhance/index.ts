import type { Enhance } from "./enhancer.js";
import { enhanceSimply } from "./simpleEnhancer.js";

export type { Enhance, Enhancement, RawTransaction } from "./enhancer.js";

/** The engine in use. */
export const enhance: Enhance = enhanceSimply;
