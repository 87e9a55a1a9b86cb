import { signedWebhook, WebhookError, type WebhookPayload } from "@mxkit/client";
import { describe } from "vitest";
import { startWebhookCatcher, type WebhookCatcher } from "../src/index.js";
import { expect, test } from "../src/vitest.js";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const payload = {
  type: "BALANCE",
  action: "member_data_updated",
  completed_at: 1531947410,
  completed_on: "2018-07-18",
  member_guid: "MBR-3bdc7d6b-efd4-1497-a0af-b23501cf9bd0",
  user_guid: "USR-fa7537f3-48aa-a683-a02a-b18940482f54",
} as const satisfies WebhookPayload;

/** Sends what anybody could. */
const send = (catcher: WebhookCatcher, body: unknown, path = "/") =>
  fetch(`${catcher.url}${path}`, { method: "POST", body: JSON.stringify(body) });

describe("a webhook catcher", () => {
  test("keeps what comes, as it came", async ({ catcher }) => {
    await fetch(await signedWebhook(payload, { secret, url: `${catcher.url}/hooks?tenant=1`, id: "msg_1" }));
    expect(catcher.caught).toHaveLength(1);
    const webhook = await catcher.next();
    expect(webhook).toMatchObject({ method: "POST", path: "/hooks?tenant=1", payload });
    expect(webhook.headers.get("webhook-id")).toBe("msg_1");
    expect(new TextDecoder().decode(webhook.body)).toBe(JSON.stringify(payload));
    expect(await webhook.parse()).toEqual({ id: "msg_1", payload, callbackPayload: null });
  });

  test("verifies what it was given a secret for", async () => {
    const catcher = await startWebhookCatcher({ secret });
    await fetch(await signedWebhook(payload, { secret, url: catcher.url }));
    await fetch(await signedWebhook(payload, { secret: "whsec_b3RoZXI=", url: catcher.url }));
    const [right, wrong] = [await catcher.next(), await catcher.next()];
    expect((await right.parse()).payload).toEqual(payload);
    await expect(wrong.parse()).rejects.toBeInstanceOf(WebhookError);
    await expect(wrong.parse({ secret: "whsec_b3RoZXI=" })).resolves.toMatchObject({ payload });
    await catcher.stop();
  });

  test("gives each once, to who waits for it or asks later", async ({ catcher }) => {
    const waiting = catcher.next((webhook) => webhook.path === "/b");
    await send(catcher, { type: "A" }, "/a");
    await send(catcher, { type: "B" }, "/b");
    await send(catcher, { type: "B2" }, "/b");
    expect((await waiting).payload?.type).toBe("B");
    expect((await catcher.next(({ path }) => path === "/b")).payload?.type).toBe("B2");
    expect((await catcher.next()).payload?.type).toBe("A");
    expect(catcher.caught.map(({ path }) => path)).toEqual(["/a", "/b", "/b"]);
  });

  test("gives one to each of two that wait for the same", async ({ catcher }) => {
    const both = Promise.all([catcher.next(), catcher.next()]);
    await send(catcher, { type: "A" });
    await send(catcher, { type: "B" });
    expect((await both).map(({ payload }) => payload?.type)).toEqual(["A", "B"]);
  });

  test("says at the deadline what came instead", async ({ catcher }) => {
    await expect(catcher.next(undefined, { deadline: 1 })).rejects.toThrow(
      "No webhook that fits has come within 1 ms. None is left of those that have come.",
    );
    await send(catcher, { type: "A" }, "/a");
    await fetch(`${catcher.url}/text`, { method: "POST", body: "no JSON" });
    await expect(catcher.next(({ path }) => path === "/b", { deadline: 1 })).rejects.toThrow(
      'not asked for:\n  POST /a {"type":"A"}\n  POST /text (7 bytes)',
    );
  });

  test("fails who waits with a predicate that fails, and nobody else", async ({ catcher }) => {
    const failing = catcher.next(() => {
      throw new Error("No such field.");
    });
    const other = catcher.next();
    const failed = expect(failing).rejects.toThrow("No such field.");
    expect((await send(catcher, { type: "A" })).status).toBe(204);
    await failed;
    expect((await other).payload?.type).toBe("A");
  });

  test("answers as it was told, each in its turn", async ({ catcher }) => {
    const statuses = async (count: number) => {
      const answers = [];
      for (let sent = 0; sent < count; sent++) answers.push(await send(catcher, { type: "A" }));
      return answers.map(({ status }) => status);
    };
    catcher.reply({ status: 503 }, { times: 2 });
    catcher.reply(({ path }) => ({ status: path === "/" ? 410 : 400 }), { times: 1 });
    expect(await statuses(4)).toEqual([503, 503, 410, 204]);
    catcher.reply({ status: 500 }, { times: 1 });
    catcher.reply({ status: 200, headers: { "X-Test": "1" }, body: "thanks", delay: 20 });
    expect(await statuses(2)).toEqual([200, 200]);
    const begun = performance.now();
    const answer = await send(catcher, { type: "A" });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(18);
    expect([answer.headers.get("X-Test"), await answer.text()]).toEqual(["1", "thanks"]);
  });

  test("holds its answer until the test lets go", async ({ catcher }) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    catcher.reply(async () => {
      await held;
      return { status: 202 };
    });
    const answer = send(catcher, { type: "A" });
    expect((await catcher.next()).payload?.type).toBe("A");
    letGo();
    expect((await answer).status).toBe(202);
  });

  test("says that a reply failed", async ({ catcher }) => {
    catcher.reply(() => {
      throw new Error("Nothing to say.");
    });
    const answer = await send(catcher, { type: "A" });
    expect([answer.status, await answer.text()]).toEqual([500, "Nothing to say."]);
  });

  test("leaves nobody waiting when it stops", async () => {
    const catcher = await startWebhookCatcher();
    const waiting = expect(catcher.next()).rejects.toThrow(
      "The webhook catcher was stopped before one came.",
    );
    await catcher.stop();
    await catcher[Symbol.asyncDispose]();
    await waiting;
    await expect(catcher.next()).rejects.toThrow("The webhook catcher is stopped.");
    await expect(fetch(catcher.url)).rejects.toThrow("fetch failed");
  });
});
