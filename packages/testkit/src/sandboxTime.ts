import type { ClientOptions } from "@mxkit/client";
import type { SandboxControl } from "./control.js";
import { ControlError } from "./controlError.js";

type Fetch = (request: Request) => Promise<Response>;

/** What a sandbox's client is made with. */
export interface SandboxTime {
  time: Required<NonNullable<ClientOptions["time"]>>;
  fetch: Fetch;
}

/**
 * The time of a sandbox's client. It never waits for real time to pass: a pause between two looks at a job, or before another attempt,
 * goes by on the sandbox's clock, and what falls due meanwhile is done. A clock that stands is moved no more than it has to be: what a
 * request has just begun may need no time, and is brought to its end first.
 */
export function createSandboxTime(control: SandboxControl, fetch: Fetch): SandboxTime {
  let passed = 0;
  let mayHaveBegun = true;

  async function pass(milliseconds: number): Promise<void> {
    try {
      if (mayHaveBegun && (await settle(control))) return;
      await control.advanceClock({ clock: { seconds: Math.max(1, Math.ceil(milliseconds / 1000)) } });
    } catch (error) {
      if (!(error instanceof ControlError) || error.type !== "clock_busy_error") throw error;
      // Somebody else is moving the clock; that takes as long as what falls due does.
      await new Promise((resolve) => setTimeout(resolve, 10));
    } finally {
      mayHaveBegun = false;
    }
  }

  return {
    async fetch(request) {
      const response = await fetch(request);
      if (response.ok && request.method !== "GET") mayHaveBegun = true;
      // What follows is a pause before another attempt, which has to pass.
      if (response.status === 429 || response.status >= 500) mayHaveBegun = false;
      return response;
    },
    time: {
      now: () => Date.now() + passed,
      random: () => 0,
      async sleep(milliseconds, signal) {
        signal?.throwIfAborted();
        await pass(milliseconds);
        passed += milliseconds;
        signal?.throwIfAborted();
      },
    },
  };
}

/** Brings to its end what is due on a clock that stands, without moving it; false where that cannot be. */
async function settle(control: SandboxControl): Promise<boolean> {
  const { clock } = await control.readClock();
  if (!clock.is_frozen) return false;
  try {
    await control.advanceClock({ clock: { time: clock.time } });
    return true;
  } catch (error) {
    // It stands between two seconds, of which the control plane tells the first.
    if (error instanceof ControlError && error.type === "wrong_state_error") return false;
    throw error;
  }
}
