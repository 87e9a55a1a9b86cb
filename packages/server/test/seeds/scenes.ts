import type { Challenge, User } from "@mxkit/api/v20111101";
import { beforeAll } from "vitest";
import type { Api, MemberOptions } from "../support/api.js";
import { numbersOf, startJob } from "../support/jobs.js";
import { aggregate, challengesOf, connect, LOGIN, PASSWORD, pathOf } from "../support/members.js";
import { type TestPlatform, usePlatform } from "../support/platform.js";
import { ScriptedConnector } from "../support/scriptedConnector.js";
import { createCategory, createRule, createTag, createTagging, TRANSPORT } from "../support/sorting.js";
import { createWorld, type World, pathOf as worldPath } from "../support/world.js";

/** What a curl meets: the client that sends it, and what is live in the place of what is printed. */
export interface Scene {
  api: Api;
  /** By path parameter; one that is not here is live as it is printed. */
  path: Record<string, string>;
  /** Printed values of the body, and what stands in it instead. */
  body?: Record<string, string>;
}

/** What is there before any curl. */
export interface Stage {
  platform: TestPlatform;
  /** Verified, identified, with statements, a tag on a transaction, a category and a rule. */
  world: World;
  /** On this platform a job does not come to its end. */
  slow: TestPlatform;
  /** On this platform an institution asks what `connector` has in its script. */
  asking: TestPlatform;
  connector: ScriptedConnector;
}

type MakeScene = (stage: Stage) => Promise<Scene>;

export function useStage(): Stage {
  const connector = new ScriptedConnector();
  const stage: Stage = {
    platform: usePlatform(),
    world: undefined as never,
    slow: usePlatform({ settings: { jobDuration: 60_000 } }),
    asking: usePlatform({ connector }),
    connector,
  };
  beforeAll(async () => {
    const { platform } = stage;
    stage.world = await createWorld(platform, platform.api);
    const path = { user_guid: stage.world.user.guid };
    await platform.api.call("updateUser", { path, body: { user: partner() } });
  });
  return stage;
}

export function sceneOf(curl: string, stage: Stage): Promise<Scene> {
  return (scenes[curl] ?? inTheWorld)(stage);
}

const inTheWorld: MakeScene = async ({ world }) => ({ api: world.api, path: worldPath(world) });

let partners = 0;
/** A user with an identifier of the client's, as the printed ones have. */
const partner = () => ({ id: `partner-${++partners}`, email: "completely.fabricated.user@example.com" });

/** A client without a past, which has these users. */
const asNewClient =
  (...users: Partial<User>[]): MakeScene =>
  async ({ platform }) => {
    const api = await platform.newClient();
    for (const user of users) await api.createUser(user);
    return { api, path: {} };
  };

/** A user without a past, who has what is added. */
const withUser =
  (add: (api: Api, user: User) => Promise<Scene["path"]> = async () => ({})): MakeScene =>
  async ({ platform: { api } }) => {
    const user = await api.createUser(partner());
    return { api, path: { user_guid: user.guid, ...(await add(api, user)) } };
  };

const withCategory = (category: Parameters<typeof createCategory>[2]) =>
  withUser(async (api, user) => ({ category_guid: (await createCategory(api, user, category)).guid }));

const withTag = withUser(async (api, user) => ({ tag_guid: (await createTag(api, user)).guid }));

const withRule = withUser(async (api, user) => ({
  transaction_rule_guid: (await createRule(api, user, { description: "Walmart" })).guid,
}));

/** A member that no other curl sees. */
const withMember =
  (options?: MemberOptions): MakeScene =>
  async ({ platform }) => {
    const member = await connect(platform, { user: partner(), ...options });
    return { api: platform.api, path: pathOf(member) };
  };

/** The world with a tag of its own, or a tagging. */
async function tagged({ world }: Stage) {
  const { api, user, transaction } = world;
  const tag = await createTag(api, user, `Tag ${++partners}`);
  const { guid } = await createTagging(api, tag, transaction);
  return { api, path: { user_guid: user.guid, tagging_guid: guid } };
}

/** An institution that has let the member in before asks both of what the reference prints. */
async function askedTwice({ asking, connector }: Stage): Promise<Scene & { challenges: Challenge[] }> {
  const member = await connect(asking, { user: partner() });
  const options = ["Blue", "Red"].map((label, index) => ({ label, value: index + 1 }));
  const label = "What is your favorite color?";
  connector.script.push({
    outcome: "challenged",
    state: {},
    challenges: [
      { key: "name", field_name: "text", label: "What is your name", type: "TEXT" },
      { key: "color", field_name: "text", label, type: "OPTIONS", options },
    ],
  });
  await aggregate(asking, member);
  const challenges = await challengesOf(asking.api, member);
  return { api: asking.api, path: pathOf(member), challenges };
}

/** A verification has asked which account it is to be. */
async function askedForAccount({ platform }: Stage): Promise<Scene & { challenges: Challenge[] }> {
  const member = await connect(platform, { user: partner(), skip_aggregation: true });
  await startJob(platform, "verifyMember", member);
  await platform.runDueTasks();
  return {
    api: platform.api,
    path: pathOf(member),
    challenges: await challengesOf(platform.api, member),
  };
}

