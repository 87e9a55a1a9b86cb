import type { Handlers } from "@mxkit/api/v20250224";
import { DomainError } from "../../domain/errors.js";
import { hasFewInstitutions } from "../../domain/limits.js";
import type { ClientRow } from "../../store/clients.js";
import type { Read } from "../../store/database.js";
import type { InstitutionRow } from "../../store/institutions.js";
import * as institutions from "../../store/institutions.js";
import type { Context } from "../context.js";
import { body, pageBody } from "../reply.js";

type Operations =
  | "listInstitutions"
  | "listFavoriteInstitutions"
  | "readInstitution"
  | "listInstitutionCredentials";

export const institutionHandlers: Pick<Handlers<Context>, Operations> = {
  async listInstitutions({ query }, { platform, client }) {
    const { page, records_per_page, ...filter } = query;
    const list = await institutions.list(
      platform.store.read,
      filter,
      { page, records_per_page },
      reachOf(client),
    );
    return { status: 200, body: pageBody("institutions", list, query) };
  },

  async listFavoriteInstitutions({ query }, { platform, client }) {
    const list = await institutions.listFavorites(
      platform.store.read,
      client.client_id,
      query,
      reachOf(client),
    );
    return { status: 200, body: pageBody("institutions", list, query) };
  },

  async readInstitution({ path }, { platform, client }) {
    const institution = await institutions.read(platform.store.read, path.institution_code, reachOf(client));
    if (!institution) throw unrecognizedInstitution();
    return { status: 200, body: body("institution", institution) };
  },

  async listInstitutionCredentials({ path, query }, { platform, client }) {
    const institution = await requireInstitution(platform.store.read, path.institution_code, reachOf(client));
    const list = await institutions.listCredentials(platform.store.read, institution.code, query);
    return { status: 200, body: pageBody("credentials", list, query) };
  },
};

/** @throws not_found_error, in the words of seed 001 */
export async function requireInstitution(
  db: Read,
  code: string,
  reach: institutions.Reach = {},
): Promise<InstitutionRow> {
  const institution = await institutions.find(db, code, reach);
  if (!institution) throw unrecognizedInstitution();
  return institution;
}

/** What a client can connect to. A member that it has already is not asked. */
export const reachOf = (client: ClientRow): institutions.Reach => ({
  forStartups: hasFewInstitutions(client.limits),
});

export const unrecognizedInstitution = () => new DomainError("not_found_error", "Unrecognized institution.");
