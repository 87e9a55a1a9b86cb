import type { ForcedConnectionStatus } from "@mxkit/api/control";
import type { ConnectionStatus } from "@mxkit/api/v20250224";

export type Status = NonNullable<ConnectionStatus>;

/** The statuses that no job leads to, and what forces a connection into each. (settled, "Members and jobs") */
export const forcedBy = {
  CLOSED: "closed",
  DISABLED: "disabled",
  DISCONTINUED: "discontinued",
  IMPAIRED: "impaired",
  IMPORTED: "imported",
  RECONNECTED: "reconnected",
} as const satisfies Record<ForcedConnectionStatus, string>;

export type ForcedStatus = keyof typeof forcedBy;

/** What can happen to a connection. The table says what becomes of it. */
export type ConnectionEvent =
  | (typeof forcedBy)[ForcedStatus]
  | "authenticated"
  | "delayed"
  | "challenged"
  | "answered"
  | "denied"
  | "denied_repeatedly"
  | "locked"
  | "impeded"
  | "failed"
  | "failed_repeatedly"
  | "failed_for_long"
  | "rejected"
  | "answer_timed_out"
  | "credentials_updated";

/** Statuses from which a job may start: those of the guide, and two that would otherwise be dead ends. (seed 003; settled) */
const startable = [
  "CREATED",
  "CONNECTED",
  "DEGRADED",
  "DISCONNECTED",
  "EXPIRED",
  "FAILED",
  "IMPEDED",
  "RECONNECTED",
  "UPDATED",
  "REJECTED",
  "LOCKED",
] as const satisfies readonly Status[];

/** Statuses that succeed again without the end user; the others that a job may start from ask for one. (seed 001) */
const background = ["CONNECTED", "DEGRADED", "DISCONNECTED", "FAILED"] as const satisfies readonly Status[];

/** Statuses that a member can have while a login begins. */
const beforeLogin = [...startable, "RESUMED"] as const satisfies readonly Status[];

/** Statuses that a member can have while a job is at work. */
const atWork = [...beforeLogin, "DELAYED"] as const satisfies readonly Status[];

/** Statuses in which the end user has to do something, with their numbers: entering one is told. (seed 001, "Connection status") */
export const actionableIds = {
  PREVENTED: 1,
  DENIED: 2,
  CHALLENGED: 3,
  REJECTED: 4,
  LOCKED: 5,
  IMPEDED: 7,
  EXPIRED: 19,
  IMPAIRED: 20,
} as const satisfies Partial<Record<Status, number>>;

export const isActionable = (status: Status): status is keyof typeof actionableIds =>
  Object.hasOwn(actionableIds, status);

/** Every status but PENDING, which ends with the login of the end user or with the member. */
const forcible = [
  ...atWork,
  "CHALLENGED",
  "DENIED",
  "PREVENTED",
  "CLOSED",
  "DISABLED",
  "DISCONTINUED",
  "IMPAIRED",
  "IMPORTED",
] as const satisfies readonly Status[];

/** Every way from one status to another: (from, event, to). What is not here does not happen. */
export const transitions: readonly { from: readonly Status[]; event: ConnectionEvent; to: Status }[] = [
  { from: beforeLogin, event: "delayed", to: "DELAYED" },
  { from: atWork, event: "authenticated", to: "CONNECTED" },
  { from: atWork, event: "challenged", to: "CHALLENGED" },
  { from: ["CHALLENGED"], event: "answered", to: "RESUMED" },
  { from: ["CHALLENGED"], event: "answer_timed_out", to: "EXPIRED" },
  { from: atWork, event: "rejected", to: "REJECTED" },
  { from: atWork, event: "denied", to: "DENIED" },
  { from: atWork, event: "denied_repeatedly", to: "PREVENTED" },
  { from: atWork, event: "locked", to: "LOCKED" },
  { from: atWork, event: "impeded", to: "IMPEDED" },
  { from: atWork, event: "failed", to: "FAILED" },
  { from: atWork, event: "failed_repeatedly", to: "DEGRADED" },
  { from: atWork, event: "failed_for_long", to: "DISCONNECTED" },
  {
    // Not from DISABLED and DISCONTINUED, which are no fault of the credentials.
    from: [...atWork, "CHALLENGED", "DENIED", "PREVENTED", "CLOSED", "IMPAIRED", "IMPORTED"],
    event: "credentials_updated",
    to: "UPDATED",
  },
  ...(Object.keys(forcedBy) as ForcedStatus[]).map((to) => ({ from: forcible, event: forcedBy[to], to })),
];

/** The status after the event, or undefined where the table has no such way. */
export function after(from: Status | null, event: ConnectionEvent): Status | undefined {
  return transitions.find((way) => way.event === event && from !== null && way.from.includes(from))?.to;
}

export function canStartJob(status: Status | null): boolean {
  return isAmong(startable, status);
}

export function canAggregateInBackground(status: Status | null): boolean {
  return isAmong(background, status);
}

const isAmong = (statuses: readonly Status[], status: Status | null) =>
  status !== null && statuses.includes(status);
