import fc, { type Arbitrary } from "fast-check";
import type { Document } from "../document.js";
import { type Plan, plansOf } from "./plan.js";
import { Session, type SessionOptions } from "./session.js";

/** What both clients do from the start of a new user of each; in a round they ask at the same time. */
export interface Sequence {
  /** Whether the users begin with a connected member. */
  hasMember: boolean;
  rounds: [Plan | undefined, Plan | undefined][];
}

export function sequencesOf(document: Document): Arbitrary<Sequence> {
  const plan = plansOf(document);
  const first = fc.option(plan, { nil: undefined, freq: 20 });
  const second = fc.option(plan, { nil: undefined, freq: 2 });
  return fc.record({
    hasMember: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
    rounds: fc.array(fc.tuple(first, second), { minLength: 1, maxLength: 100, size: "max" }),
  });
}

/** @throws Broken */
export async function play({ hasMember, rounds }: Sequence, options: SessionOptions): Promise<void> {
  const session = new Session(options);
  await session.prepare(hasMember);
  for (const round of rounds) {
    const asked = round.map((plan, client) => plan && session.perform(client as 0 | 1, plan));
    const ends = await Promise.allSettled(asked);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }
}
