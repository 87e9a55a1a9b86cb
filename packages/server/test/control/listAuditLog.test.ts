import type { AuditEntry } from "@mxkit/api/control";
import { describe, expect, it } from "vitest";
import { foundAtRest } from "../support/atRest.js";
import { timeAt } from "../support/clock.js";
import { controlKey } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { Gate, whileAdvancing } from "../support/gate.js";
import { usePlatform } from "../support/platform.js";
import { createSandbox } from "../support/sandbox.js";
import { inside } from "../support/simulation.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });
const list = async (query = {}): Promise<AuditEntry[]> =>
  (await platform.control.call("listAuditLog", { query })).body.audit_entries;

describe("200", () => {
  it("what was done, newest first, each with what was sent and what came of it", async () => {
    const client = { client_id: "audited", name: "Audited" };
    const created = await platform.control.call("createClient", { body: { client } });
    const path = { client_id: "audited" };
    await platform.clock.advance({ seconds: 1 });
    const update = { client: { name: "Renamed" } };
    const updated = await platform.control.call("updateClient", { path, body: update });
    const frozen = await platform.control.call("freezeClock", { path });
    const entry = (action: string, { headers }: { headers: Headers }, rest: object) => ({
      action,
      address: "127.0.0.1",
      body: null,
      client_id: "audited",
      created_at: timeAt(platform.clock.now()),
      guid: expect.stringMatching(/^LOG-/),
      request_id: headers.get("x-request-id"),
      status: 200,
      ...rest,
    });
    expect(await list({ client_id: "audited" })).toEqual([
      entry("freezeClock", frozen, { path: "/control/clients/audited/clock/freeze" }),
      entry("updateClient", updated, { path: "/control/clients/audited", body: update }),
      entry("createClient", created, {
        path: "/control/clients",
        body: { client },
        status: 201,
        created_at: timeAt(platform.clock.now(), -1),
      }),
    ]);
    expect((await list()).slice(0, 3)).toEqual(await list({ client_id: "audited" }));
  });

  it("who made it up: a client without an identifier of its caller's is found too", async () => {
    const { path } = await platform.control.createClient();
    expect(await list(path)).toMatchObject([{ action: "createClient", body: null, status: 201 }]);
    await platform.control.call("createSnapshot", { path, body: { snapshot: { name: "first" } } });
    await platform.control.call("forkSnapshot", { path: { ...path, snapshot_name: "first" } });
    expect((await list(path)).map(({ action }) => action)).toEqual([
      "forkSnapshot",
      "createSnapshot",
      "createClient",
    ]);
  });

  it("reading leaves no trace", async () => {
    const { path } = await platform.control.createClient();
    const before = await list();
    for (const id of ["readClient", "readClock", "listApiKeys", "listScripts", "listFaults"] as const)
      await platform.control.call(id, { path });
    await platform.control.call("listClients");
    expect(await list()).toEqual(before);
  });

  it("whoever has no key leaves no trace", async () => {
    const before = await list();
    await platform.control.call("createClient", { headers: { Authorization: "Bearer wrong" } });
    expect(await list()).toEqual(before);
  });

  it("the query of a request is not part of its path", async () => {
    const { path } = await platform.control.createClient();
    const url = `/control/clients/${path.client_id}/clock/freeze?secret=sesame`;
    await platform.control.call("freezeClock", { url });
    const [entry] = await list(path);
    expect(entry?.path).toBe(url.split("?")[0]);
  });

  it("the filter takes no more than it says, and of an unknown client there is nothing", async () => {
    await platform.control.createClient({ client_id: "filter" });
    await platform.control.createClient({ client_id: "filter-2" });
    expect(await list({ client_id: "filter" })).toHaveLength(1);
    expect(await list({ client_id: "filte%" })).toEqual([]);
  });

  it("in pages", async () => {
    const { path } = await platform.control.createClient();
    for (let count = 0; count < 11; count++) await platform.control.call("freezeClock", { path });
    const query = { ...path, records_per_page: 10 };
    const pages = [await list(query), await list({ ...query, page: 2 }), await list({ ...query, page: 3 })];
    expect(pages.map((page) => page.length)).toEqual([10, 2, 0]);
    expect(pages[1]?.[1]?.action).toBe("createClient");
    const { body } = await platform.control.call("listAuditLog", { query });
    expect(body.pagination).toEqual({ current_page: 1, per_page: 10, total_entries: 12, total_pages: 2 });
  });
});

