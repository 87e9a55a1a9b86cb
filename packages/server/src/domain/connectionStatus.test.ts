import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  after,
  type ConnectionEvent,
  canAggregateInBackground,
  canStartJob,
  type ForcedStatus,
  forcedBy,
  type Status,
  transitions,
} from "./connectionStatus.js";

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
const forced: ConnectionEvent[] = [
  "closed",
  "disabled",
  "discontinued",
  "impaired",
  "imported",
  "reconnected",
];
const unforced = events.filter((event) => !forced.includes(event));

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

  it("starts in the background from those that succeed without the end user", () => {
    expect(statuses.filter(canAggregateInBackground)).toEqual([
      "CONNECTED",
      "DEGRADED",
      "DISCONNECTED",
      "FAILED",
    ]);
  });

  it("does not start for a member without credentials", () => {
    expect([canStartJob(null), canAggregateInBackground(null)]).toEqual([false, false]);
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
    ["CONNECTED", "impeded", "IMPEDED"],
    ["IMPEDED", "authenticated", "CONNECTED"],
    ["CREATED", "delayed", "DELAYED"],
    ["RESUMED", "delayed", "DELAYED"],
    ["DELAYED", "authenticated", "CONNECTED"],
    ["DELAYED", "challenged", "CHALLENGED"],
    ["DELAYED", "failed_for_long", "DISCONNECTED"],
    ["DELAYED", "credentials_updated", "UPDATED"],
    ["IMPORTED", "credentials_updated", "UPDATED"],
    ["IMPAIRED", "credentials_updated", "UPDATED"],
    ["CLOSED", "credentials_updated", "UPDATED"],
    ["DISABLED", "reconnected", "RECONNECTED"],
    ["RECONNECTED", "challenged", "CHALLENGED"],
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
    ["CHALLENGED", "delayed"],
    ["DISABLED", "credentials_updated"],
    ["DISCONTINUED", "credentials_updated"],
    ["IMPORTED", "authenticated"],
    ["PENDING", "closed"],
    [null, "closed"],
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

describe("what can come of a job", () => {
  const ofCreated = transitions.filter(({ event, from }) => from.includes("CREATED") && event !== "delayed");

  it.each(ofCreated)("$event: comes of a delayed one as well", ({ event, to }) => {
    expect(after("DELAYED", event)).toBe(to);
  });
});

describe("force", () => {
  it.each(Object.entries(forcedBy) as [ForcedStatus, ConnectionEvent][])(
    "leads to %s from every status but PENDING",
    (to, event) => {
      expect(statuses.filter((from) => after(from, event) === to)).toEqual(
        statuses.filter((from) => from !== "PENDING"),
      );
    },
  );

  it("alone leads to the six", () => {
    const to = (event: ConnectionEvent) =>
      transitions.filter((way) => way.event === event).map((way) => way.to);
    expect(new Set(forced.flatMap(to))).toEqual(new Set(Object.keys(forcedBy)));
    for (const event of unforced) for (const status of to(event)) expect(forcedBy).not.toHaveProperty(status);
  });
});

describe("the statuses that there are", () => {
  /** What the events lead to, in any number of steps, from what a member is created with. */
  const reachable = (by: ConnectionEvent[]) => {
    const found = new Set<Status>(["CREATED", "PENDING"]);
    for (const from of found) {
      for (const event of by) {
        const to = after(from, event);
        if (to) found.add(to);
      }
    }
    return [...found].toSorted();
  };

  it("are reached, every one", () => {
    expect(reachable(events)).toEqual(statuses.toSorted());
  });

  it("are reached without force, but for the six", () => {
    expect(reachable(unforced)).toEqual(statuses.filter((status) => !(status in forcedBy)).toSorted());
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

  it("its status is one of the table, and one of the six by force alone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), fc.boolean(), (sequence, isForced) => {
        const taken = isForced ? sequence : sequence.filter((event) => unforced.includes(event));
        for (const status of path(taken)) {
          expect(statuses).toContain(status);
          if (!isForced) expect(forcedBy).not.toHaveProperty(status);
        }
      }),
    );
  });

  it("new credentials bring it back to where a job can start, unless it is disabled or discontinued", () => {
    fc.assert(
      fc.property(sequences, (through) => {
        const last = through.at(-1) ?? "CREATED";
        fc.pre(last !== "DISABLED" && last !== "DISCONTINUED");
        expect(after(last, "credentials_updated")).toBe("UPDATED");
        expect(canStartJob("UPDATED")).toBe(true);
      }),
    );
  });

  it("only new credentials lead out of PREVENTED and DENIED, and force", () => {
    fc.assert(
      fc.property(sequences, (through) => {
        for (const [index, status] of through.slice(0, -1).entries()) {
          if (status !== "PREVENTED" && status !== "DENIED") continue;
          expect(["UPDATED", ...Object.keys(forcedBy)]).toContain(through[index + 1]);
        }
      }),
    );
  });
});
