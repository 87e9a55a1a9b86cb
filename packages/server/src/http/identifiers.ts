import type { ParameterDescription } from "@mxkit/api/v20250224";
import type { Platform } from "../platform.js";
import * as accounts from "../store/accounts.js";
import type { ClientRow } from "../store/clients.js";
import type { Read } from "../store/database.js";
import * as institutions from "../store/institutions.js";
import * as members from "../store/members.js";
import * as users from "../store/users.js";
import type { Handler } from "./served.js";

type Target = NonNullable<ParameterDescription["resolvesTo"]>;
type Path = Readonly<Record<string, string>>;

/** What finds the guid of an own identifier, below what stands before it in the path. */
interface Kind {
  /** What has the form of a guid is one: an own identifier that looks like it is not looked for. */
  guid: RegExp;
  find(db: Read, id: string, client: ClientRow, path: Path): Promise<string | undefined>;
}

const uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const guidOf = (prefix: string) => new RegExp(`^${prefix}-${uuid}$`, "i");

const kinds: Readonly<Record<Target, Kind>> = {
  user_guid: {
    guid: guidOf("USR"),
    find: (db, id, { client_id }) => users.findGuidById(db, client_id, id),
  },
  member_guid: {
    guid: guidOf("MBR"),
    find: (db, id, _client, { user_guid = "" }) => members.findGuidById(db, user_guid, id),
  },
  account_guid: {
    guid: guidOf("ACT"),
    find: (db, id, _client, { user_guid = "" }) => accounts.findGuidById(db, user_guid, id),
  },
  institution_code: {
    // The other way round: handlers want the code, and the guid is looked up.
    guid: /^(?!INS)/i,
    find: async (db, guid) => (await institutions.findByGuid(db, guid))?.code,
  },
};

/**
 * A handler that gets guids for the identifiers in its path, which may be the partner's own. What is not found stays as it was sent,
 * and is no guid of anything.
 */
export function withIdentifiers<Context extends { platform: Platform; client: ClientRow }>(
  parameters: readonly ParameterDescription[],
  handler: Handler<Context>,
): Handler<Context> {
  const identifiers = parameters.flatMap(({ name, resolvesTo }) =>
    resolvesTo ? [{ name, resolvesTo }] : [],
  );
  if (identifiers.length === 0) return handler;
  return async (request, context) => {
    const { platform, client } = context;
    const path = { ...request.path };
    for (const { name, resolvesTo } of identifiers) {
      const sent = path[name] ?? "";
      const { guid, find } = kinds[resolvesTo];
      path[resolvesTo] = guid.test(sent)
        ? sent
        : ((await find(platform.store.read, sent, client, path)) ?? sent);
      delete path[name];
    }
    return handler({ ...request, path }, context);
  };
}
