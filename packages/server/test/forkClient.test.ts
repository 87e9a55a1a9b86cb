import type { Member, Transaction } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import type { ClientData } from "../src/store/clientData.js";
import { webhookRow } from "../src/vault.js";
import type { Api } from "./support/api.js";
import { type Origin, useClientData } from "./support/clientData.js";
import { expectError } from "./support/expectError.js";
import {
  accountsOf,
  aggregate,
  answer,
  challengesOf,
  everyPage,
  pathOf,
  readMember,
} from "./support/members.js";
import { usePlatform } from "./support/platform.js";
import { guidsIn, portraitOf, withoutGuids } from "./support/portrait.js";

const platform = usePlatform();
const { createOrigin, save, fork, inside } = useClientData(platform);
let origin: Origin;
let saved: ClientData;
let copy: { id: string; api: Api };
let inCopy: (guid: string) => string;

beforeAll(async () => {
  origin = await createOrigin();
  saved = await save(origin);
  copy = await fork(saved);
  inCopy = await twins(origin.api, copy.api);
});

/** The fork's guids by its origin's. Lists keep their order, so that things stand at the same places, as long as nothing changes. */
async function twins(one: Api, other: Api): Promise<(guid: string) => string> {
  const [guids, others] = [[...guidsIn(await portraitOf(one))], [...guidsIn(await portraitOf(other))]];
  return (guid) => {
    const found = others[guids.indexOf(guid)];
    if (!found) throw new Error(`The fork has nothing in the place of ${guid}.`);
    return found;
  };
}

const twinOf = (member: Member, twin = inCopy): Member => ({
  ...member,
  guid: twin(member.guid),
  user_guid: twin(member.user_guid),
});

describe("a fork", () => {
  it("answers what its origin does, in the same order, but for the guids", async () => {
    const portrait = await portraitOf(copy.api);
    expect(withoutGuids(portrait)).toEqual(withoutGuids(await portraitOf(origin.api)));
    expect(portrait.length).toBeGreaterThan(100);
  });

  it("shares no guid with its origin, and the institutions' and the default categories' with everybody", async () => {
    const guidsOf = (tables: ClientData["tables"]) =>
      Object.values(tables).flatMap((rows) => rows.flatMap((row) => ("guid" in row ? [row.guid] : [])));
    const { tables } = await save(copy);
    const rows = Object.entries({
      ...tables,
      members: tables.members.map((row) => ({ ...row, seed: null })),
    });
    const named = guidsIn(rows.map(([table, rows]) => [table, JSON.stringify(rows)]));
    for (const guid of guidsOf(saved.tables)) expect(named).not.toContain(guid);
    for (const guid of guidsOf(tables)) named.delete(guid);
    expect(new Set([...named].map((guid) => guid.slice(0, 3)))).toEqual(
      new Set(["CAT", "CRD", "DEK", "MCH", "MCL"]),
    );
  });

  it("has its origin's settings and favorites", async () => {
    const { settings, tables } = await save(copy);
    expect(settings).toEqual(saved.settings);
    const codes = ({ favorites }: ClientData["tables"]) =>
      favorites.map(({ institution_code, position }) => [position, institution_code]);
    expect(codes(tables)).toEqual(codes(saved.tables));
  });

  it("has its origin's webhook URLs, with their secrets sealed for it", async () => {
    const [[url], [theirs]] = [(await save(copy)).tables.webhook_urls, saved.tables.webhook_urls];
    if (!url || !theirs) return expect.unreachable("There is no URL.");
    const { guid, client_id, ...columns } = url;
    const all = Object.entries(columns);
    const isSealed = ([name]: [string, unknown]) => name.startsWith("sealed_");
    expect(theirs).toMatchObject(Object.fromEntries(all.filter((column) => !isSealed(column))));
    const vault = await inside.vaults.of(inside.db, client_id);
    const opened = all
      .filter(isSealed)
      .map(([name, sealed]) => [name, vault.open(String(sealed), webhookRow(guid))]);
    expect(Object.fromEntries(opened)).toEqual({
      sealed_secret: "the secret",
      sealed_former_secret: "the former secret",
      sealed_password: "the password",
      sealed_client_secret: "the client secret",
      sealed_tls_key: "the key",
    });
  });

  it("is another client: neither finds what is the other's", async () => {
    const theirs = twinOf(origin.world.member);
    for (const [api, member] of [
      [copy.api, origin.world.member],
      [origin.api, theirs],
    ] as const) {
      expectError(await api.call("readMember", { path: pathOf(member) }), 404, "not_found_error");
    }
    expect(await readMember(copy.api, theirs)).toMatchObject({ name: origin.world.member.name });
  });

  it("lives apart: what happens to one does not happen to the other", async () => {
    const [ours, theirs] = [origin.world.user.guid, inCopy(origin.world.user.guid)];
    const pictures = async () => [await portraitOf(origin.api), await portraitOf(copy.api)];
    const rename = (api: Api, user_guid: string, id: string) =>
      api.call("updateUser", { path: { user_guid }, body: { user: { id } } });
    const [origin0, copy0] = await pictures();
    await rename(copy.api, theirs, "of the copy");
    const [origin1, copy1] = await pictures();
    expect(origin1).toEqual(origin0);
    expect(copy1).not.toEqual(copy0);
    await rename(origin.api, ours, "of the origin");
    const [origin2, copy2] = await pictures();
    expect(copy2).toEqual(copy1);
    expect(origin2).not.toEqual(origin1);
    for (const [api, guid] of [
      [copy.api, theirs],
      [origin.api, ours],
    ] as const) {
      expect((await rename(api, guid, "the same")).status).toBe(200);
    }
  });

  it("knows the credentials: they are taken, and can be updated one by one", async () => {
    const { user, member } = origin.world;
    const [user_guid, theirs] = [inCopy(user.guid), twinOf(member)];
    const credentials = await copy.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "password" });
    const body = { member: { institution_code: "mxbank", credentials } };
    const taken = await copy.api.call("createMember", { path: { user_guid }, body });
    expectError(taken, 409, "duplicate_credentials_error", theirs.guid);
    const [, password] = credentials;
    const updated = await copy.api.call("updateMember", {
      path: pathOf(theirs),
      body: { member: { credentials: [password] } },
    });
    expect(updated.status).toBe(200);
    await platform.runDueTasks();
    expect(await readMember(copy.api, theirs)).toMatchObject({ connection_status: "CONNECTED" });
  });

  it("gets back a member that its origin had deleted, with its accounts", async () => {
    const user = { guid: inCopy(origin.deleted.user_guid) };
    const again = await copy.api.createMember(user, { password: "other", skip_aggregation: true });
    expect(again).toMatchObject({ aggregated_at: origin.deleted.aggregated_at });
    expect(again.guid).not.toBe(origin.deleted.guid);
    expect(await accountsOf(copy.api, { user_guid: user.guid })).toHaveLength(21);
  });

  it("can be forked in turn", async () => {
    const grandchild = await fork(await save(copy));
    const portrait = await portraitOf(grandchild.api);
    expect(withoutGuids(portrait)).toEqual(withoutGuids(await portraitOf(copy.api)));
  });
});

