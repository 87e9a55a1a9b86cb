import { newest } from "@mxkit/api/client";
import type { Newest, OperationId, Version } from "@mxkit/client";
import { expect, test as plainTest, type TestAPI } from "vitest";
import type { AnyAnswer } from "./checks/answer.js";
import type { Settled } from "./checks/expect.js";
import { type CheckOptions, judgeAnswer, judgeRequest } from "./checks/judge.js";
import type { AnyRequest } from "./checks/request.js";
import { type Verdict, whenThere } from "./checks/verdict.js";
import { type ClientSettings, connect, type Platform } from "./platform.js";
import type { Sandbox } from "./sandbox.js";
import { startPlatform } from "./startPlatform.js";
import { startWebhookCatcher, type WebhookCatcher } from "./webhooks/webhookCatcher.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as Vitest declares it
  interface Matchers<T = any> {
    /** Whether an answer is one that the document has for the operation. To be awaited for a `Response`. */
    toSatisfyOperation(id: OperationId, options?: CheckOptions): Settled<T>;
    /** Whether a request is one that the document has, of this operation or of any. To be awaited for a `Request`. */
    toBeValidRequest(id?: OperationId, options?: CheckOptions): Settled<T>;
  }
}

expect.extend({
  toSatisfyOperation: (received: AnyAnswer, id: OperationId, options?: CheckOptions) =>
    matched(judgeAnswer(received, id, options)),
  toBeValidRequest: (received: AnyRequest, id?: OperationId, options?: CheckOptions) =>
    matched(judgeRequest(received, id, options)),
});

function matched(judged: Verdict | Promise<Verdict>) {
  return whenThere(judged, ({ pass, message }) => ({ pass, message: () => message }));
}

export interface Fixtures<V extends Version = Newest> {
  /** The settings that `sandbox` is made with: `test.override({ settings: { limits: "startup" } })`. */
  settings: ClientSettings;
  /** Of this test alone. */
  sandbox: Sandbox<V>;
  /** Of this test alone. */
  catcher: WebhookCatcher;
  /** Shared by the tests of a worker: the one at `MXKIT_URL`, opened by `MXKIT_CONTROL_KEY`, or else one of its own. */
  platform: Platform;
}

const common: TestAPI<Omit<Fixtures, "sandbox">> = plainTest.extend<Omit<Fixtures, "sandbox">>({
  platform: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it what a fixture needs
    async ({}, use) => {
      const { MXKIT_URL: url, MXKIT_CONTROL_KEY: controlKey } = process.env;
      if (url) return use(connect({ url, controlKey: controlKey ?? "" }));
      const platform = await startPlatform();
      await use(platform);
      await platform.stop();
    },
    { scope: "worker" },
  ],
  settings: {},
  // biome-ignore lint/correctness/noEmptyPattern: as above
  catcher: async ({}, use) => {
    const catcher = await startWebhookCatcher();
    await use(catcher);
    await catcher.stop();
  },
});

/** The `test` below with sandboxes in another version of the API. */
export function testIn<V extends Version>(version: V): TestAPI<Fixtures<V>> {
  return common.extend<{ sandbox: Sandbox<V> }>({
    sandbox: async ({ platform, settings }, use) => {
      const sandbox = (await platform.client({ ...settings, default_version: version })) as Sandbox<V>;
      await use(sandbox);
      await sandbox.delete();
    },
  });
}

/** Vitest's `test` with a platform, and a sandbox and a webhook catcher for each test that asks for one. */
export const test: TestAPI<Fixtures> = testIn(newest);

export { expect };