describe("200 what failed", () => {
  it("is there with the status of its answer", async () => {
    const { path } = await platform.control.createClient({ client_id: "failing" });
    const missing = { ...path, snapshot_name: "none" };
    const body = { client: { client_id: "failing" } };
    await platform.control.call("createClient", { body });
    await platform.control.call("updateClient", { path, body: { client: { limits: "few" } } });
    await platform.control.call("restoreSnapshot", { path: missing });
    await platform.control.call("advanceClock", { path, body: { clock: { time: "2020-01-01T00:00:00Z" } } });
    await platform.control.call("freezeClock", { path: { client_id: "nobody" } });
    const entries = (await list()).slice(0, 6);
    expect(entries.map(({ action, status, client_id }) => [action, status, client_id])).toEqual([
      ["freezeClock", 404, "nobody"],
      ["advanceClock", 422, "failing"],
      ["restoreSnapshot", 404, "failing"],
      ["updateClient", 400, "failing"],
      ["createClient", 409, null],
      ["createClient", 201, "failing"],
    ]);
    expect(entries[1]?.body).toEqual({ clock: { time: "2020-01-01T00:00:00Z" } });
    expect(entries[3]?.body).toBeNull();
    expect(entries[4]?.body).toEqual(body);
  });

  it("is there with null while it runs", async () => {
    const { path } = await platform.control.createClient();
    const running = await whileAdvancing(platform, gate, path.client_id, () => list(path));
    expect(running[0]).toMatchObject({ action: "advanceClock", status: null });
    const [done] = await list(path);
    expect(done).toEqual({ ...running[0], status: 200, body: { clock: { seconds: 60 } } });
  });
});

describe("200 secrets", () => {
  it("none is in it, nor anywhere in the folder", async () => {
    const { key, path } = await createSandbox(platform);
    const [first] = (await platform.control.call("listApiKeys", { path })).body.api_keys;
    const rotated = await platform.control.call("rotateApiKey", {
      path: { ...path, api_key_guid: first.guid },
    });
    const fork = await platform.control.call("forkSnapshot", { path: { ...path, snapshot_name: "first" } });
    const secrets = [key, rotated.body.api_key.key, fork.body.api_key.key, controlKey];
    const { text } = await platform.control.call("listAuditLog", { query: { records_per_page: 100 } });
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(await foundAtRest(platform.folder, secrets)).toEqual([]);
  });

  it("a body is kept as it was sent, unknown fields and all", async () => {
    const { path } = await platform.control.createClient();
    const body = { client: { name: "é 漢 \u2028", colour: "red" } };
    await platform.control.call("updateClient", { path, body });
    expect((await list(path))[0]?.body).toEqual(body);
  });
});

describe("200 clients that are gone", () => {
  it("what was about them stays", async () => {
    const { path } = await platform.control.createClient();
    await platform.control.call("deleteClient", { path });
    expect((await list(path)).map(({ action }) => action)).toEqual(["deleteClient", "createClient"]);
    const rows = await inside(platform, (db) =>
      db.selectFrom("clients").selectAll().where("client_id", "=", path.client_id).execute(),
    );
    expect(rows).toEqual([]);
  });
});

describe("400", () => {
  it.each([
    ["", "at least 1"],
    ["a".repeat(65), "at most 64"],
  ])('client_id is "%s"', async (client_id, words) => {
    const { status, body } = await platform.control.call("listAuditLog", { query: { client_id } });
    expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
    expect(body.error.message).toContain("`client_id`");
    expect(body.error.message).toContain(words);
  });
});

describeControlRefusals(platform, "listAuditLog", async () => ({}));
