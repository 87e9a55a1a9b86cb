import type { ConnectionStatus } from "@mxkit/api/v20111101";

export type Status = NonNullable<ConnectionStatus>;

/** What can happen to a connection. The table says what becomes of it. */
export type ConnectionEvent =
  | "authenticated"
  | "challenged"
  | "answered"
  | "denied"
  | "denied_repeatedly"
  | "locked"
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

/** Statuses that a member can have while a job is at work. */
const atWork = [...startable, "RESUMED"] as const satisfies readonly Status[];

/** Every way from one status to another: (from, event, to). What is not here does not happen. */
export const transitions: readonly { from: readonly Status[]; event: ConnectionEvent; to: Status }[] = [
  { from: atWork, event: "authenticated", to: "CONNECTED" },
  { from: atWork, event: "challenged", to: "CHALLENGED" },
  { from: ["CHALLENGED"], event: "answered", to: "RESUMED" },
  { from: ["CHALLENGED"], event: "answer_timed_out", to: "EXPIRED" },
  { from: atWork, event: "rejected", to: "REJECTED" },
  { from: atWork, event: "denied", to: "DENIED" },
  { from: atWork, event: "denied_repeatedly", to: "PREVENTED" },
  { from: atWork, event: "locked", to: "LOCKED" },
  { from: atWork, event: "failed", to: "FAILED" },
  { from: atWork, event: "failed_repeatedly", to: "DEGRADED" },
  { from: atWork, event: "failed_for_long", to: "DISCONNECTED" },
  {
    from: [...atWork, "CHALLENGED", "DENIED", "PREVENTED"],
    event: "credentials_updated",
    to: "UPDATED",
  },
];

/** The status after the event, or undefined where the table has no such way. */
export function after(from: Status | null, event: ConnectionEvent): Status | undefined {
  return transitions.find((way) => way.event === event && from !== null && way.from.includes(from))?.to;
}

export function canStartJob(status: Status | null): boolean {
  return (startable as readonly (Status | null)[]).includes(status);
}
