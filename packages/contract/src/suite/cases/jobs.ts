import type { Case } from "../case.js";
import { jobs, type World } from "../world.js";

/** What the jobs of members lead to: they are waited for. */
export function jobSuccesses(): Case[] {
  return [
    ...jobs.map(
      (operationId): Case => ({
        operationId,
        status: 202,
        how: "a member without a past, whose job then connects it",
        request: async (world) => ({ path: await world.newcomer() }),
        after: ({ world, asking }) => connects(world, asking.path),
      }),
    ),
    {
      operationId: "resumeAggregation",
      status: 202,
      how: "the answer to a challenge, after which the member connects",
      async request(world) {
        const path = await world.challenged();
        return { path, body: await world.answerTo(path, "correct") };
      },
      after: ({ world, asking }) => connects(world, asking.path),
    },
    {
      operationId: "listMemberChallenges",
      status: 200,
      how: "a member that is asked something",
      request: async (world) => ({ path: await world.once("asked member", () => world.challenged()) }),
      after: async ({ body }) => (body.challenges.length > 0 ? [] : ["body/challenges: must not be empty"]),
    },
    {
      operationId: "listMemberChallenges",
      status: 204,
      how: "a member that is asked nothing",
      request: async (world) => ({ path: await world.member() }),
    },
  ];
}

async function connects(world: World, path: Record<string, string> = {}): Promise<string[]> {
  const { user_guid = "", member_guid = "" } = path;
  await world.connected({ user_guid, member_guid });
  const { pagination } = await world.get("listUserAccounts", { path: { user_guid } });
  return pagination.total_entries > 0 ? [] : ["the member is connected, but has no accounts"];
}
