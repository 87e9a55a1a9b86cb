import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeBackDataKeys } from "./support/beforeDataKeys.js";
import { connectTo, removeStore } from "./support/database.js";
import { sealedValues } from "./support/dataKeys.js";
import { aggregate, answer, connect, readMember } from "./support/members.js";
import { startTestPlatform, type TestPlatform } from "./support/platform.js";
import { setWebhookURL } from "./support/webhooks.js";

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString("base64");
const [old, young] = [keyOf(1), keyOf(2)];

let folder = "";
let running: TestPlatform | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mxkit-"));
});
afterEach(async () => {
  await running?.stop();
  await removeStore(folder);
});

async function start(masterKey: string): Promise<TestPlatform> {
  await running?.stop();
  running = undefined;
  running = await startTestPlatform({ folder, masterKey });
  return running;
}

/** A member, one that waits for an answer, and a receiver that wants a password: something of all that is sealed. */
async function fill(platform: TestPlatform) {
  const member = await connect(platform, { password: "the-password" });
  const challenged = await connect(platform, { password: "challenge", user: { id: "asked" } });
  const authentication = { type: "basic", username: "mxkit", password: "the-receivers" };
  await setWebhookURL(platform, platform.api.path, "users", { url: "http://127.0.0.1:1", authentication });
  return { member, challenged };
}

type Made = Awaited<ReturnType<typeof fill>>;

/** The state of its job opens. */
async function expectAnswered({ api, runDueTasks }: TestPlatform, { challenged }: Made): Promise<void> {
  await answer(api, challenged, "correct");
  await runDueTasks();
  expect(await readMember(api, challenged)).toMatchObject({ connection_status: "CONNECTED" });
}

/** What was sealed opens, and what was fingerprinted is known again. */
async function expectAllOpen(platform: TestPlatform, { member }: Made) {
  const credentials = await platform.api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "the-password" });
  const again = await platform.api.call("createMember", {
    path: { user_guid: member.user_guid },
    body: { member: { institution_code: "mxbank", credentials } },
  });
  expect([again.status, again.body.error.message]).toEqual([409, expect.stringContaining(member.guid)]);
  await platform.clock.advance({ hours: 4 });
  await aggregate(platform, member);
  expect(await readMember(platform.api, member)).toMatchObject({ connection_status: "CONNECTED" });
  const sent = await platform.control.call("testWebhookURL", {
    path: { ...platform.api.path, webhook_kind: "users" },
  });
  expect(sent.status).toBe(200);
}

describe("a master key", () => {
  it("is replaced by another, which then is enough, and the one before no more", async () => {
    const made = await fill(await start(old));
    await start(`${young},${old}`);
    // A server that was not told yet may start once more.
    await start(old);
    const platform = await start(young);
    await expectAnswered(platform, made);
    await expectAllOpen(platform, made);
    await expect(start(old)).rejects.toThrow("The database was written with another master key.");
    await expectAllOpen(await start(young), made);
  });

  it("is not replaced by one that does not know it", async () => {
    await start(old);
    await expect(start(young)).rejects.toThrow("The database was written with another master key.");
    await start(old);
  });
});

describe("a database from before clients had keys", () => {
  it("is taken over: every value is sealed with a key of its client, and nothing is lost", async () => {
    const made = await fill(await start(old));
    await running?.stop();
    running = undefined;
    await takeBackDataKeys(folder, Buffer.from(old, "base64"));
    await expect(start(young)).rejects.toThrow("The database was written with another master key.");

    const platform = await start(`${young},${old}`);
    const values = await sealedValues(platform);
    expect(values.length).toBeGreaterThanOrEqual(7);
    for (const value of values) expect(value).toMatch(/^1\.DEK-[0-9a-f-]+\./);
    await expectAnswered(platform, made);
    await expectAllOpen(platform, made);
    await expectAllOpen(await start(young), made);
  });
});

describe("a client that is deleted", () => {
  it("takes its keys along: what a copy of its rows has does not open any more", async () => {
    const platform = await start(old);
    const { api, path } = await platform.control.createClient();
    await connect({ ...platform, api }, { password: "the-password" });
    const db = await connectTo(folder);
    const keys = () =>
      db.selectFrom("data_keys").where("client_id", "=", path.client_id).selectAll().execute();
    expect((await keys()).map(({ purpose }) => purpose).sort()).toEqual(["fingerprint", "seal"]);
    await platform.control.call("deleteClient", { path });
    expect(await keys()).toEqual([]);
    await db.destroy();
  });
});