/** One member CONNECTED, one FAILED, and one DEGRADED by failures in a row. */
const threeMembers: MakeScene = async ({ platform }) => {
  const { api } = platform;
  const user = await api.createUser(partner());
  const failing = { password: "SERVER_ERROR" };
  await api.createMember(user);
  await api.createMember(user, { institution_code: "capital_one", ...failing });
  const degraded = await api.createMember(user, { institution_code: "paypal", ...failing });
  await platform.runDueTasks();
  for (const _ of ["second failure", "third failure"]) {
    await platform.clock.advance({ hours: 3 });
    await aggregate(platform, degraded);
  }
  return { api, path: { user_guid: user.guid } };
};

/** Where a curl needs something else than the world. */
export const scenes: Record<string, MakeScene> = {
  "001-request-widget-url-member": async ({ world }) => ({
    api: world.api,
    path: worldPath(world),
    body: { "MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0": world.member.guid },
  }),

  "001-aggregate-member": withMember(),
  "001-check-balances": withMember(),
  "001-delete-member": withMember(),
  "001-extend-history": withMember(),
  "001-identify-member": withMember(),
  "001-identify-member-with-transactions": withMember(),
  "001-verify-member": withMember(),
  "001-verify-member-with-transactions": withMember({ skip_aggregation: true }),
  "004-verify-member": withMember({ skip_aggregation: true }),
  "001-fetch-statements": async (stage) => {
    const scene = await withMember({ institution_code: "chase", id: "M-109876" })(stage);
    await stage.platform.clock.advance({ hours: 3 });
    return scene;
  },
  "001-create-member": withUser(),
  "001-create-oauth-member": withUser(),
  "004-create-member": withUser(),
  "001-request-oauth-window-uri": withUser(async (api, user) => {
    const body = { member: { institution_code: "mx_bank_oauth", is_oauth: true } };
    const { member } = (await api.call("createMember", { path: { user_guid: user.guid }, body })).body;
    return { member_guid: member.guid };
  }),
  "001-list-members": threeMembers,
  "001-list-member-challenges": askedTwice,
  "001-resume-aggregation": async (stage) => {
    const { challenges, ...scene } = await askedTwice(stage);
    const [name = "", color = ""] = challenges.map(({ guid }) => guid);
    return {
      ...scene,
      body: { "CRD-2378634-33ub5bhk54kjb": name, "CRD-iu34yu39-98745jb45jb-d987r6": color },
    };
  },
  "001-update-member": async (stage) => ({
    ...(await withMember()(stage)),
    body: {
      "CRD-598ec8d4-6200-8cda-345d-3dbb5fc17716": LOGIN,
      "CRD-27d0edb8-1d50-5b90-bcbc-be270ca42b9f": PASSWORD,
    },
  }),
  "004-verify-status-created": async ({ slow }) => {
    const member = await connect(slow, { user: partner(), skip_aggregation: true });
    await startJob(slow, "verifyMember", member);
    return { api: slow.api, path: pathOf(member) };
  },
  "004-verify-status-challenged": askedForAccount,
  "004-resume-account-selection": async (stage) => {
    const { challenges, ...scene } = await askedForAccount(stage);
    const [guid = ""] = challenges.map((challenge) => challenge.guid);
    const [account] = challenges.flatMap(({ options = [] }) => options);
    const body = {
      "CRD-bc26dc1d-9fe3-41f1-9d67-e84070cf3055": guid,
      "act-23445745": String(account?.value),
    };
    return { ...scene, body };
  },

  "001-create-user": asNewClient(),
  "004-create-user": asNewClient(),
  "001-list-users": asNewClient(
    { id: "1364598269" },
    { id: "098345869540", email: "completely.fabricated.user@example.com" },
  ),
  "001-read-user": withUser(),
  "001-update-user": withUser(),
  "001-delete-user": withUser(),

  "001-read-default-category": withUser(),
  "001-create-category": withUser(),
  "001-delete-category": withCategory({}),
  "001-update-category": withCategory({}),
  "001-read-category": withCategory({ name: "Scooter Insurance", parent_guid: TRANSPORT }),
  "001-list-categories": withUser(async (api, user) => {
    for (const name of ["Some other insurance", "New scooter insurance"])
      await createCategory(api, user, { name, parent_guid: TRANSPORT });
    return {};
  }),

  "001-create-tag": withUser(),
  "001-delete-tag": withTag,
  "001-update-tag": withTag,
  "001-create-tagging": async ({ world: { api, user, transaction } }) => {
    const { guid } = await createTag(api, user, "Untagged");
    const body = {
      "TAG-aef36e72-6294-4c38-844d-e573e80aed52": guid,
      "TRN-810828b0-5210-4878-9bd3-f4ce514f90c4": transaction.guid,
    };
    return { api, path: { user_guid: user.guid }, body };
  },
  "001-delete-tagging": tagged,
  "001-update-tagging": async (stage) => {
    const { guid } = await createTag(stage.world.api, stage.world.user, "Another");
    return { ...(await tagged(stage)), body: { "TAG-8ff0ec57-4628-4c7d-86ed-4e0cd78e2971": guid } };
  },

  "001-delete-transaction-rule": withRule,
  "001-read-transaction-rule": withRule,
  "001-update-transaction-rule": withRule,
  "001-list-transaction-rules": withUser(async (api, user) => {
    await createRule(api, user, { description: "Walmart" });
    await createRule(api, user, { description: "Coffee Madness", match_description: "Starbucks" });
    return {};
  }),

  "001-list-account-numbers-by-account": async ({ platform, world: { api, user, member } }) => {
    const [number] = await numbersOf(platform, member);
    return { api, path: { user_guid: user.guid, account_guid: number?.account_guid ?? "" } };
  },
};
