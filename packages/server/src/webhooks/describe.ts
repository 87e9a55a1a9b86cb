import type { WebhookAttempt, WebhookDelivery } from "@mxkit/api/control";
import { seconds } from "../domain/days.js";
import type { AttemptRow, DeliveryRow } from "../store/webhookDeliveries.js";

/** A delivery in the words of the control plane. */
export function describeDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    attempts_count: row.attempts,
    created_at: seconds(row.created_at),
    finished_at: secondsOrNull(row.finished_at),
    guid: row.guid,
    kind: row.kind,
    next_attempt_at: secondsOrNull(row.next_attempt_at),
    status: row.status,
    webhook_id: row.message_guid,
  };
}

/** What is told of an attempt. */
export type AttemptRecord = Pick<
  AttemptRow,
  "answer" | "attempted_at" | "duration_ms" | "error" | "status" | "url"
>;

export function describeAttempt(row: AttemptRecord): WebhookAttempt {
  const { answer, attempted_at, duration_ms, error, status, url } = row;
  return { answer, attempted_at: seconds(attempted_at), duration_ms, error, status, url };
}

const secondsOrNull = (time: string | null) => (time === null ? null : seconds(time));
