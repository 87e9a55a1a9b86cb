import type { Member } from "@mxkit/api/v20111101";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canStartJob, forcedBy, transitions } from "../../src/domain/connectionStatus.js";
import type { Authentication } from "../../src/institutions/connector.js";
import { runs } from "../support/database.js";
import { challengesOf, PASSWORD, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { ask, refuse, ScriptedConnector } from "../support/scriptedConnector.js";

const institution = new ScriptedConnector();
const platform = usePlatform({ connector: institution, settings: { jobDuration: 2000 } });

type Step =
  | { do: "aggregate" | "answer" | "updateCredentials" | "updateMetadata" }
  | { do: "wait"; seconds: number }
  | { do: "decide"; outcome: Authentication };

const outcomes: Authentication[] = [
  { outcome: "connected" },
  ask({ question: [1] }),
  refuse("DENIED"),
  refuse("LOCKED"),
  refuse("FAILED"),
  refuse("IMPEDED"),
  refuse("REJECTED"),
];
const hour = 3600;

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom(
        "aggregate" as const,
        "answer" as const,
        "updateCredentials" as const,
        "updateMetadata" as const,
      ),
    }),
    fc.record({
      do: fc.constant("wait" as const),
      seconds: fc.constantFrom(1, 1, 1, 299, 300, hour, 25 * hour, 15 * 24 * hour),
    }),
    fc.record({ do: fc.constant("decide" as const), outcome: fc.constantFrom(...outcomes) }),
  ),
  { minLength: 10, maxLength: 40 },
);

/** The statuses that the table leads to without force, in any number of steps. */
function reachable(from: string): Set<string> {
  const found = new Set([from]);
  for (const status of found) {
    for (const { from, to } of transitions) {
      if (!(to in forcedBy) && (from as readonly string[]).includes(status)) found.add(to);
    }
  }
  return found;
}

let password = 0;
async function take(member: Member, step: Step): Promise<number> {
  const path = pathOf(member);
  switch (step.do) {
    case "aggregate":
      return (await platform.api.call("aggregateMember", { path })).status;
    case "answer": {
      const challenges = (await challengesOf(platform.api, member)).map(({ guid }) => ({ guid, value: 1 }));
      const sent = challenges.length > 0 ? challenges : [{ guid: "CRD-1", value: 1 }];
      const { status } = await platform.api.call("resumeAggregation", {
        path,
        body: { member: { challenges: sent } },
      });
      expect(status).toBe(challenges.length > 0 ? 202 : 422);
      return 202;
    }
    case "updateCredentials": {
      const credentials = [{ guid: PASSWORD, value: `password ${password++}` }];
      return (await platform.api.call("updateMember", { path, body: { member: { credentials } } })).status;
    }
    case "updateMetadata":
      return (await platform.api.call("updateMember", { path, body: { member: { metadata: null } } })).status;
    case "wait":
      await platform.clock.advance({ seconds: step.seconds });
      return 200;
    case "decide":
      institution.script.splice(0, 1, step.outcome);
      return 200;
  }
}

it("whatever is done with a member, its status follows the table, and what it says of its job holds", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      institution.script.length = 0;
      const member = await platform.api.createMember(await platform.api.createUser(), {
        skip_aggregation: true,
      });
      let before = await platform.api.status(member);
      for (const step of sequence) {
        expect([200, 202]).toContain(await take(member, step));
        const now = await platform.api.status(member);
        const from = before.connection_status;
        if (step.do === "wait") expect(reachable(from)).toContain(now.connection_status);
        else if (step.do === "updateCredentials") expect(now.connection_status).toBe("UPDATED");
        else if (step.do === "answer" && from === "CHALLENGED") expect(now.connection_status).toBe("RESUMED");
        else expect(now.connection_status).toBe(from);
        if (step.do === "aggregate") {
          const atWork = before.is_being_aggregated || canStartJob(from);
          expect(now.is_being_aggregated).toBe(atWork);
        }
        expect("challenges" in now).toBe(now.connection_status === "CHALLENGED");
        if (["CHALLENGED", "RESUMED"].includes(now.connection_status))
          expect(now.is_being_aggregated).toBe(true);
        if (["DENIED", "PREVENTED", "REJECTED", "EXPIRED"].includes(now.connection_status)) {
          if (!now.is_being_aggregated) expect(now.is_authenticated).toBe(false);
        }
        expect(platform.problems).toEqual([]);
        before = now;
      }
    }),
    runs(25),
  );
});
