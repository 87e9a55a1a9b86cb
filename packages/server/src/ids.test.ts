import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemIds } from "./ids.js";

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const millisecondOf = (guid: string) => Number.parseInt(guid.slice(4).replace("-", "").slice(0, 12), 16);

describe("a guid", () => {
  it("is the prefix and a UUID of version 7", () => {
    const ids = systemIds();
    for (let count = 0; count < 100; count++) {
      const guid = ids.guid("USR");
      expect(guid.slice(0, 4)).toBe("USR-");
      expect(guid.slice(4)).toMatch(UUID_V7);
    }
  });

  it("carries the time at which it was made", () => {
    const time = Date.parse("2026-06-15T12:00:00.123Z");
    expect(millisecondOf(systemIds(() => time).guid("MBR"))).toBe(time);
  });

  it("sorts by creation and never repeats, however the clock behaves", () => {
    const readings = fc.array(fc.integer({ min: 0, max: 2 ** 48 - 10_000 }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(readings, (times) => {
        let reading = 0;
        const ids = systemIds(() => times[reading++ % times.length] ?? 0);
        const guids = Array.from({ length: 400 }, () => ids.guid("TRN"));
        expect(guids).toEqual(guids.toSorted());
        expect(new Set(guids).size).toBe(guids.length);
      }),
    );
  });

  it("sorts by creation in a burst longer than the counter of a millisecond", () => {
    const ids = systemIds(() => 1_781_524_800_000);
    const guids = Array.from({ length: 20_000 }, () => ids.guid("TRN"));
    expect(guids.every((guid, index) => index === 0 || (guids[index - 1] ?? "") < guid)).toBe(true);
    expect(millisecondOf(guids.at(-1) ?? "")).toBe(1_781_524_800_004);
  });

  it("of two processes at the same moment is not the same", () => {
    const guids = Array.from({ length: 1000 }, () => systemIds(() => 0).guid("CRD"));
    expect(new Set(guids).size).toBe(1000);
  });
});

describe("a request id", () => {
  it("is 32 hexadecimal digits, another each time", () => {
    const ids = systemIds();
    const requestIds = Array.from({ length: 1000 }, () => ids.requestId());
    expect(requestIds.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(new Set(requestIds).size).toBe(1000);
  });
});
