import type { Document } from "../../document.js";
import { successOf } from "../../exchange.js";
import type { Operation } from "../../operations.js";
import type { Case, Done } from "../case.js";
import { identified, sharedObject, verified } from "../objects.js";
import { rightRequestsOf } from "../right.js";
import type { World } from "../world.js";

/** What an operation answers when nothing is wrong, and that it did what it says. Jobs stand in `jobs.ts`. */
export function successes(document: Document, operations: Operation[]): Case[] {
  const right = rightRequestsOf(document);
  return operations
    .filter(({ id }) => !(id in elsewhere))
    .map((operation) => ({
      operationId: operation.id,
      status: Number(Object.keys(operation.responses)[0]),
      how: "a request in order",
      request: async (world) => {
        await prepared[operation.id]?.(world);
        await sharedObject(world, listed[operation.id] ?? "");
        const isList = operation.method === "get" && "page" in queryOf(operation);
        const asking = await right(world, operation, operation.method === "delete");
        return isList ? { ...asking, query: [["records_per_page", "100"]] } : asking;
      },
      after: after[operation.method] ?? (async () => []),
    }));
}

/** Successes that take more than a request in order. */
const elsewhere: Record<string, string> = {
  aggregateMember: "a job",
  checkBalances: "a job",
  verifyMember: "a job",
  identifyMember: "a job",
  extendHistory: "a job",
  fetchStatements: "a job",
  resumeAggregation: "a job",
  listMemberChallenges: "a job",
};

/** What has to have happened so that a list is not empty. */
const prepared: Record<string, (world: World) => Promise<unknown>> = {
  listAccountNumbersByMember: verified,
  listAccountNumbersByAccount: verified,
  listAccountOwnersByMember: identified,
};

/** Which of the shared objects a list holds, by the path parameter that names it. */
const listed: Record<string, string> = {
  listUsers: "user_guid",
  listMembers: "member_guid",
  listStatementsByMember: "statement_guid",
  listUserAccounts: "account_guid",
  listTransactions: "transaction_guid",
  listTransactionsByTag: "transaction_guid",
  listHoldings: "holding_guid",
  listHoldingsByMember: "holding_guid",
  listCategories: "category_guid",
  listTags: "tag_guid",
  listTaggings: "tagging_guid",
  listTransactionRules: "transaction_rule_guid",
  listMerchants: "merchant_guid",
};

/** Lists that may be empty, whatever was done before. */
const maybeEmpty = new Set(["listFavoriteInstitutions"]);

const after: Record<string, (done: Done) => Promise<string[]>> = {
  get: async (done) => (done.body?.pagination ? isListed(done) : []),
  post: isKept,
  put: isKept,
  delete: isGone,
};

/** A list holds what was made to be in it, unless it has several pages. */
async function isListed({ world, exchange, body }: Done): Promise<string[]> {
  const id = exchange.match?.operationId ?? "";
  const [root = "", items = []] = Object.entries(body).find(([, value]) => Array.isArray(value)) ?? [];
  const list = items as { guid?: string }[];
  if (list.length === 0) return maybeEmpty.has(id) ? [] : [`body/${root}: must not be empty`];
  const parameter = listed[id];
  if (!parameter || body.pagination.total_pages > 1) return [];
  const guid = await sharedObject(world, parameter);
  return list.some((item) => item.guid === guid) ? [] : [`body/${root}: must hold ${guid}`];
}

/** What was written is read again. */
async function isKept({ world, asking, exchange, body }: Done): Promise<string[]> {
  const { sent } = exchange;
  const [root = "", object] = Object.entries<Record<string, unknown>>(body ?? {})[0] ?? [];
  const own = exchange.match?.path ?? {};
  const target = sent.method === "PUT" ? sent.target : `${sent.target}/${object?.guid}`;
  const reading = object?.guid ? world.caller.oracle.operationOf("GET", target) : undefined;
  if (!reading) return [];
  const read = successOf(
    await world.ask(reading.operationId, { path: { ...own, ...reading.path } }),
  ) as Done["body"];
  const written = Object.entries((asking.body as Record<string, object> | undefined)?.[root] ?? {});
  return written
    .filter(([name, value]) => Object.hasOwn(object ?? {}, name) && typeof value !== "object")
    .filter(([name, value]) => read?.[root]?.[name] !== value)
    .map(
      ([name, value]) =>
        `${reading.operationId} tells ${name} ${JSON.stringify(read?.[root]?.[name])}, but ${JSON.stringify(value)} was written`,
    );
}

/** What was deleted is not there any more. */
async function isGone({ world, exchange }: Done): Promise<string[]> {
  const reading = world.caller.oracle.operationOf("GET", exchange.sent.target);
  if (!reading) return [];
  const { answer } = await world.ask(reading.operationId, { path: reading.path });
  return answer.status === 404
    ? []
    : [`${reading.operationId} answered ${answer.status} to what was deleted`];
}

function queryOf({ parameters }: Operation): Record<string, unknown> {
  return Object.fromEntries(parameters.flatMap((one) => (one.in === "query" ? [[one.name, one]] : [])));
}
