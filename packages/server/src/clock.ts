/** Where the time comes from. Everything that asks for it takes a clock; only `systemClock` reads the machine's. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
