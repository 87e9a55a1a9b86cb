import { type Document, type MediaType, resolve } from "../document.js";
import type { Operation } from "../operations.js";
import type { Asking } from "./asking.js";
import { defaultCategories, newTag, pathTo } from "./objects.js";
import type { World } from "./world.js";

// biome-ignore lint/suspicious/noExplicitAny: what it is, the oracle checks against the document
type Json = any;

/** Bodies that are no example of the document, as they name what the target has. */
const bodies: Record<string, (world: World, path: Record<string, string>) => Promise<Json>> = {
  createUser: async (world) => ({ user: { id: world.newName(), email: null, metadata: world.prefix } }),
  updateUser: async (world) => ({ user: { id: world.newName(), metadata: world.newName() } }),
  createMember: (world) => world.memberBody({ id: world.newName(), skip_aggregation: true }),
  updateMember: async (world) => ({ member: { id: world.newName(), metadata: world.newName() } }),
  resumeAggregation: (world, path) =>
    world.once(`answer of ${path.member_guid}`, () =>
      world.answerTo({ user_guid: path.user_guid ?? "", member_guid: path.member_guid ?? "" }, "correct"),
    ),
  createCategory: async (world) => ({
    category: { name: world.newName(), parent_guid: (await defaultCategories(world)).top.guid },
  }),
  updateCategory: async (world) => ({ category: { name: world.newName() } }),
  createTag: async (world) => ({ tag: { name: world.newName() } }),
  updateTag: async (world) => ({ tag: { name: world.newName() } }),
  createTagging: async (world) => ({
    tagging: {
      tag_guid: await world.once("tag to put on", () => newTag(world)),
      transaction_guid: (await pathTo(world, operationOf(world, "readTransaction"))).transaction_guid,
    },
  }),
  updateTagging: async (world) => ({
    tagging: { tag_guid: await world.once("tag to put on instead", () => newTag(world)) },
  }),
  createTransactionRule: async (world) => ({
    transaction_rule: {
      category_guid: (await defaultCategories(world)).below.guid,
      description: world.newName(),
      match_description: world.newName(),
    },
  }),
  updateTransactionRule: async (world) => ({ transaction_rule: { description: world.newName() } }),
};

/** A request that an operation cannot but grant. @param isFresh whether nobody else asks about the object */
export type RightRequests = (world: World, operation: Operation, isFresh?: boolean) => Promise<Asking>;

export function rightRequestsOf(document: Document): RightRequests {
  return async (world, operation, isFresh = false) => {
    const path = await pathTo(world, operation, isFresh);
    const body = bodies[operation.id];
    const content = operation.requestBody?.content["application/json"];
    if (body) return { path, body: await body(world, path) };
    return content ? { path, body: exampleOf(document, content) } : { path };
  };
}

function operationOf(world: World, id: string): Operation {
  const operation = world.caller.operations.get(id);
  if (!operation) throw new Error(`The document has no operation ${id}.`);
  return operation;
}

function exampleOf(document: Document, { examples = {} }: MediaType): unknown {
  const [example] = Object.values(examples);
  return example && resolve(document, example).value;
}
