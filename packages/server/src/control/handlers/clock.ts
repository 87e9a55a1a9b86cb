import type { Clock, Handlers } from "@mxkit/api/control";
import { readTime } from "../../clock.js";
import { DomainError } from "../../domain/errors.js";
import type { Platform } from "../../platform.js";
import type { Read } from "../../store/database.js";
import { advanceClock, describeClock, setClock } from "../clock.js";
import type { ControlContext } from "../context.js";
import { requireClient, requireIdleSandbox } from "../require.js";

type Operations = "readClock" | "updateClock" | "freezeClock" | "resumeClock" | "advanceClock";

export const clockHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async readClock({ path }, { platform }) {
    return answer(platform, platform.store.read, path);
  },

  updateClock: ({ path, body }, { platform }) => changeSpeed(platform, path, body.clock.speed),
  freezeClock: ({ path }, { platform }) => changeSpeed(platform, path, 0),
  resumeClock: ({ path }, { platform }) => changeSpeed(platform, path, 1),

  async advanceClock({ path, body: { clock } }, { platform }) {
    const { seconds, time } = clock;
    if ((seconds === undefined) === (time === undefined)) {
      throw new DomainError("invalid_body_error", "`clock` must have either `seconds` or `time`.");
    }
    const until = time === undefined ? undefined : readTime("clock.time", time);
    const target = (now: Date) => until ?? new Date(now.getTime() + (seconds ?? 0) * 1000);
    await advanceClock(platform, path.client_id, target);
    return answer(platform, platform.store.read, path);
  },
};

async function changeSpeed(platform: Platform, path: { client_id: string }, speed: number) {
  const answered = await platform.store.write(async (db) => {
    await setClock(platform, db, await requireIdleSandbox(db, path), { speed });
    return answer(platform, db, path);
  });
  // What is due on a clock that runs faster may be due at once.
  platform.worker.wake();
  return answered;
}

async function answer(
  platform: Platform,
  db: Read,
  path: { client_id: string },
): Promise<{ status: 200; body: { clock: Clock } }> {
  const clock = await describeClock(platform, db, await requireClient(db, path));
  return { status: 200, body: { clock } };
}
