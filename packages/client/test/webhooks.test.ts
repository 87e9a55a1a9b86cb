import document from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import {
  createClient,
  createWebhooks,
  signedWebhook,
  WebhookError,
  type WebhookPayload,
} from "../src/index.js";
import { isSigned, sign } from "../src/signature.js";
import { errorOf } from "./support/platform.js";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const other = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const sentAt = new Date("2026-06-15T12:00:00Z");
const payload: WebhookPayload = {
  action: "CHANGED",
  connection_status: "CHALLENGED",
  connection_status_id: 3,
  connection_status_message: "Answer, please.",
  member_guid: "MBR-1",
  type: "CONNECTION_STATUS",
  user_guid: "USR-1",
};

/** Receives at the time when it was sent, or so many seconds later. */
const receiver = (options: Parameters<typeof createWebhooks>[0] = { secret }, later = 0) =>
  createWebhooks(options, { now: () => sentAt.getTime() + later * 1000 });
const delivery = (options: object = {}) => signedWebhook(payload, { secret, sentAt, ...options });

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error = await errorOf(promise);
  if (!(error instanceof WebhookError)) return expect.unreachable(String(error));
  return error.reason;
}

describe("the signature", () => {
  const content = {
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: "1614265330",
    body: '{"test": 2432232314}',
  };
  const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  it("is that of Standard Webhooks", async () => {
    expect(await sign(secret, content)).toBe(signature);
    expect(await sign(secret.replace("whsec_", ""), content)).toBe(signature);
  });

  it("fits where one of several does", async () => {
    expect(await isSigned(secret, `v1,AAAA v2,${signature.slice(3)} v1,=== ${signature}`, content)).toBe(
      true,
    );
    expect(await isSigned(secret, `v1a,${signature.slice(3)} v1,AAAA`, content)).toBe(false);
  });

  it.each(["id", "timestamp", "body"] as const)("covers the %s", async (field) => {
    expect(await isSigned(secret, signature, { ...content, [field]: `${content[field]}1` })).toBe(false);
  });
});

