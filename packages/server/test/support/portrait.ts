import { createHash } from "node:crypto";
import type { Member, OperationId, Statement, User } from "@mxkit/api/v20111101";
import type { Api } from "./api.js";
import { everyPage, pathOf } from "./members.js";

/** Every answer that reads something of a client: the operation and the text of each page, or the hash of a PDF. */
export type Portrait = [operation: OperationId, answer: string][];

export async function portraitOf(api: Api): Promise<Portrait> {
  const portrait: Portrait = [];
  const look = async <Item>(id: OperationId, path = {}, query = {}): Promise<Item[]> =>
    everyPage<Item>(api, id, { path, query }, (text) => {
      portrait.push([id, text]);
      return JSON.parse(text);
    });
  const read = async (id: OperationId, path: Record<string, string>) => {
    const { bytes, text, body } = await api.call(id, { path });
    portrait.push([id, body ? text : createHash("sha256").update(bytes).digest("hex")]);
  };

  await look("listFavoriteInstitutions");
  for (const { guid: user_guid, is_disabled } of await look<User>("listUsers")) {
    if (is_disabled) continue;
    for (const id of ofUser) {
      await look(id, { user_guid }, id === "listTransactions" ? { from_date: "2020-01-01" } : {});
    }
    for (const member of await look<Member>("listMembers", { user_guid })) {
      const path = pathOf(member);
      await read("readMemberStatus", path);
      await read("listMemberChallenges", path);
      await look("listAccountNumbersByMember", path);
      await look("listAccountOwnersByMember", path);
      for (const { guid } of await look<Statement>("listStatementsByMember", path)) {
        await read("downloadStatementPDF", { ...path, statement_guid: guid });
      }
    }
  }
  return portrait;
}

const ofUser = [
  "listUserAccounts",
  "listTransactions",
  "listHoldings",
  "listCategories",
  "listTags",
  "listTaggings",
  "listTransactionRules",
] as const satisfies readonly OperationId[];

const anyGuid = /[A-Z]{3}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What opens the window of an OAuth member. */
const anyToken = /(?<=\/oauth\/predirect_to\/[^/]+\/)[0-9a-zA-Z]+/g;

/** The same with a number in the place of each guid, counted as they appear, and without what is made from them. */
export function withoutGuids(portrait: Portrait): Portrait {
  const numbers = new Map<string, number>();
  const numberOf = (guid: string) => {
    if (!numbers.has(guid)) numbers.set(guid, numbers.size);
    return `${guid.slice(0, 3)} ${numbers.get(guid)}`;
  };
  return portrait.map(([id, text]) => [id, text.replace(anyToken, "token").replace(anyGuid, numberOf)]);
}

/** In the order in which they appear. */
export function guidsIn(portrait: readonly [string, string][]): Set<string> {
  return new Set(portrait.flatMap(([, text]) => text.match(anyGuid) ?? []));
}
