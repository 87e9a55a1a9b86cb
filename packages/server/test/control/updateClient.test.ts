import {
  operations as apiOperations,
  type Institution,
  type OperationDescription,
  type OperationId,
} from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../support/control.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { exampleBody } from "../support/exampleBody.js";
import { expectError } from "../support/expectError.js";
import { runJob, startJob } from "../support/jobs.js";
import { challengesOf, connect, everyPage, readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { invalidSettings } from "../support/settings.js";

// The platform stands behind a proxy, so that requests can come from anywhere.
const platform = usePlatform({ trustedProxies: ["127.0.0.1"] });
const update = ({ path }: Pick<Sandbox, "path">, client: object) =>
  platform.control.call("updateClient", { path, body: { client } });

describe("200", () => {
  it("changes what is sent and leaves the rest, as read client has it", async () => {
    const sandbox = await platform.control.createClient({ name: "Before", limits: "startup" });
    const { status, body } = await update(sandbox, { name: "After", legacy_verification: true });
    expect([status, body.client]).toEqual([
      200,
      { ...sandbox.client, name: "After", legacy_verification: true },
    ]);
    expect((await platform.control.call("readClient", sandbox)).body).toEqual(body);
    expect((await update(sandbox, { name: null })).body.client).toEqual({ ...body.client, name: null });
  });

  it("a production client", async () => {
    const sandbox = await platform.control.createClient({ environment: "production" });
    const { status, body } = await update(sandbox, { limits: "startup" });
    expect([status, body.client]).toEqual([200, { ...sandbox.client, limits: "startup" }]);
  });
});

describe("200 favorites", () => {
  const codes = async ({ api }: Sandbox) =>
    (await everyPage<Institution>(api, "listFavoriteInstitutions", {})).map(({ code }) => code);

  it("are what the API lists, in their order, of this client alone", async () => {
    const [sandbox, other] = [await platform.control.createClient(), await platform.control.createClient()];
    const before = await codes(other);
    for (const favorites of [["mxbank", "chase", "5426"], ["5426", "mxbank"], []]) {
      expect((await update(sandbox, { favorites })).body.client.favorites).toEqual(favorites);
      expect(await codes(sandbox)).toEqual(favorites);
    }
    expect(await codes(other)).toEqual(before);
  });
});

describe("200 features", () => {
  const operations = Object.entries<OperationDescription>(apiOperations) as [
    OperationId,
    OperationDescription,
  ][];
  const features = [...new Set(operations.flatMap(([, { feature }]) => feature ?? []))].sort();
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await platform.control.createClient();
  });

  /** The operations that are refused for a feature. What they are about does not matter: that comes first. */
  async function refused(): Promise<OperationId[]> {
    const ids: OperationId[] = [];
    for (const [id, { path }] of operations) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "nothing"]);
      const answer = await sandbox.api.call(id, { path: Object.fromEntries(names), body: exampleBody(id) });
      if (answer.status !== 403) continue;
      expect(answer.body.error.type).toBe("feature_not_available_error");
      ids.push(id);
    }
    return ids;
  }

  it("are those of the document", () => {
    expect(features).toEqual(Object.keys(sandbox.client.features).sort());
  });

  it.each(features)(
    "%s: switched off, its operations answer 403, and only those; then on again",
    async (feature) => {
      const off = await update(sandbox, { features: { [feature]: false } });
      expect(off.body.client.features).toEqual({ ...sandbox.client.features, [feature]: false });
      expect(await refused()).toEqual(
        operations.filter(([, of]) => of.feature === feature).map(([id]) => id),
      );
      const on = await update(sandbox, { features: { [feature]: true } });
      expect(on.body.client.features).toEqual(sandbox.client.features);
      expect(await refused()).toEqual([]);
    },
  );

  it("several at once, and another client keeps its own", async () => {
    const other = await platform.control.createClient();
    await update(sandbox, { features: { holdings: false, identity: false } });
    const { body } = await update(sandbox, { features: { identity: true, statements: false } });
    expect(body.client.features).toEqual({ ...sandbox.client.features, holdings: false, statements: false });
    expect((await platform.control.call("readClient", other)).body.client.features).toEqual(
      sandbox.client.features,
    );
    await update(sandbox, { features: sandbox.client.features });
  });
});

