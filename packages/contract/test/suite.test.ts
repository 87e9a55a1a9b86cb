import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import newest from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pair, report, runSuite, type SuiteResult, stateOf, TargetError } from "../src/suite/index.js";
import { type FuzzTarget, startTarget } from "./fuzzTarget.js";

describe("the suite, against the platform", () => {
  let platform: FuzzTarget;
  beforeAll(async () => {
    platform = await startTarget();
  });
  afterAll(() => platform?.stop());

  const credentials = { clientId: "CLIENT-1234", apiKey: "API-KEY-4567" };
  const control = () => ({ url: platform.url, key: platform.controlKey });
  const asClient = async (path: string) => {
    const { clientId, apiKey } = credentials;
    const headers = { Authorization: `Basic ${Buffer.from(`${clientId}:${apiKey}`).toString("base64")}` };
    return (await fetch(`${platform.url}${path}`, { headers })).json();
  };
  const clients = async () => {
    const headers = { Authorization: `Bearer ${platform.controlKey}` };
    const answer = await fetch(`${platform.url}/control/clients`, { headers });
    const { clients } = (await answer.json()) as { clients: { client_id: string }[] };
    return clients.map(({ client_id }) => client_id);
  };

  it.each([
    [document, 786],
    [newest, 774],
  ])(
    "reaches every documented pair of $info.version, and each holds",
    {
      timeout: 120_000,
    },
    async (document, count) => {
      const result = await runSuite({ document, target: { url: platform.url, control: control() } });
      expect(notHeld(result), report(document, result)).toEqual([]);
      expect(result.pairs).toHaveLength(count);
      expect(platform.problems).toEqual([]);
      expect([result.leftBehind, await clients()]).toEqual([[], [credentials.clientId]]);
    },
  );

  it("without the control plane does what clients can do alone, and deletes it", {
    timeout: 120_000,
  }, async () => {
    const result = await runSuite({ document, target: { url: platform.url, credentials } });
    const left = notHeld(result);
    expect(
      left.filter((pair) => stateOf(pair) === "failed"),
      report(document, result),
    ).toEqual([]);
    const byStatus: Record<number, number> = {};
    for (const { status } of left) byStatus[status] = (byStatus[status] ?? 0) + 1;
    // A disabled user is all that a client can do about 403.
    expect(byStatus).toEqual({ 400: 3, 403: 13, 422: 1, 429: 70, 500: 70, 502: 70, 503: 70, 504: 70 });
    expect(left.filter(({ reasons }) => reasons.size === 0)).toEqual([]);
    expect(await asClient("/users")).toMatchObject({ users: [] });
  });

  it("stopped early, deletes what it made", async () => {
    const stopping = new AbortController();
    let made: unknown;
    const result = await runSuite({
      document,
      target: { url: platform.url, credentials },
      only: "listTags",
      signal: stopping.signal,
      onProgress: () => {
        made ??= asClient("/users");
        stopping.abort();
      },
    });
    expect([result.isStopped, result.cases, result.leftBehind]).toEqual([true, 1, []]);
    expect(await made).not.toMatchObject({ users: [] });
    expect(await asClient("/users")).toMatchObject({ users: [] });
  });

  it.each<[string, () => Parameters<typeof runSuite>[0]["target"], RegExp]>([
    ["nobody answers", () => ({ url: "http://127.0.0.1:1", credentials }), /^Nothing is to be had from http/],
    [
      "the key is wrong",
      () => ({ url: platform.url, credentials: { ...credentials, apiKey: "secret" } }),
      /does not know the client, or its key\.$/,
    ],
    [
      "the control key is wrong",
      () => ({ url: platform.url, control: { url: platform.url, key: "secret" } }),
      /^The control plane makes no client: .* 401/,
    ],
  ])("begins nothing where %s, and tells no key", async (_, target, message) => {
    const failure = await runSuite({ document, target: target() }).catch((error) => error);
    expect(failure).toBeInstanceOf(TargetError);
    expect(failure.message).toMatch(message);
    expect(failure.message).not.toContain("secret");
  });
});

function notHeld({ pairs }: SuiteResult): Pair[] {
  return pairs.filter((pair) => stateOf(pair) !== "held");
}
