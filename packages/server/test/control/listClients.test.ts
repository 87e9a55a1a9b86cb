import type { Client } from "@mxkit/api/control";
import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const page = async (query = {}) => (await platform.control.call("listClients", { query })).body;

describe("200", () => {
  it("all clients as read client has them, oldest first", async () => {
    const before: Client[] = (await page()).clients;
    expect(before.map(({ client_id }) => client_id)).toEqual(["CLIENT-1234", "CLIENT-5678"]);
    await platform.clock.advance({ seconds: 1 });
    const late = await platform.control.createClient({ client_id: "z-first", clock: { speed: 0 } });
    await platform.clock.advance({ seconds: 1 });
    const later = await platform.control.createClient({ client_id: "a-second", environment: "production" });
    const { clients, pagination } = await page();
    expect(clients.slice(2)).toEqual([
      late.client,
      (await platform.control.call("readClient", { path: later.path })).body.client,
    ]);
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 4, total_pages: 1 });
  });

  it("in pages", async () => {
    const { total_entries } = (await page()).pagination;
    for (let count = total_entries; count < 21; count++) await platform.control.createClient();
    const pages = [];
    for (const number of [1, 2, 3, 4]) pages.push(await page({ page: number, records_per_page: 10 }));
    expect(pages.map(({ clients }) => clients.length)).toEqual([10, 10, 1, 0]);
    expect(pages[3].pagination).toEqual({ current_page: 4, per_page: 10, total_entries: 21, total_pages: 3 });
    const ids = pages.flatMap(({ clients }) => clients.map(({ client_id }: Client) => client_id));
    expect(new Set(ids).size).toBe(21);
  });
});

describeControlRefusals(platform, "listClients", async () => ({}));
