import { startWebhookCatcher } from "../src/index.js";
import { expect, test } from "../src/vitest.js";

test("receives webhooks", async ({ sandbox }) => {
  const catcher = await startWebhookCatcher();
  catcher.reply({ status: 503, body: "Not now." }, { times: 1 });
  const { webhook_url } = await sandbox.control.setWebhookURL({
    webhook_kind: "users",
    webhook_url: { url: catcher.url },
  });
  const secret = "secret" in webhook_url ? webhook_url.secret : "";

  const { user } = await sandbox.mx.users.create({ id: "partner-2345" });
  const first = await catcher.next(({ payload }) => payload !== undefined && "user" in payload);
  await sandbox.clock.advance({ minutes: 1 }); // the retry
  const again = await catcher.next(); // each is given once
  const { id, payload } = await again.parse({ secret });
  expect(payload).toMatchObject({ action: "created", user: { guid: user.guid, revision: 1 } });
  expect(id).toBe((await first.parse({ secret })).id);
  await catcher.stop();
});
