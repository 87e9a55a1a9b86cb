import type { Client } from "@mxkit/api/control";
import { beforeAll, describe, expect, it } from "vitest";
import { Control } from "../support/control.js";
import { bodies, type GuideRun, useGuides } from "../support/guide.js";

/** The guide to sandboxes, step by step, with what it prints. */
const runGuide = useGuides();
const script = "use-a-sandbox.sh";

describe("the guide", () => {
  let guide: GuideRun;
  const step = (title: string) => bodies(guide, title);

  beforeAll(async () => {
    guide = await runGuide(script);
  });

  it("runs to its end without a word of complaint", () => {
    expect([guide.code, guide.stderr]).toEqual([0, ""]);
    expect(guide.steps).toHaveLength(11);
  });

  it("creates a client whose clock stands still, and is told its key", () => {
    const clock = { time: "2026-01-01T09:00:00Z", speed: 0, is_frozen: true, next_due_at: null };
    expect(step("Create a client whose clock stands still")).toMatchObject([
      {
        client: { name: "A guide", environment: "development", clock },
        api_key: { key: expect.stringMatching(/^[\w-]{32}$/), revoked_at: null },
      },
    ]);
  });

  it("sees the member's first job wait for the clock", () => {
    const [, , { member }] = step("Use the API as that client: create a user and a member");
    expect(member).toMatchObject({ connection_status: "CREATED", is_being_aggregated: true });
    expect(step("Its job waits for the clock: move it")).toMatchObject([
      { member: { guid: member.guid, connection_status: "CREATED", is_being_aggregated: true } },
      { clock: { time: "2026-01-01T09:00:03Z" } },
      { member: { guid: member.guid, connection_status: "CONNECTED", is_being_aggregated: false } },
    ]);
  });

  it("sees two aggregations fail and the third succeed, each on a day of its own", () => {
    const answers = step("Three days go by, with an aggregation in the background on each");
    expect(answers.flatMap(({ clock }) => clock?.time ?? [])).toEqual([
      "2026-01-02T10:00:03Z",
      "2026-01-03T11:00:03Z",
      "2026-01-04T12:00:03Z",
    ]);
    const members = answers.flatMap(({ member }) => member ?? []);
    expect(members.map(({ connection_status }) => connection_status)).toEqual([
      "FAILED",
      "FAILED",
      "CONNECTED",
    ]);
    const days = members.map(({ aggregated_at }) => aggregated_at.slice(0, 10));
    expect(days).toEqual(["2026-01-02", "2026-01-03", "2026-01-04"]);
  });

  it("is refused once, and then answered", () => {
    const answers = step("Break the connection: the next list of accounts answers 503");
    expect(answers).toMatchObject([
      { fault: { kind: "STATUS", status: 503, operation_id: "listUserAccounts", times: 1 } },
      { error: { type: "service_unavailable_error" } },
      { accounts: { length: 10 }, pagination: { total_entries: 21 } },
    ]);
  });

  it("takes a snapshot, goes on, and comes back to it", () => {
    const [{ snapshot }] = step("Take a snapshot");
    expect(snapshot.name).toBe("connected");
    expect(step("Change something")).toMatchObject([
      { clock: { time: "2026-01-18T12:00:03Z", next_due_at: null } },
      { members: [], pagination: { total_entries: 0 } },
    ]);
    const [, , { member }] = step("Use the API as that client: create a user and a member");
    expect(step("Restore the snapshot: the member is back, and so is the time")).toMatchObject([
      { client: { name: "A guide", clock: { time: "2026-01-04T12:00:03Z" } } },
      { members: [{ guid: member.guid, connection_status: "CONNECTED" }], pagination: { total_entries: 1 } },
    ]);
  });

  it("forks it into a client with a user like its own", () => {
    const [{ client, api_key }, { users }] = step(
      "Fork it: another client with the same users, under guids of their own",
    );
    const [first] = step("Create a client whose clock stands still");
    const [{ user }] = step("Use the API as that client: create a user and a member");
    expect(client.name).toBe("A fork");
    expect(client.client_id).not.toBe(first.client.client_id);
    expect(api_key.key).not.toBe(first.api_key.key);
    expect(users).toEqual([{ ...user, guid: expect.stringMatching(/^USR-/) }]);
    expect(users[0].guid).not.toBe(user.guid);
  });

  it("leaves nothing behind", async () => {
    expect(step("Delete both clients")).toEqual([]);
    const { body } = await new Control(guide.url).call("listClients");
    expect(body.clients.map(({ client_id }: Client) => client_id)).toEqual(["CLIENT-1234"]);
  });
});

it("a refusal ends the guide and shows why", async () => {
  const refused = await runGuide(script, { MXKIT_CONTROL_KEY: "CONTROL-KEY-0000" });
  expect(refused.code).not.toBe(0);
  expect(refused.steps.map(({ title }) => title)).toEqual(["Create a client whose clock stands still"]);
  expect(bodies(refused)).toMatchObject([{ error: { type: "authentication_error" } }]);
});
