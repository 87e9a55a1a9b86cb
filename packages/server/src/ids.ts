import { randomUUID } from "node:crypto";

/** Where identifiers come from. */
export interface Ids {
  /** `USR-0192…`: the prefix and a UUID. Later guids sort after earlier ones, so lists can be ordered by them. */
  guid(prefix: GuidPrefix): string;
  /** Names a request in logs and answers. */
  requestId(): string;
}

export type GuidPrefix =
  | "USR"
  | "MBR"
  | "ACT"
  | "TRN"
  | "HOL"
  | "ACO"
  | "ACN"
  | "STA"
  | "JOB"
  | "CRD"
  | "CAT"
  | "TAG"
  | "TGN"
  | "TXR"
  | "TSK"
  | "ANS"
  | "KEY"
  | "DEK"
  | "SCR"
  | "IAC"
  | "ITX"
  | "FLT"
  | "SNP"
  | "WHU"
  | "WHD"
  | "WHA"
  | "LOG";

/** UUID version 7: milliseconds, a counter within the millisecond, random bits. */
export function systemIds(now: () => number = Date.now): Ids {
  let last: Tick = { millisecond: 0, counter: 0 };
  return {
    guid(prefix) {
      const millisecond = Math.max(now(), last.millisecond);
      last = millisecond > last.millisecond ? { millisecond, counter: 0 } : next(last);
      return `${prefix}-${uuidV7(last)}`;
    },
    requestId: () => randomUUID().replaceAll("-", ""),
  };
}

interface Tick {
  millisecond: number;
  counter: number;
}

/** The counter has twelve bits; a burst that uses them up borrows from the milliseconds to come. */
function next({ millisecond, counter }: Tick): Tick {
  return counter < 0xfff
    ? { millisecond, counter: counter + 1 }
    : { millisecond: millisecond + 1, counter: 0 };
}

function uuidV7({ millisecond, counter }: Tick): string {
  const time = millisecond.toString(16).padStart(12, "0");
  const ordered = `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}`;
  // The variant and 62 random bits are the same in version 4, which Node.js draws many of at once.
  return `${ordered}-${randomUUID().slice(19)}`;
}
