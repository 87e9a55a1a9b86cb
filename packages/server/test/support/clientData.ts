import type { Member } from "@mxkit/api/v20111101";
import { required } from "../../src/domain/errors.js";
import { addTransactions, originalAccount, setAccount } from "../../src/jobs/reported.js";
import { pack, unpack } from "../../src/store/clientContent.js";
import { type ClientData, exportClient, forkClient, restoreClient } from "../../src/store/clientData.js";
import * as members from "../../src/store/members.js";
import * as webhookDeliveries from "../../src/store/webhookDeliveries.js";
import * as webhookEvents from "../../src/store/webhookEvents.js";
import * as webhookURLs from "../../src/store/webhookURLs.js";
import { webhookRow } from "../../src/vault.js";
import type { Api } from "./api.js";
import { type Inside, useInside } from "./inside.js";
import { connect, pathOf } from "./members.js";
import type { TestPlatform } from "./platform.js";
import { createRule } from "./sorting.js";
import { pem } from "./tls/pem.js";
import { createWorld, type World } from "./world.js";

/** A client with something in every table, on a clock of its own. */
export interface Origin {
  id: string;
  api: Api;
  world: World;
  challenged: Member;
  deleted: Member;
}

/** A platform's clients, and what can be done with the data of one. */
export function useClientData(platform: TestPlatform) {
  const inside = useInside(platform);
  let clients = 0;
  const nextId = () => {
    clients += 1;
    return `CLIENT-data-${clients}`;
  };
  const set = (id: string, settings: Partial<ClientData["settings"]>) =>
    inside.write((db) => db.updateTable("clients").set(settings).where("client_id", "=", id).execute());
  return {
    inside,
    set,
    /** The way that a snapshot goes. */
    save: async ({ id }: { id: string }): Promise<ClientData> =>
      unpack(
        await pack(
          await inside.write(async (db) => exportClient(inside, db, id, await inside.vaults.of(db, id))),
        ),
      ),
    restore: ({ id }: { id: string }, data: ClientData) =>
      inside.write(async (db) => {
        const vault = await inside.vaults.of(db, id);
        await restoreClient(inside, db, id, data, { from: vault, to: vault });
      }),
    async fork(data: ClientData): Promise<{ id: string; api: Api }> {
      const id = nextId();
      const api = await inside.addClient(id);
      const originId = data.tables.users[0]?.client_id ?? "";
      await inside.write(async (db) => {
        const [from, to] = [await inside.vaults.of(db, originId), await inside.vaults.of(db, id)];
        await forkClient(inside, db, data, id, { from, to });
      });
      return { id, api };
    },
    async createOrigin(): Promise<Origin> {
      const id = nextId();
      const api = await inside.addClient(id);
      const clock_anchor = platform.clock.now().getTime();
      await set(id, { clock_time: Date.UTC(2027, 0, 4), clock_anchor, clock_speed: 2 });
      const origin = { id, api, ...(await fill({ ...platform, api })) };
      await simulate(inside, id, origin.world.member);
      await receive(inside, id, origin.world.member);
      await set(id, { has_faults: true, legacy_verification: true, allowed_addresses: '["127.0.0.0/8"]' });
      return origin;
    },
  };
}

/** What a client comes to have through its own requests. */
async function fill(platform: TestPlatform): Promise<Omit<Origin, "id" | "api">> {
  const { api } = platform;
  const world = await createWorld(platform, api);
  const { user, member, category } = world;
  await createRule(api, user, { category_guid: category.guid, match_description: "Coffee" });
  const challenged = await connect(platform, { password: "options", user: { id: "asked" } });
  const deleted = await connect(platform, { password: "other" });
  await api.call("deleteMember", { path: pathOf(deleted) });
  const ofDeletedUser = await connect(platform);
  await api.call("deleteUser", { path: pathOf(ofDeletedUser) });
  await api.call("createMember", {
    path: { user_guid: user.guid },
    body: { member: { institution_code: "mx_bank_oauth", is_oauth: true } },
  });
  await api.call("requestWidgetURL", {
    path: { user_guid: user.guid },
    body: { widget_url: { widget_type: "connect_widget", current_member_guid: member.guid } },
  });
  return { world, challenged, deleted };
}

/** What only the control of a simulation writes. */
async function simulate(inside: Inside, client_id: string, { guid }: Member): Promise<void> {
  const { ids, write } = inside;
  const created_at = inside.clock.now().toISOString();
  const fault = {
    kind: "STATUS",
    status: 503,
    operation_id: "listMerchants",
    is_after: false,
    times_left: 2,
  };
  await write(async (db) => {
    const member = required(await members.findByGuid(db, guid), "member", guid);
    const savings = required(
      await originalAccount(inside, member, { external_id: "savings" }),
      "account",
      "",
    );
    await setAccount(inside, db, member, savings, { balance: "1000.00" });
    await addTransactions(inside, db, member, savings, [
      { amount: "12.50", type: "CREDIT", original_description: "GIFT" },
    ]);
    await db
      .insertInto("scripts")
      .values({ guid: ids.guid("SCR"), client_id, member_guid: guid, steps: "[]", created_at })
      .execute();
    await db
      .insertInto("faults")
      .values({ ...fault, guid: ids.guid("FLT"), client_id, created_at })
      .execute();
  });
}

/** A URL for webhooks with all secrets that one can have, and a webhook that was tried once. */
async function receive(inside: Inside, client_id: string, member: Member): Promise<void> {
  const { ids, vaults, write } = inside;
  const now = inside.clock.now().toISOString();
  const [url, delivery] = [ids.guid("WHU"), ids.guid("WHD")];
  await write(async (db) => {
    const vault = await vaults.of(db, client_id);
    const seal = (text: string) => vault.seal(text, webhookRow(url));
    await webhookURLs.insert(db, {
      guid: url,
      client_id,
      kind: "balance",
      url: "https://example.com",
      authentication: "basic",
      username: "mxkit",
      sealed_password: seal("the password"),
      token_url: "https://example.com/token",
      oauth_client_id: "mxkit",
      sealed_client_secret: seal("the client secret"),
      scope: "webhooks",
      audience: null,
      tls_certificate: pem("client"),
      sealed_tls_key: seal("the key"),
      tls_authority: null,
      sealed_secret: seal("the secret"),
      sealed_former_secret: seal("the former secret"),
      former_secret_expires_at: "2027-01-05T00:00:00.000Z",
      is_paused: true,
      disabled_reason: null,
      created_at: now,
    });
    const row = {
      guid: delivery,
      client_id,
      message_guid: delivery,
      kind: "balance",
      user_guid: member.user_guid,
      member_guid: member.guid,
      payload: JSON.stringify({ type: "BALANCE", member_guid: member.guid }),
      callback_payload: "order-7781",
      status: "PENDING",
      attempts: 1,
      next_attempt_at: null,
      created_at: now,
      finished_at: null,
    } as const;
    await webhookDeliveries.insert(db, [row]);
    const attempt = { url: "https://example.com", attempted_at: now, duration_ms: 3, status: 500 };
    const rest = { guid: ids.guid("WHA"), client_id, delivery_guid: delivery, answer: "no" };
    await webhookDeliveries.insertAttempt(db, { ...attempt, ...rest, error: "The receiver answered 500." });
    await webhookEvents.insert(db, { client_id, attempt_guid: rest.guid, headers: "{}", delivery: "{}" });
  });
}
