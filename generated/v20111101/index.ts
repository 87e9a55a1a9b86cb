// Made by `pnpm generate` from spec/. Do not edit.

export type * from "./types.js";
export type * from "./stub.js";
export type * from "./webhooks.js";
export * from "./fields.js";
export { type OperationDescription, type OperationId, operations, type ParameterDescription } from "./operations.js";
export type { ValidationError, Validator } from "./validators.js";
