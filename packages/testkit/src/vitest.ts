import type { ClientCreateRequest } from "@mxkit/api/control/types";
import type { OperationId } from "@mxkit/client";
import { expect, test as plainTest, type TestAPI } from "vitest";
import type { AnyAnswer } from "./checks/answer.js";
import type { Settled } from "./checks/expect.js";
import { judgeAnswer, judgeRequest } from "./checks/judge.js";
import type { AnyRequest } from "./checks/request.js";
import { type Verdict, whenThere } from "./checks/verdict.js";
import { connect, type Platform } from "./platform.js";
import type { Sandbox } from "./sandbox.js";
import { startPlatform } from "./startPlatform.js";
import { startWebhookCatcher, type WebhookCatcher } from "./webhooks/webhookCatcher.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as Vitest declares it
  interface Matchers<T = any> {
    /** Whether an answer is one that the document has for the operation. To be awaited for a `Response`. */
    toSatisfyOperation(id: OperationId): Settled<T>;
    /** Whether a request is one that the document has, of this operation or of any. To be awaited for a `Request`. */
    toBeValidRequest(id?: OperationId): Settled<T>;
  }
}

expect.extend({
  toSatisfyOperation: (received: AnyAnswer, id: OperationId) => matched(judgeAnswer(received, id)),
  toBeValidRequest: (received: AnyRequest, id?: OperationId) => matched(judgeRequest(received, id)),
});

function matched(judged: Verdict | Promise<Verdict>) {
  return whenThere(judged, ({ pass, message }) => ({ pass, message: () => message }));
}

export interface Fixtures {
  /** The settings that `sandbox` is made with: `test.override({ settings: { limits: "startup" } })`. */
  settings: ClientCreateRequest;
  /** Of this test alone. */
  sandbox: Sandbox;
  /** Of this test alone. */
  catcher: WebhookCatcher;
  /** Shared by the tests of a worker: the one at `MXKIT_URL`, opened by `MXKIT_CONTROL_KEY`, or else one of its own. */
  platform: Platform;
}

/** Vitest's `test` with a platform, and a sandbox and a webhook catcher for each test that asks for one. */
export const test: TestAPI<Fixtures> = plainTest.extend<Fixtures>({
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
  sandbox: async ({ platform, settings }, use) => {
    const sandbox = await platform.client(settings);
    await use(sandbox);
    await sandbox.delete();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  catcher: async ({}, use) => {
    const catcher = await startWebhookCatcher();
    await use(catcher);
    await catcher.stop();
  },
});

export { expect };
