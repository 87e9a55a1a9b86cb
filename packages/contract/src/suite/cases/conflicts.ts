import type { Case } from "../case.js";
import { defaultCategories, newCategory, newTag, newTagging } from "../objects.js";
import { jobs, type World } from "../world.js";

/** What the state of the target forbids: 405, 409 and 422. */
export function conflicts(): Case[] {
  return [...taken, ...jobs.map(jobRunning), ...impossible, ...full];
}

const userPath = async (world: World) => ({ user_guid: await world.user() });

/** 409: another object has the identifier, the name, the credentials, the tag. */
const taken: Case[] = [
  {
    operationId: "createUser",
    status: 409,
    how: "the id of another user",
    request: async (world) => ({ body: { user: { id: await takenId(world) } } }),
  },
  {
    operationId: "updateUser",
    status: 409,
    how: "the id of another user",
    async request(world) {
      const id = await takenId(world);
      return { path: { user_guid: await world.newUser() }, body: { user: { id } } };
    },
  },
  {
    operationId: "createMember",
    status: 409,
    how: "the id of another member",
    async request(world) {
      const { path, id } = await takenMember(world);
      const { user_guid } = path;
      return {
        path: { user_guid },
        body: await world.memberBody({ id, skip_aggregation: true }),
      };
    },
  },
  {
    operationId: "createMember",
    status: 409,
    how: "the credentials of another member",
    async request(world) {
      const { path, password } = await takenMember(world);
      const { user_guid } = path;
      return { path: { user_guid }, body: await world.memberBody({ password, skip_aggregation: true }) };
    },
  },
  {
    operationId: "updateMember",
    status: 409,
    how: "the id of another member",
    async request(world) {
      const { path, id } = await takenMember(world);
      const other = await world.newMember(path.user_guid, { skip_aggregation: true });
      return { path: other, body: { member: { id } } };
    },
  },
  {
    operationId: "createCategory",
    status: 409,
    how: "the name of another category below its parent",
    async request(world) {
      const name = world.newName();
      await newCategory(world, name);
      const { top } = await defaultCategories(world);
      return { path: await userPath(world), body: { category: { name, parent_guid: top.guid } } };
    },
  },
  {
    operationId: "updateCategory",
    status: 409,
    how: "the name of another category below its parent",
    async request(world) {
      const name = world.newName();
      await newCategory(world, name);
      const path = { ...(await userPath(world)), category_guid: await newCategory(world) };
      return { path, body: { category: { name } } };
    },
  },
  {
    operationId: "createTag",
    status: 409,
    how: "the name of another tag",
    async request(world) {
      const name = world.newName();
      await newTag(world, name);
      return { path: await userPath(world), body: { tag: { name } } };
    },
  },
  {
    operationId: "updateTag",
    status: 409,
    how: "the name of another tag",
    async request(world) {
      const name = world.newName();
      await newTag(world, name);
      return { path: { ...(await userPath(world)), tag_guid: await newTag(world) }, body: { tag: { name } } };
    },
  },
  {
    operationId: "createTagging",
    status: 409,
    how: "a tag that the transaction has",
    async request(world) {
      const { tag_guid, transaction_guid } = await newTagging(world);
      return { path: await userPath(world), body: { tagging: { tag_guid, transaction_guid } } };
    },
  },
  {
    operationId: "updateTagging",
    status: 409,
    how: "a tag that the transaction has",
    async request(world) {
      const { tag_guid } = await newTagging(world);
      const { guid } = await newTagging(world);
      return { path: { ...(await userPath(world)), tagging_guid: guid }, body: { tagging: { tag_guid } } };
    },
  },
];

function takenId(world: World): Promise<string> {
  return world.once("user with an id", async () => {
    const id = world.newName();
    await world.newUser({ id });
    return id;
  });
}

function takenMember(world: World) {
  return world.once("member with an id", async () => {
    const [id, password] = [world.newName(), world.newName()];
    return { id, password, path: await world.newcomer({ id, password }) };
  });
}

/** 409: a job of another type waits for an answer. */
function jobRunning(operationId: (typeof jobs)[number]): Case {
  const other = operationId === "aggregateMember" ? "identifyMember" : "aggregateMember";
  return {
    operationId,
    status: 409,
    how: `while ${other} is under way`,
    request: async (world) => ({
      path: await world.once(`member with ${other} under way`, () => world.challenged(other)),
    }),
  };
}

/** 405 and 422: what the object is, or is like at the moment, does not go with it. */
const impossible: Case[] = [
  {
    operationId: "updateCategory",
    status: 405,
    how: "a default category",
    request: async (world) => ({
      path: await defaultCategory(world),
      body: { category: { name: world.newName() } },
    }),
  },
  {
    operationId: "deleteCategory",
    status: 405,
    how: "a default category",
    request: async (world) => ({ path: await defaultCategory(world) }),
  },
  {
    operationId: "createCategory",
    status: 422,
    how: "a parent that has a parent",
    async request(world) {
      const { below } = await defaultCategories(world);
      const category = { name: world.newName(), parent_guid: below.guid };
      return { path: await userPath(world), body: { category } };
    },
  },
  {
    operationId: "resumeAggregation",
    status: 422,
    how: "a member that is asked nothing",
    request: async (world) => ({
      path: await world.member(),
      body: { member: { challenges: [{ guid: "CRD-00000000-0000-4000-8000-000000000000", value: "a" }] } },
    }),
  },
];

async function defaultCategory(world: World): Promise<Record<string, string>> {
  return { ...(await userPath(world)), category_guid: (await defaultCategories(world)).below.guid };
}

/** 422: there are as many as there may be. */
const full: Case[] = [
  {
    operationId: "createMember",
    status: 422,
    how: "the 26th member of a user",
    async request(world) {
      const user_guid = await world.newUser();
      for (let member = 1; member <= 25; member += 1)
        await world.newMember(user_guid, { skip_aggregation: true });
      return { path: { user_guid }, body: await world.memberBody({ skip_aggregation: true }) };
    },
  },
  {
    operationId: "createUser",
    status: 422,
    how: "the 101st user of a start-up",
    needsControl: "a client with the limits of a start-up",
    under: {
      enter: (world) => world.control("PUT", "", { client: { limits: "startup" } }),
      leave: (world) => world.control("PUT", "", { client: { limits: "none" } }),
    },
    async request(world) {
      const { pagination } = await world.get("listUsers");
      for (let users = pagination.total_entries; users < 100; users += 1) await world.newUser();
      return { body: { user: { metadata: world.newName() } } };
    },
  },
];
