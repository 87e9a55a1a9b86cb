import { startWebhookCatcher } from "../src/index.js";
import { expect, test } from "../src/vitest.js";

test("is told of a new user", async ({ sandbox, catcher }) => {
  await sandbox.webhooks.sendTo(catcher, ["users", "members"]); // all kinds, unless some are named
  catcher.reply({ status: 503, body: "Not now." }, { times: 1 });

  const { user } = await sandbox.mx.users.create({ id: "partner-2345" });
  const first = await sandbox.webhooks.next("users"); // verified; each is given once
  expect(first.payload).toMatchObject({ action: "created", user: { guid: user.guid, revision: 1 } });

  await sandbox.clock.advance({ minutes: 1 }); // the retry
  expect(await sandbox.webhooks.next()).toEqual(first);
});

test("is told of everything, in a fork too", async ({ sandbox, catcher }) => {
  await expect(sandbox.webhooks.next()).rejects.toThrow("call `sendTo` first");
  await sandbox.webhooks.sendTo(catcher);
  const { webhook_urls } = await sandbox.control.listWebhookURLs();
  expect(webhook_urls.map(({ kind, url }) => url === `${catcher.url}/${kind}`)).toEqual(Array(11).fill(true));
  await sandbox.snapshot("told");
  const fork = await sandbox.fork("told");
  const other = await startWebhookCatcher();
  await fork.webhooks.sendTo(other, "users");
  const { user } = await fork.mx.users.create({ id: "partner-2345" });
  expect(await fork.webhooks.next("users")).toMatchObject({
    kind: "users",
    payload: { user: { guid: user.guid } },
  });
  expect(catcher.caught).toEqual([]);
  await fork.delete();
  await other.stop();
});
