export type * from "@mxkit/api/v20111101/types";
export type { Answer, Call } from "./call.js";
export { createClient, type MxClient } from "./createClient.js";
export * from "./errors.js";
export type { List, ListOptions } from "./list.js";
export type * from "./options.js";
export type { RetryOptions } from "./retry.js";
