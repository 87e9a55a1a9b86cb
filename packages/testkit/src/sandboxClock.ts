import type { Clock } from "@mxkit/api/control/types";
import type { SandboxControl } from "./control.js";

/** How far a clock moves: by a duration, the parts of which add up, or to a time that lies ahead. At most 366 days. */
export type Advance =
  | { seconds?: number; minutes?: number; hours?: number; days?: number; time?: never }
  | { time: string | Date };

/** The time that it is in a sandbox. */
export interface SandboxClock {
  read(): Promise<Clock>;
  /** Stops it where it is. */
  freeze(): Promise<Clock>;
  /** Lets it run with real time. */
  resume(): Promise<Clock>;
  /** Moves it on. What falls due on the way, in its order and at its time, is done when this returns. */
  advance(by: Advance): Promise<Clock>;
  /** @param speed how many times as fast as real time it runs; more than 0 */
  setSpeed(speed: number): Promise<Clock>;
}

export function createSandboxClock(control: SandboxControl): SandboxClock {
  const clockOf = async (answer: Promise<{ clock: Clock }>) => (await answer).clock;
  return {
    read: () => clockOf(control.readClock()),
    freeze: () => clockOf(control.freezeClock()),
    resume: () => clockOf(control.resumeClock()),
    setSpeed: (speed) => clockOf(control.updateClock({ clock: { speed } })),
    advance: (by) => clockOf(control.advanceClock({ clock: toRequest(by) })),
  };
}

function toRequest(by: Advance): { time: string } | { seconds: number } {
  if (by.time instanceof Date) return { time: `${by.time.toISOString().slice(0, 19)}Z` };
  if (by.time !== undefined) return { time: by.time };
  const { seconds = 0, minutes = 0, hours = 0, days = 0 } = by;
  return { seconds: ((days * 24 + hours) * 60 + minutes) * 60 + seconds };
}
