export type {
  Client,
  ClientCreateRequest,
  ClientUpdateRequest,
  Clock,
  ControlErrorType,
  Fault,
  FaultCreateRequest,
  ForcedConnectionStatus,
  InstitutionAccount,
  InstitutionAccountUpdateRequest,
  InstitutionTransaction,
  InstitutionTransactionCreateRequest,
  Script,
  ScriptOutcome,
  ScriptStepCreateRequest,
  Snapshot,
  SnapshotForkRequest,
  WebhookKind,
} from "@mxkit/api/control/types";
export type { AnyAnswer, PlainAnswer } from "./checks/answer.js";
export { expectOperation, expectRequest, type Settled } from "./checks/expect.js";
export type { CheckOptions } from "./checks/judge.js";
export type { AnyRequest, PlainRequest } from "./checks/request.js";
export type { Control, SandboxControl } from "./control.js";
export { ControlError } from "./controlError.js";
export { type Coverage, formatCoverage, type OperationCoverage, readCoverage } from "./coverage/coverage.js";
export { coverage } from "./coverage/record.js";
export {
  type Address,
  type ClientSettings,
  connect,
  type Platform,
  type SandboxSettings,
} from "./platform.js";
export type {
  FaultRequest,
  MxOptions,
  Reference,
  Sandbox,
  SandboxInstitution,
  ScriptScope,
  Step,
} from "./sandbox.js";
export type { Advance, SandboxClock } from "./sandboxClock.js";
export { type StartedPlatform, type StartOptions, startPlatform } from "./startPlatform.js";
export type { SandboxWebhook, SandboxWebhooks } from "./webhooks/sandboxWebhooks.js";
export {
  type CaughtWebhook,
  startWebhookCatcher,
  type WaitForWebhook,
  type WebhookCatcher,
  type WebhookReply,
} from "./webhooks/webhookCatcher.js";
