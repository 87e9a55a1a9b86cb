import { describe, expect, it } from "vitest";
import { report } from "./report.js";
import { type BenchResult, goalsOf } from "./result.js";

const closed = (...rates: number[]) => rates.map((rate) => ({ rate, p50: 1, p99: 2, errors: 0 }));
const streams = (get: number, post: number) => [
  { name: "GET", offered: 2000, achieved: get, p50: 1.25, p99: 9.5, errors: 0, unanswered: 0 },
  { name: "POST", offered: 750, achieved: post, p50: 2.5, p99: 12.04, errors: 1, unanswered: 3 },
];
const megabyte = 2 ** 20;

const result: BenchResult = {
  at: "2026-06-15T12:00:00.000Z",
  machine: {
    processor: "Abacus",
    processors: 2,
    memory: 8 * 2 ** 30,
    system: "Linux 6 x64",
    loadAverage: 0.25,
  },
  versions: { node: "20.19.0", prism: "5.14.2", autocannon: "9.0.0" },
  plan: {
    rounds: 3,
    closedSeconds: 1,
    mixedSeconds: 2,
    starts: 1,
    connections: { closed: 16, mixed: 64 },
  },
  bytes: {
    read: { mxkit: 443, Prism: 449, "node:http": 443 },
    list: { mxkit: 26_772, Prism: 2213, "node:http": 26_772 },
  },
  read: { mxkit: closed(7900, 8000, 8200), Prism: closed(1000, 900, 1100), "node:http": closed(40_000) },
  list: { mxkit: closed(2999), Prism: closed(1000), "node:http": closed(20_000) },
  mixed: {
    mxkit: [streams(1990, 749), streams(2000, 750), streams(100, 50)],
    Prism: [streams(500, 200)],
    "node:http": [streams(2000, 750)],
  },
  start: { mxkit: [225.4], "mxkit, existing folder": [601], Prism: [1500], "node:http": [35] },
  memory: {
    afterStart: { mxkit: [80 * megabyte], Prism: [180 * megabyte], "node:http": [44 * megabyte] },
    afterLoad: { mxkit: 122 * megabyte, Prism: 250 * megabyte, "node:http": 54 * megabyte },
  },
};

describe("the goals", () => {
  it("are held against medians, and the slower of the two starts", () => {
    expect(goalsOf(result)).toEqual([
      { name: "read a member", goal: "at least 8 × Prism", measured: "8.0 × Prism", met: true },
      { name: "list 25 transactions", goal: "at least 3 × Prism", measured: "3.0 × Prism", met: false },
      { name: "start to first answer", goal: "at most 600 ms", measured: "601 ms", met: false },
    ]);
  });
});

describe("the report", () => {
  const text = report(result);

  it("says under which circumstances", () => {
    expect(text).toContain("2026-06-15, 2 × Abacus, 8.0 GB of memory, Linux 6 x64.");
    expect(text).toContain("Node.js 20.19.0, Prism 5.14.2, autocannon 9.0.0.");
    expect(text).toContain("3 rounds of 1 s, of 2 s for the mixed load; 1 starts.");
  });

  it("has aligned tables of medians", () => {
    expect(text).toMatch(
      /^\| read a member {8}\| +8,000 ±2 %, 443 B \| 1,000 ±10 %, 449 B \| +40,000 ±0 %, 443 B \| +8\.0 × \|$/m,
    );
    expect(text).toMatch(/^\| mxkit GET +\| +1,990 \| +1\.3 \| +9\.5 \| +0 \| +0 \|$/m);
    expect(text).toMatch(/^\| mxkit POST +\| +749 \| +2\.5 \| +12\.0 \| +1 \| +3 \|$/m);
    expect(text).toMatch(/^\| mxkit, new folder +\| +225 ms \| +80 MB \| +122 MB \|$/m);
    expect(text).toMatch(/^\| mxkit, existing folder \| +601 ms \| +\| +\|$/m);
    for (const lines of text.split("\n\n").filter((part) => part.startsWith("|"))) {
      expect(new Set(lines.split("\n").map(({ length }) => length)).size).toBe(1);
    }
  });

  it("says what the load was", () => {
    expect(text).toContain("2,000 GET/s and 750 POST/s at once, at a fixed rate");
  });
});
