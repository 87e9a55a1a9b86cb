import type { ConnectOptions, Handlers } from "@mxkit/api/v20250224";
import { DomainError, notFound } from "../../domain/errors.js";
import { jobsFor } from "../../jobs/products.js";
import type { ClientRow } from "../../store/clients.js";
import type { Write } from "../../store/database.js";
import * as institutions from "../../store/institutions.js";
import * as members from "../../store/members.js";
import * as widgetSessions from "../../store/widgetSessions.js";
import type { Context } from "../context.js";
import { requireFeaturesOf } from "../features.js";
import { languageOf } from "../language.js";
import { reachOf, unrecognizedInstitution } from "./institutions.js";
import { requireUser } from "./require.js";

/** How long a URL may wait to be opened. (docs/fidelity.md) */
const openWithin = 10 * 60 * 1000;

export const widgetHandlers: Pick<Handlers<Context>, "requestWidgetURL"> = {
  async requestWidgetURL({ path, header, body: { widget_url } }, context) {
    const { widget_type, locale, ...options } = widget_url;
    return context.platform.store.write(async (db) => {
      const user = await requireUser(db, context, path.user_guid);
      const language = locale ?? languageOf(header["Accept-Language"]);
      const url = await openSession(context, db, user.guid, options, language);
      return { status: 200, body: { widget_url: { type: widget_type, url, user_id: user.id } } };
    });
  },
};

/** A URL that opens once, with what was asked for: neither can be changed by who has it. */
async function openSession(
  { platform, client }: Context,
  db: Write,
  userGuid: string,
  options: ConnectOptions,
  language: string,
): Promise<string> {
  requireFeaturesOf(client, jobsFor(options.data_request));
  await requireTargets(db, client, userGuid, options);
  const guid = platform.ids.guid("ANS");
  const now = platform.clock.now();
  await widgetSessions.insert(db, {
    guid,
    client_id: client.client_id,
    user_guid: userGuid,
    options: JSON.stringify(withDefaults(options)),
    language,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + openWithin).toISOString(),
    opened_at: null,
  });
  const vault = await platform.vaults.of(db, client.client_id);
  return `${platform.publicUrl()}/md/connect/${guid}.${vault.fingerprint("widget session", guid)}`;
}

/** @throws not_found_error where a member or an institution does not exist; invalid_body_error where one is missing */
async function requireTargets(
  db: Write,
  client: ClientRow,
  userGuid: string,
  options: ConnectOptions,
): Promise<void> {
  const reach = reachOf(client);
  const { current_member_guid, current_institution_code, current_institution_guid } = options;
  if (current_member_guid !== undefined && !(await members.find(db, userGuid, current_member_guid))) {
    throw notFound("member", current_member_guid);
  }
  if (
    current_institution_code !== undefined &&
    !(await institutions.find(db, current_institution_code, reach))
  ) {
    throw unrecognizedInstitution();
  }
  if (
    current_institution_guid !== undefined &&
    !(await institutions.findByGuid(db, current_institution_guid, reach))
  ) {
    throw unrecognizedInstitution();
  }
  const opensSomewhere = current_member_guid ?? current_institution_code ?? current_institution_guid;
  if (options.disable_institution_search && opensSomewhere === undefined) {
    throw new DomainError(
      "invalid_body_error",
      "`disable_institution_search` needs `current_institution_code`, `current_institution_guid` or `current_member_guid`.",
    );
  }
}

/** (seed 001, "Configuration options") */
export function withDefaults(options: ConnectOptions) {
  const { is_mobile_webview = false } = options;
  return {
    color_scheme: "light",
    disable_institution_search: false,
    data_request: { products: ["transactions"] },
    oauth_referral_source: is_mobile_webview ? "APP" : "BROWSER",
    ui_message_version: 4,
    ui_message_webview_url_scheme: "mx",
    update_credentials: false,
    wait_for_full_aggregation: false,
    ...options,
    is_mobile_webview,
  };
}
