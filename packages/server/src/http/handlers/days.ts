import { readTime } from "../../clock.js";
import { daysFrom } from "../../domain/days.js";
import { DomainError } from "../../domain/errors.js";

interface Sent {
  from_date?: string;
  to_date?: string;
}

/** The days that the request names, if any. @throws invalid_parameter_error where they are the wrong way round */
export function sentDays({ from_date: from, to_date: to }: Sent): {
  from: string | undefined;
  to: string | undefined;
} {
  if (from !== undefined && to !== undefined && from > to) {
    throw new DomainError(
      "invalid_parameter_error",
      `\`from_date\` ${from} must not be after \`to_date\` ${to}.`,
    );
  }
  return { from, to };
}

/**
 * The moments of the last change that the request names, in UTC; undefined where it names none.
 *
 * @throws invalid_parameter_error where they are the wrong way round
 */
export function sentMoments({
  from_timestamp,
  to_timestamp,
}: {
  from_timestamp?: string;
  to_timestamp?: string;
}): { from: string | undefined; to: string | undefined } | undefined {
  if (from_timestamp === undefined && to_timestamp === undefined) return undefined;
  const [from, to] = Object.entries({ from_timestamp, to_timestamp }).map(([name, time]) =>
    time === undefined ? undefined : readTime(name, time, "invalid_parameter_error").toISOString(),
  );
  if (from !== undefined && to !== undefined && from > to) {
    throw new DomainError(
      "invalid_parameter_error",
      `\`from_timestamp\` ${from_timestamp} must not be after \`to_timestamp\` ${to_timestamp}.`,
    );
  }
  return { from, to };
}

/** From 90 days back to 5 days ahead, unless the request says otherwise. (seed 001, "List transactions by account") */
export function daysOrRecent(sent: Sent, now: Date): { from: string; to: string } {
  const { from = daysFrom(now, -90), to = daysFrom(now, 5) } = sentDays(sent);
  return { from, to };
}
