import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeStore } from "../support/database.js";
import { startTestPlatform } from "../support/platform.js";
import { type Received, useReceiver } from "../support/receiver.js";

interface Span {
  name: string;
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  links: { traceId: string }[];
  status: { code?: number; message?: string };
  attributes: Record<string, unknown>;
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

/** OTLP in JSON. */
interface Body {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: (Omit<Span, "attributes"> & { attributes: Attribute[] })[] }[];
  }[];
}

/** A collector: what is posted to it, as it came over the wire. */
const collector = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  posted.push({
    url: request.url,
    token: request.headers["x-token"],
    body: JSON.parse(String(Buffer.concat(chunks))),
  });
  response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
});
const posted: { url: string | undefined; token: unknown; body: Body }[] = [];

const caller = { traceId: "0af7651916cd43dd8448eb211c80319c", spanId: "b7ad6b7169203331" };
const receiver = useReceiver();
let spans: Span[];
let received: Received[];
let metrics: string;

beforeAll(async () => {
  collector.listen(0, "127.0.0.1");
  await once(collector, "listening");
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const platform = await startTestPlatform({
    metrics: { host: "127.0.0.1", port: 0 },
    traces: { endpoint, headers: { "x-token": "a token" }, service: "tested" },
  });
  await receiver.subscribe(platform, { client_id: "CLIENT-1234" }, ["users"]);
  const headers = { traceparent: `00-${caller.traceId}-${caller.spanId}-01` };
  const { body } = await platform.api.call("createUser", { headers, body: { user: { id: "U-1" } } });
  await platform.runDueTasks();
  await platform.api.createMember(body.user, { password: "challenge" });
  await platform.clock.advance({ minutes: 6 });
  await platform.api.call("readUser", {
    path: { user_guid: "USR-none" },
    headers: { traceparent: "00-no-01" },
  });
  received = receiver.received;
  metrics = await (await fetch(platform.metricsUrl ?? "")).text();
  await platform.stop();
  await removeStore(platform.folder);
  spans = posted.flatMap(({ body }) => body.resourceSpans).flatMap(spansOf);
});
afterAll(() => collector.close());

function spansOf({ scopeSpans }: Body["resourceSpans"][number]): Span[] {
  const all = scopeSpans.flatMap(({ spans }) => spans);
  return all.map(({ attributes, ...span }) => ({
    ...span,
    attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
  }));
}

function the(name: string): Span {
  const [span] = spans.filter((each) => each.name === name);
  expect(span, name).toBeDefined();
  return span as Span;
}

describe("a collector gets", () => {
  it("traces where they belong, from the service, with the headers", () => {
    expect(posted.map(({ url, token }) => [url, token])).toContainEqual(["/v1/traces", "a token"]);
    const [resource] = posted.flatMap(({ body }) => body.resourceSpans);
    expect(resource?.resource.attributes).toContainEqual({
      key: "service.name",
      value: { stringValue: "tested" },
    });
  });

  it("a request below what its caller was doing", () => {
    const span = the("POST /users");
    expect(span).toMatchObject({ traceId: caller.traceId, parentSpanId: caller.spanId, kind: 2 });
    expect(span.attributes).toMatchObject({
      "mxkit.operation": "createUser",
      "http.route": "/users",
      "http.request.method": "POST",
      "http.response.status_code": 200,
    });
  });

  it("the webhook that it led to, through the queue; its receiver is told of the same trace", () => {
    const request = the("POST /users");
    const task = the("task webhook_delivery");
    const webhook = the("webhook users");
    expect(task).toMatchObject({ traceId: caller.traceId, parentSpanId: request.spanId, kind: 5 });
    expect(webhook).toMatchObject({ traceId: caller.traceId, parentSpanId: task.spanId, kind: 3 });
    expect(webhook.attributes).toMatchObject({ "http.response.status_code": 204 });
    expect(received[0]?.headers.traceparent).toBe(`00-${caller.traceId}-${webhook.spanId}-01`);
  });

  it("a job below the request that asked for it, and what comes of it much later as a trace with a link", () => {
    const request = the("POST /users/{user_guid}/members");
    expect(the("task job_step")).toMatchObject({ traceId: request.traceId, parentSpanId: request.spanId });
    const expiry = the("task challenge_expiry");
    expect(expiry.traceId).not.toBe(request.traceId);
    expect(expiry.parentSpanId ?? "").toBe("");
    expect(expiry.links).toMatchObject([{ traceId: request.traceId }]);
  });

  it("a request whose header is no trace as a trace of its own; a 404 is no error of the server", () => {
    const span = the("GET /users/{user_guid}");
    expect([span.parentSpanId ?? "", span.status.code ?? 0]).toEqual(["", 0]);
    expect(span.traceId).toMatch(/^[\da-f]{32}$/);
  });

  it("what the metrics beside it count too", () => {
    for (const sample of [
      'mxkit_requests_total{operation="createUser",status="200"} 1',
      'mxkit_task_duration_seconds_count{kind="challenge_expiry",outcome="done"} 1',
      'mxkit_webhook_attempts_total{kind="users",outcome="received"} 1',
      'mxkit_jobs_total{type="AGGREGATION",outcome="EXPIRED"} 1',
    ])
      expect(metrics).toContain(`${sample}\n`);
  });

  it("no identifier that stands in a path, and no secret", () => {
    const text = JSON.stringify(spans);
    for (const secret of ["USR-", "API-KEY", "mxuser", "whsec_"]) expect(text).not.toContain(secret);
  });
});

it("a collector that refuses is told in the log", async () => {
  const refusing = createServer((_, response) => response.writeHead(403).end()).listen(0, "127.0.0.1");
  await once(refusing, "listening");
  const endpoint = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
  const platform = await startTestPlatform({ traces: { endpoint } });
  await platform.api.call("listUsers");
  await platform.stop();
  await removeStore(platform.folder);
  refusing.close();
  expect(platform.problems).toEqual([
    'Traces cannot be sent to OTEL_EXPORTER_OTLP_ENDPOINT {"error":"Forbidden"}',
  ]);
});