describe("200 allowed_addresses", () => {
  const from = async ({ api }: Sandbox, address: string) => {
    const answer = await api.call("listUsers", { headers: { "X-Forwarded-For": address } });
    if (answer.status !== 200) expectError(answer, 403, "address_not_allowed_error", `"${address}"`);
    return answer.status;
  };

  it.each([
    ["an IPv4 address", ["192.0.2.7"], ["192.0.2.7"], ["192.0.2.8", "2001:db8::7"]],
    ["an IPv4 network", ["10.1.0.0/16"], ["10.1.0.0", "10.1.255.255"], ["10.0.255.255", "10.2.0.0"]],
    ["an IPv6 address", ["2001:db8::7"], ["2001:db8::7", "2001:0db8:0:0::7"], ["2001:db8::8", "192.0.2.7"]],
    ["an IPv6 network", ["2001:db8:1::/48"], ["2001:db8:1:ffff::1"], ["2001:db8:2::1"]],
    ["several", ["192.0.2.7", "2001:db8::/32"], ["192.0.2.7", "2001:db8::1"], ["192.0.2.6"]],
  ])("%s", async (_, allowed_addresses, inside, outside) => {
    const sandbox = await platform.control.createClient();
    for (const address of [...inside, ...outside]) expect(await from(sandbox, address)).toBe(200);
    const { body } = await update(sandbox, { allowed_addresses });
    expect(body.client.allowed_addresses).toEqual(allowed_addresses);
    for (const address of inside) expect([address, await from(sandbox, address)]).toEqual([address, 200]);
    for (const address of outside) expect([address, await from(sandbox, address)]).toEqual([address, 403]);
    await update(sandbox, { allowed_addresses: [] });
    for (const address of outside) expect(await from(sandbox, address)).toBe(200);
  });

  it("replace those before; a production client without any lets nobody in", async () => {
    const sandbox = await platform.control.createClient({ environment: "production" });
    expect(await from(sandbox, "192.0.2.7")).toBe(403);
    await update(sandbox, { allowed_addresses: ["192.0.2.7"] });
    expect(await from(sandbox, "192.0.2.7")).toBe(200);
    await update(sandbox, { allowed_addresses: ["192.0.2.8"] });
    expect([await from(sandbox, "192.0.2.7"), await from(sandbox, "192.0.2.8")]).toEqual([403, 200]);
    await update(sandbox, { allowed_addresses: [] });
    expect(await from(sandbox, "192.0.2.8")).toBe(403);
  });

  it("say nothing about the control plane", async () => {
    const sandbox = await platform.control.createClient({ allowed_addresses: ["192.0.2.7"] });
    const headers = { "X-Forwarded-For": "192.0.2.8" };
    const { status } = await platform.control.call("readClient", { ...sandbox, headers });
    expect(status).toBe(200);
  });
});

