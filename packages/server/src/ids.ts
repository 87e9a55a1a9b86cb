import { randomBytes, randomUUID } from "node:crypto";

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
  const bytes = randomBytes(16);
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
