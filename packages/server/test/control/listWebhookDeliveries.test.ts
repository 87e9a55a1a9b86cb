import { describe, expect, it } from "vitest";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { useReceiver } from "../support/receiver.js";
import { deliveriesOf } from "../support/webhooks.js";

const platform = usePlatform();
const receiver = useReceiver();

describe("200", () => {
  it("newest first, all or those of a kind or a status", async () => {
    const { api, path } = await platform.control.createClient({ clock: { speed: 0 } });
    await receiver.subscribe(platform, path, ["aggregation", "users"]);
    receiver.reply = (response, { kind }) => response.writeHead(kind === "users" ? 500 : 200).end();
    const user = await api.createUser();
    await platform.runDueTasks();
    await api.createMember(user);
    await platform.runDueTasks();
    const time = (await platform.control.clock(path)).time;
    const finished = { created_at: time, finished_at: time, next_attempt_at: null, attempts_count: 1 };
    const all = await deliveriesOf(platform, path);
    expect(all).toMatchObject([
      { kind: "aggregation", status: "DELIVERED", ...finished },
      { kind: "users", status: "PENDING", attempts_count: 1, finished_at: null },
    ]);
    expect(all[1].next_attempt_at > time).toBe(true);
    expect(all.map(({ guid, webhook_id }: Record<string, string>) => guid === webhook_id)).toEqual([
      true,
      true,
    ]);
    expect(receiver.received.map(({ id }) => id).sort()).toEqual(
      all.map(({ guid }: { guid: string }) => guid).sort(),
    );
    expect(await deliveriesOf(platform, path, { kind: "users" })).toEqual([all[1]]);
    expect(await deliveriesOf(platform, path, { status: "DELIVERED" })).toEqual([all[0]]);
    expect(await deliveriesOf(platform, path, { kind: "users", status: "DELIVERED" })).toEqual([]);
    expect(await deliveriesOf(platform, path, { kind: "balance" })).toEqual([]);
  });

  it("none of other clients, and in pages", async () => {
    const { api, path } = await platform.control.createClient();
    const other = await platform.control.createClient();
    await receiver.subscribe(platform, path, ["accounts"]);
    await connect({ ...platform, api });
    expect(await deliveriesOf(platform, other.path)).toEqual([]);
    expect(await deliveriesOf(platform, path, { page: 3, records_per_page: 10 })).toHaveLength(1);
    const { body } = await platform.control.call("listWebhookDeliveries", { path });
    expect(body.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 21, total_pages: 1 });
  });
});

describe("400", () => {
  it.each([
    ["kind", "goals"],
    ["status", "SENT"],
  ])("there is no %s %s", async (name, value) => {
    const { path } = await platform.control.createClient();
    const answer = await platform.control.call("listWebhookDeliveries", { path, query: { [name]: value } });
    expectError(answer, 400, "invalid_parameter_error", `\`${name}\``, value);
  });
});

describeControlRefusals(platform, "listWebhookDeliveries", async () => ({
  path: (await platform.control.createClient()).path,
}));