describe("200 limits", () => {
  const limit = async ({ api }: Sandbox, id: OperationId, path = {}) => {
    const { headers } = await api.call(id, { path, body: exampleBody(id) });
    return headers.get("ratelimit-limit");
  };

  it("hold from the next request on", async () => {
    const sandbox = await platform.control.createClient();
    expect(await limit(sandbox, "listUsers")).toBeNull();
    await update(sandbox, { limits: "startup" });
    expect([await limit(sandbox, "listUsers"), await limit(sandbox, "createUser")]).toEqual(["100", "100"]);
    await update(sandbox, { limits: "production" });
    expect([
      await limit(sandbox, "listUsers"),
      await limit(sandbox, "createUser"),
      await limit(sandbox, "updateUser", { user_guid: "nobody" }),
      await limit(sandbox, "deleteUser", { user_guid: "nobody" }),
    ]).toEqual(["2000", "750", "750", "150"]);
    await update(sandbox, { limits: "none" });
    expect(await limit(sandbox, "listUsers")).toBeNull();
  });

  it("startup: 100 requests a minute of the client's clock, then 429; none: no end", async () => {
    const sandbox = await platform.control.createClient({ limits: "startup", clock: { speed: 0 } });
    for (let count = 1; count <= 100; count++) {
      expect((await sandbox.api.call("listUsers")).headers.get("ratelimit-remaining")).toBe(
        String(100 - count),
      );
    }
    const refused = await sandbox.api.call("listUsers");
    expectError(refused, 429, "rate_limit_error", "100 requests");
    expect(refused.headers.get("retry-after")).toBe("60");
    await platform.control.advance(sandbox.path, 59);
    expect((await sandbox.api.call("listUsers")).status).toBe(429);
    await platform.control.advance(sandbox.path, 1);
    expect((await sandbox.api.call("listUsers")).status).toBe(200);
    await update(sandbox, { limits: "none" });
    for (let count = 1; count <= 101; count++) {
      expect((await sandbox.api.call("listUsers")).status).toBe(200);
    }
  });

  it("startup: the 101st user is refused, and what is there already stays", async () => {
    const sandbox = await platform.control.createClient();
    for (let count = 1; count <= 100; count++) await sandbox.api.createUser();
    await update(sandbox, { limits: "startup" });
    const body = { user: { metadata: "one too many" } };
    expectError(await sandbox.api.call("createUser", { body }), 422, "limit_reached_error", "100");
    const { pagination } = (await sandbox.api.call("listUsers")).body;
    expect(pagination.total_entries).toBe(100);
    await update(sandbox, { limits: "production" });
    expect((await sandbox.api.call("createUser", { body })).status).toBe(200);
  });
});

describe("200 legacy_verification", () => {
  it("a verification ends without a choice of account, until it is switched off again", async () => {
    const sandbox = await platform.control.createClient();
    const own = { ...platform, api: sandbox.api };
    await update(sandbox, { legacy_verification: true });
    const member = await connect(own, { skip_aggregation: true });
    await startJob(own, "verifyMember", member);
    await platform.runDueTasks();
    expect(await readMember(own.api, member)).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: false,
    });
    await update(sandbox, { legacy_verification: false });
    await startJob(own, "verifyMember", member);
    await platform.runDueTasks();
    const [challenge] = await challengesOf(own.api, member);
    expect(challenge).toMatchObject({ label: "Please select an account:", type: "OPTIONS" });
    const another = await connect(own, { password: "another", skip_aggregation: true });
    await runJob(own, "verifyMember", another);
    expect(await readMember(own.api, another)).toMatchObject({ connection_status: "CONNECTED" });
  });
});

describe("404", () => {
  it("an unknown institution among the favorites: nothing is changed", async () => {
    const sandbox = await platform.control.createClient();
    const answer = await update(sandbox, { name: "After", favorites: ["mxbank", "no_such_bank"] });
    expectError(answer, 404, "not_found_error", "Unrecognized institution.");
    expect((await platform.control.call("readClient", sandbox)).body.client).toEqual(sandbox.client);
  });
});

describeControlRefusals(
  platform,
  "updateClient",
  async () => ({
    path: (await platform.control.createClient()).path,
    body: { client: { name: "Another name" } },
  }),
  {
    invalid: [
      ...invalidSettings,
      [
        "what is set at the creation alone",
        { client_id: "other", environment: "production", clock: { speed: 0 } },
      ],
      ["no address after a right one", { name: "B", allowed_addresses: ["127.0.0.1", "x."] }, '"x."'],
    ],
  },
);
