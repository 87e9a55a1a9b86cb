import { DomainError, quote } from "./domain/errors.js";

/** Where the time comes from. Everything that asks for it takes a clock; only `systemClock` reads the machine's. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * How a client's time runs: at `clock_anchor` on the platform's clock it was `clock_time`, and since then it has run `clock_speed`
 * times as fast. 1 from the same moment is real time, 0 is frozen. Times are milliseconds since 1970.
 */
export interface ClockSetting {
  clock_time: number;
  clock_anchor: number;
  clock_speed: number;
}

export const realTime: ClockSetting = { clock_time: 0, clock_anchor: 0, clock_speed: 1 };

/**
 * A time that was sent, and that a clock can show.
 *
 * @throws invalid_body_error, or what `type` says, for one that no clock shows; the format lets a leap second pass, and a zone without
 * minutes
 */
export function readTime(
  field: string,
  text: string,
  type: "invalid_body_error" | "invalid_parameter_error" = "invalid_body_error",
): Date {
  const time = new Date(text);
  if (time.getTime() >= firstMoment && time.getTime() <= lastMoment) return time;
  throw new DomainError(
    type,
    `\`${field}\` must be a time from 1970 to 9999 like 2026-01-31T12:00:00Z, but is ${quote(text)}.`,
  );
}

/** The first and the last moment that a client's clock can show; after it, years have five digits. */
const firstMoment = 0;
export const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * A client's own clock. While it is being advanced it stands where it has been brought to, whatever its speed; and so does one that has
 * come to the last moment.
 */
export function clockOf(
  { clock_time, clock_anchor, clock_speed, is_advancing = false }: ClockSetting & { is_advancing?: boolean },
  platform: Clock,
): Clock {
  const speed = is_advancing ? 0 : clock_speed;
  return {
    now: () => new Date(Math.min(clock_time + (platform.now().getTime() - clock_anchor) * speed, lastMoment)),
  };
}
