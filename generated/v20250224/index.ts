// Made by `pnpm generate` from spec/. Do not edit.

export type * from "../description.js";
export type * from "./types.js";
export type * from "./stub.js";
export { type OperationId, operations } from "./operations.js";
export * from "./fields.js";
export * from "./webhookExamples.js";
export * from "./webhooks.js";
