import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, type ConnectionEvent, canStartJob, type Status, transitions } from "./connectionStatus.js";

const statuses: Status[] = [
  "CREATED",
  "PREVENTED",
  "DENIED",
  "CHALLENGED",
  "REJECTED",
  "LOCKED",
  "CONNECTED",
  "IMPEDED",
  "RECONNECTED",
  "DEGRADED",
  "DISCONNECTED",
  "DISCONTINUED",
  "CLOSED",
  "DELAYED",
  "FAILED",
  "UPDATED",
  "DISABLED",
  "IMPORTED",
  "RESUMED",
  "EXPIRED",
  "IMPAIRED",
  "PENDING",
];
const events = [...new Set(transitions.map(({ event }) => event))];

describe("a job", () => {
  it("starts from the statuses of the guide, from REJECTED and from LOCKED", () => {
    expect(statuses.filter(canStartJob).toSorted()).toEqual([
      "CONNECTED",
      "CREATED",
      "DEGRADED",
      "DISCONNECTED",
      "EXPIRED",
      "FAILED",
      "IMPEDED",
      "LOCKED",
      "RECONNECTED",
      "REJECTED",
      "UPDATED",
    ]);
  });

  it("does not start for a member without credentials", () => {
    expect(canStartJob(null)).toBe(false);
  });
});

describe("an event", () => {
  it.each<[Status, ConnectionEvent, Status]>([
    ["CREATED", "authenticated", "CONNECTED"],
    ["CREATED", "challenged", "CHALLENGED"],
    ["CHALLENGED", "answered", "RESUMED"],
    ["CHALLENGED", "answer_timed_out", "EXPIRED"],
    ["RESUMED", "authenticated", "CONNECTED"],
    ["RESUMED", "challenged", "CHALLENGED"],
    ["RESUMED", "rejected", "REJECTED"],
    ["UPDATED", "denied", "DENIED"],
    ["UPDATED", "denied_repeatedly", "PREVENTED"],
    ["CONNECTED", "locked", "LOCKED"],
    ["CONNECTED", "failed", "FAILED"],
    ["FAILED", "failed_repeatedly", "DEGRADED"],
    ["DEGRADED", "failed_for_long", "DISCONNECTED"],
    ["PREVENTED", "credentials_updated", "UPDATED"],
  ])("%s, %s: %s", (from, event, to) => {
    expect(after(from, event)).toBe(to);
  });

  it.each<[Status | null, ConnectionEvent]>([
    ["CREATED", "answered"],
    ["CONNECTED", "answer_timed_out"],
    ["CHALLENGED", "authenticated"],
    ["DENIED", "authenticated"],
    ["PREVENTED", "denied"],
    ["PENDING", "challenged"],
    [null, "authenticated"],
    [null, "credentials_updated"],
  ])("%s, %s: has no way", (from, event) => {
    expect(after(from, event)).toBeUndefined();
  });

  it("leads to one status only", () => {
    for (const from of statuses) {
      for (const event of events) {
        const ways = transitions.filter((way) => way.event === event && way.from.includes(from));
        expect(ways.length, `${from}, ${event}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("whatever happens to a new member", () => {
  /** The statuses that a sequence of events leads through; events without a way change nothing. */
  const path = (sequence: ConnectionEvent[]) => {
    const through: Status[] = ["CREATED"];
    for (const event of sequence) {
      const to = after(through.at(-1) ?? "CREATED", event);
      if (to) through.push(to);
    }
    return through;
  };
  const sequences = fc.array(fc.constantFrom(...events), { maxLength: 40 }).map(path);

  it("waits for an answer only after a challenge", () => {
    fc.assert(
      fc.property(sequences, (through) => {
        for (const [index, status] of through.entries()) {
          if (status === "RESUMED") expect(through[index - 1]).toBe("CHALLENGED");
          if (status === "EXPIRED") expect(through[index - 1]).toBe("CHALLENGED");
        }
      }),
    );
  });

  it("new credentials bring it back to where a job can start", () => {
    fc.assert(
      fc.property(sequences, (through) => {
        const last = through.at(-1) ?? "CREATED";
        expect(after(last, "credentials_updated")).toBe("UPDATED");
        expect(canStartJob("UPDATED")).toBe(true);
      }),
    );
  });

  it("only new credentials lead out of PREVENTED and DENIED", () => {
    fc.assert(
      fc.property(sequences, (through) => {
        for (const [index, status] of through.slice(0, -1).entries()) {
          if (status === "PREVENTED" || status === "DENIED") expect(through[index + 1]).toBe("UPDATED");
        }
      }),
    );
  });
});
