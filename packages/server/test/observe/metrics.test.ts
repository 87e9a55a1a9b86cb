import { operations as controlOperations } from "@mxkit/api/control";
import { operations } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { sendRaw } from "../support/raw.js";
import { useReceiver } from "../support/receiver.js";

const platform = usePlatform({ metrics: { host: "127.0.0.1", port: 0 } });
const receiver = useReceiver();
const client = { client_id: "CLIENT-1234" };

/** The value of a sample, by its name with its labels. */
let samples: Map<string, number>;

async function read(): Promise<Map<string, number>> {
  const { status, text, headers } = await sendRaw(platform.metricsUrl ?? "");
  expect([status, headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
}

beforeAll(async () => {
  await receiver.subscribe(platform, client, ["users", "members"]);
  receiver.reply = (response, { kind }) => response.writeHead(kind === "users" ? 204 : 500).end();
  const { api } = platform;
  const user = await api.createUser({ id: "chosen-by-the-caller" });
  await api.createMember(user);
  await api.createMember(user, { password: "INVALID" });
  await platform.runDueTasks();
  await api.call("readUser", { path: { user_guid: "USR-chosen-by-the-caller" } });
  await sendRaw(`${platform.url}/users`);
  await sendRaw(`${platform.url}/chosen-by-the-caller`);
  await sendRaw(`${platform.url}/health/live`);
  await api.call("listUsers");
  // A request is counted when its connection is done with it, which may be a moment after its answer has come.
  do samples = await read();
  while (!samples.has('mxkit_requests_total{operation="listUsers",status="200"}'));
});

describe("the metrics count", () => {
  it.each([
    ['mxkit_requests_total{operation="createUser",status="200"}', 1],
    ['mxkit_requests_total{operation="createMember",status="202"}', 2],
    ['mxkit_requests_total{operation="readUser",status="404"}', 1],
    ['mxkit_requests_total{operation="listUsers",status="401"}', 1],
    ['mxkit_requests_total{operation="setWebhookURL",status="201"}', 2],
    ['mxkit_requests_total{operation="unknown",status="404"}', 1],
    ['mxkit_requests_total{operation="/health/live",status="200"}', 1],
    ['mxkit_request_duration_seconds_count{operation="createMember"}', 2],
    ['mxkit_request_duration_seconds_bucket{le="30",operation="createMember"}', 2],
    ['mxkit_jobs_total{type="AGGREGATION",outcome="CONNECTED"}', 1],
    ['mxkit_jobs_total{type="AGGREGATION",outcome="DENIED"}', 1],
    ['mxkit_task_duration_seconds_count{kind="job_step",outcome="done"}', 3],
    ['mxkit_webhook_attempts_total{kind="users",outcome="received"}', 1],
    ["mxkit_oldest_due_task_seconds", 0],
  ])("%s %d", (name, value) => {
    expect(samples.get(name)).toBe(value);
  });

  it("what was refused, transactions, and the process", () => {
    const refused = samples.get('mxkit_webhook_attempts_total{kind="members",outcome="refused"}');
    expect(refused).toBeGreaterThan(1);
    // Each is tried again later.
    expect(samples.get('mxkit_tasks{kind="webhook_delivery"}')).toBe(refused);
    expect(samples.get('mxkit_transactions_total{outcome="done"}')).toBeGreaterThan(5);
    expect(samples.get("process_resident_memory_bytes")).toBeGreaterThan(1e7);
  });

  it("under labels that no caller can choose, and no more than the documents have", () => {
    const names = [...samples.keys()];
    expect(names.filter((name) => name.includes("chosen"))).toEqual([]);
    const known = [...Object.keys(operations), ...Object.keys(controlOperations)];
    expect(known.length).toBe(new Set(known).size);
    const counted = names.flatMap((name) => name.match(/operation="(\w+)"/)?.[1] ?? []);
    expect(counted.filter((name) => ![...known, "unknown"].includes(name))).toEqual([]);
  });
});

it("the API has no metrics", async () => {
  expect((await sendRaw(`${platform.url}/metrics`)).status).toBe(404);
  expect(platform.metricsUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
  expect(platform.metricsUrl).not.toContain(new URL(platform.url).port);
});
