import { type OperationId, operations } from "@mxkit/api/control";
import document from "@mxkit/api/control/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { exampleBody } from "../support/exampleBody.js";
import { expectError } from "../support/expectError.js";
import { keysOf } from "../support/keys.js";
import { type TestPlatform, usePlatform } from "../support/platform.js";
import { createSandbox } from "../support/sandbox.js";
import { force, inside } from "../support/simulation.js";
import { takeSnapshot } from "../support/snapshots.js";
import { unchanged } from "../support/unchanged.js";
import { deliveriesOf, receiverUrl, setWebhookURL } from "../support/webhooks.js";

const platform = usePlatform();
type Path = Record<string, string>;
let own: Path;
let foreign: Path;

/** A client with something of each kind that a path can name. */
async function createPath(snapshot_name: string, webhook_kind: "users" | "balance"): Promise<Path> {
  const { api, path, script, fault, world } = await createSandbox(platform);
  const [key] = await keysOf(platform, path);
  await takeSnapshot(platform, path, snapshot_name);
  await setWebhookURL(platform, path, webhook_kind, { url: receiverUrl, is_paused: true });
  await setWebhookURL(platform, path, "members", { url: receiverUrl, is_paused: true });
  await force({ ...platform, api }, world.member, "IMPAIRED");
  const [delivery] = await deliveriesOf(platform, path);
  const task_guid = await setTaskAside(platform, path);
  return {
    ...path,
    account_guid: world.account.guid,
    api_key_guid: key?.guid ?? "",
    fault_guid: fault,
    member_guid: world.member.guid,
    script_guid: script,
    snapshot_name,
    task_guid,
    webhook_delivery_guid: delivery.guid,
    webhook_kind,
  };
}

beforeAll(async () => {
  own = await createPath("ours", "users");
  foreign = await createPath("theirs", "balance");
});

/** One of its tasks, whatever it is, as if it had failed too often. */
async function setTaskAside(platform: TestPlatform, { client_id = "" }: Path): Promise<string> {
  const failed_at = platform.clock.now().toISOString();
  return inside(platform, async (db) => {
    const { guid } = await db
      .selectFrom("tasks")
      .select("guid")
      .where("client_id", "=", client_id)
      .limit(1)
      .executeTakeFirstOrThrow();
    await db
      .updateTable("tasks")
      .set({ attempts: 10, failed_at, last_error: "no answer" })
      .where("guid", "=", guid)
      .execute();
    return guid;
  });
}

/** Makes what it does not find; kinds are names that everybody has. */
const makes = ["setWebhookURL"];

const named = (Object.keys(operations) as OperationId[])
  .map((id) => ({
    id,
    names: [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
  }))
  .filter(({ names }) => names.length > 1);

it("covers every kind of thing that a path can name", () => {
  expect(new Set(named.flatMap(({ names }) => names))).toEqual(new Set(Object.keys(own)));
});

describe("another client's things are not there", () => {
  it.each(named.filter(({ id }) => !makes.includes(id)))("for $id", async ({ id, names }) => {
    const body = exampleBody(id, operations, document);
    for (const name of names) {
      const path = { ...own, [name]: foreign[name] ?? "" };
      const answer = await unchanged(platform, () => platform.control.call(id, { path, body }));
      expectError(answer, 404, "not_found_error");
    }
  });
});

describe("another client's things are not in a list", () => {
  const lists = {
    api_key_guid: "/api_keys",
    script_guid: "/scripts",
    fault_guid: "/faults",
    snapshot_name: "/snapshots",
    task_guid: "/failed_tasks",
    webhook_delivery_guid: "/webhook_deliveries",
  };

  it.each([
    "listApiKeys",
    "listFailedTasks",
    "listFaults",
    "listScripts",
    "listSnapshots",
    "listWebhookDeliveries",
  ] as const)("%s", async (id) => {
    const { text } = await platform.control.call(id, { path: own });
    for (const [name, value] of Object.entries(foreign))
      if (name !== "webhook_kind") expect(text).not.toContain(value);
    for (const name of Object.keys(lists) as (keyof typeof lists)[])
      expect(text.includes(own[name] ?? "")).toBe(operations[id].path.endsWith(lists[name]));
  });
});

describe("another client's member in a body", () => {
  it("is not there for a script", async () => {
    const script = { member_guid: foreign.member_guid, steps: [{ outcome: "FAILED" }] };
    const answer = await unchanged(platform, () =>
      platform.control.call("createScript", { path: own, body: { script } }),
    );
    expectError(answer, 404, "not_found_error", foreign.member_guid ?? "");
  });
});