describe("a job of a fork", () => {
  it("that waits for an answer takes it, and its origin's waits on", async () => {
    const theirs = twinOf(origin.challenged);
    const [challenge] = await challengesOf(copy.api, theirs);
    expect(challenge?.options).toEqual((await challengesOf(origin.api, origin.challenged))[0]?.options);
    expect((await answer(copy.api, theirs, "correct")).status).toBe(202);
    await platform.runDueTasks();
    expect(await readMember(copy.api, theirs)).toMatchObject({ connection_status: "CONNECTED" });
    expect(await accountsOf(copy.api, theirs)).toHaveLength(21);
    expect(await readMember(origin.api, origin.challenged)).toMatchObject({
      connection_status: "CHALLENGED",
    });
  });

  it("brings on the same day what its origin's brings, in a fork of a fork too", async () => {
    const { member } = origin.world;
    const child = await fork(await save(origin));
    const grandchild = await fork(await save(child));
    const members = [
      [origin.api, member],
      [child.api, twinOf(member, await twins(origin.api, child.api))],
      [grandchild.api, twinOf(member, await twins(origin.api, grandchild.api))],
    ] as const;
    await platform.clock.advance({ days: 2 });
    const pictures = [];
    for (const [api, member] of members) {
      const before = await historyOf(api, member);
      await aggregate({ ...platform, api }, member);
      const after = await historyOf(api, member);
      expect(after.transactions.length).toBeGreaterThan(before.transactions.length);
      pictures.push(after);
    }
    expect(pictures[1]).toEqual(pictures[0]);
    expect(pictures[2]).toEqual(pictures[0]);
  });

  /** What the institution told, without the platform's guids. */
  async function historyOf(api: Api, { user_guid, guid }: { user_guid: string; guid: string }) {
    const path = { user_guid, member_guid: guid };
    const query = { from_date: "2020-01-01" };
    const bare = <Item extends object>(items: Item[]) =>
      items.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([name]) => !/^(.*_guid|guid|user_id)$/.test(name))),
      );
    const transactions = await everyPage<Transaction>(api, "listTransactionsByMember", { path, query });
    return { accounts: bare(await accountsOf(api, { user_guid })), transactions: bare(transactions) };
  }
});