describe("a webhook", () => {
  it("comes with its id, its payload and the text of the request that led to it", async () => {
    const request = await delivery({ id: "msg_1", headers: { "X-CALLBACK-PAYLOAD": "order-7781" } });
    expect(await receiver().parse(request)).toEqual({ id: "msg_1", payload, callbackPayload: "order-7781" });
  });

  it("may come as headers and body of any framework", async () => {
    const request = await delivery({ id: "msg_1" });
    const body = await request.text();
    const lower = Object.fromEntries(request.headers);
    const upper = Object.fromEntries(
      [...request.headers].map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    for (const headers of [request.headers, lower, upper]) {
      for (const sent of [body, new TextEncoder().encode(body)]) {
        expect((await receiver().parse({ headers, body: sent })).payload).toEqual(payload);
      }
    }
  });

  it("may come as a request and headers of another realm", async () => {
    const sent = await delivery({ id: "msg_1" });
    const bytes = await sent.arrayBuffer();
    const headers = { get: (name: string) => sent.headers.get(name) };
    const request = { headers, body: "a stream", arrayBuffer: async () => bytes };
    expect((await receiver().parse(request as unknown as Request)).payload).toEqual(payload);
  });

  it("cannot come parsed, for then nothing can be verified", async () => {
    const { headers } = await delivery();
    for (const options of [{ secret }, { isVerifiedElsewhere: true }]) {
      const parsed = { headers, body: payload as unknown as string };
      expect(await errorOf(receiver(options).parse(parsed))).toMatchObject({
        name: "TypeError",
        message: "The body of a webhook must be text or bytes, as it came.",
      });
    }
  });

  it("may be signed with any of the secrets", async () => {
    const { payload: received } = await receiver({ secret: [other, secret] }).parse(await delivery());
    expect(received).toEqual(payload);
  });

  it.each([-300, 300])("may be sent %d seconds from now", async (later) => {
    expect((await receiver({ secret }, later).parse(await delivery())).payload).toEqual(payload);
  });

  it.each([-301, 301, 1e6])("is refused %d seconds from when it was sent", async (later) => {
    expect(await reasonOf(receiver({ secret }, later).parse(await delivery()))).toBe("timestamp");
  });

  it("may be older where that is allowed", async () => {
    const { payload: received } = await receiver({ secret, tolerance: 1000 }, 1000).parse(await delivery());
    expect(received).toEqual(payload);
  });

  it("is refused with another secret, a changed body, or headers missing", async () => {
    expect(await reasonOf(receiver({ secret: other }).parse(await delivery()))).toBe("signature");
    const { headers } = await delivery();
    expect(
      await reasonOf(receiver().parse({ headers, body: JSON.stringify({ ...payload, user_guid: "USR-2" }) })),
    ).toBe("signature");
    for (const [name, reason] of [
      ["webhook-id", "signature"],
      ["webhook-signature", "signature"],
      ["webhook-timestamp", "timestamp"],
    ] as const) {
      const request = await delivery();
      request.headers.delete(name);
      expect(await reasonOf(receiver().parse(request)), name).toBe(reason);
    }
  });

  it.each(["", "null", "[]", "{}", '{"type":1}', '{"user":null}', '{"user":{}}', "<html>"])(
    "is refused with the body %j",
    async (body) => {
      const webhooks = receiver({ isVerifiedElsewhere: true });
      expect(await reasonOf(webhooks.parse({ headers: {}, body }))).toBe("body");
    },
  );

  it("of a type that is not known yet comes as it is", async () => {
    const request = await signedWebhook({ type: "GOALS" } as unknown as WebhookPayload, { secret, sentAt });
    expect((await receiver().parse(request)).payload).toEqual({ type: "GOALS" });
  });

  it("of an object that is not known yet comes as it is", async () => {
    const goal = { action: "created", goal: { guid: "GOL-1" } };
    const request = await signedWebhook(goal as unknown as WebhookPayload, { secret, sentAt });
    expect((await receiver().parse(request)).payload).toEqual(goal);
  });

  it.each(Object.keys(document.webhooks))("comes as the document has it: %s", async (name) => {
    const { examples } = (document.webhooks as Record<string, { post: Post }>)[name]?.post.requestBody
      .content["application/json"] ?? { examples: {} };
    for (const reference of Object.values(examples)) {
      const example = "$ref" in reference ? exampleOf(reference.$ref) : reference.value;
      const request = await signedWebhook(example, { secret, sentAt });
      expect((await receiver().parse(request)).payload).toEqual(example);
    }
  });
  interface Post {
    requestBody: {
      content: {
        "application/json": { examples: Record<string, { $ref: string } | { value: WebhookPayload }> };
      };
    };
  }
  const exampleOf = (reference: string) =>
    (document.components.examples as Record<string, { value: unknown }>)[reference.split("/").at(-1) ?? ""]
      ?.value as WebhookPayload;
});

describe("HTTP Basic", () => {
  const basic = { username: "mx", password: "pässword" };
  const authorization = `Basic ${Buffer.from("mx:pässword").toString("base64")}`;
  const body = JSON.stringify(payload);

  it("lets pass who knows the password", async () => {
    const received = await receiver({ basic }).parse({ headers: { authorization }, body });
    expect(received).toEqual({ id: null, payload, callbackPayload: null });
  });

  it.each([undefined, "", "Basic bXg6d3Jvbmc=", `${authorization}=`])("refuses %j", async (authorization) => {
    expect(await reasonOf(receiver({ basic }).parse({ headers: { authorization }, body }))).toBe(
      "credentials",
    );
  });

  it("does not stand in for a signature", async () => {
    const webhooks = receiver({ basic, secret });
    expect(await reasonOf(webhooks.parse({ headers: { authorization }, body }))).toBe("timestamp");
    const signed = await delivery({ headers: { authorization } });
    expect((await webhooks.parse(signed)).payload).toEqual(payload);
  });
});

describe("a receiver", () => {
  it.each([{}, { secret: [] }])("is none with %j: anyone could send to it", (options) => {
    expect(() => createWebhooks(options)).toThrow(/need a `secret` or `basic`/);
  });

  it("is part of a client", async () => {
    const options = {
      environment: { baseUrl: "http://127.0.0.1:3010" },
      time: { now: () => sentAt.getTime() },
    };
    const mx = createClient({ ...options, webhooks: { secret } });
    expect((await mx.webhooks.parse(await delivery())).payload).toEqual(payload);
    expect(await errorOf(createClient(options).webhooks.parse(await delivery()))).toBeInstanceOf(TypeError);
  });

  it.each(["whsec_", "not base64!"])("names a secret that is none: %j", async (secret) => {
    expect(await errorOf(receiver({ secret }).parse(await delivery()))).toMatchObject({
      message: expect.stringContaining("must be Base64"),
    });
  });
});
