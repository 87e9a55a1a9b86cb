import type { ClientLimits } from "@mxkit/api/control";
import type { Institution } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import type { Answer, Api } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

/** A client whose clock stands twelve seconds after a full minute. */
async function limited(limits: ClientLimits): Promise<Api> {
  const clock = { time: "2027-01-04T09:00:12Z", speed: 0 };
  return (await platform.control.createClient({ limits, clock })).api;
}

async function setLimits({ path }: Api, limits: ClientLimits): Promise<void> {
  const { status } = await platform.control.call("updateClient", { path, body: { client: { limits } } });
  expect(status).toBe(200);
}

async function advance({ path }: Api, seconds: number): Promise<void> {
  const { status } = await platform.control.call("advanceClock", { path, body: { clock: { seconds } } });
  expect(status).toBe(200);
}

async function createUsers(api: Api, count: number): Promise<void> {
  for (let user = 0; user < count; user++) await api.createUser();
}

/** As many answers, asked for at the same time. */
const burst = (api: Api, count: number, method = "GET", path = "/users/none") =>
  Promise.all(Array.from({ length: count }, () => api.send(method, path)));

const refusals = (answers: Answer[]) => answers.filter(({ status }) => status === 429).length;

/** Where the client stands, as an answer tells. */
const standing = ({ headers }: Answer) =>
  ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"].map((name) => headers.get(name));

const unknown = [null, null, null];

describe("startup", () => {
  it("100 requests a minute are answered, and say how many are left", async () => {
    const api = await limited("startup");
    for (let left = 99; left >= 0; left--) {
      const answer = await api.call(left % 2 ? "listUsers" : "listInstitutions");
      expect([answer.status, ...standing(answer)]).toEqual([200, "100", String(left), "48"]);
    }
  });

  it("the 101st is refused, does nothing, and says when to come back", async () => {
    const api = await limited("startup");
    await burst(api, 99);
    const user = await api.createUser();
    for (let time = 0; time < 2; time++) {
      const refused = await api.call("createUser", { body: { user: { metadata: "101" } } });
      expectError(refused, 429, "rate_limit_error", "100 requests", "48 seconds");
      expect([...standing(refused), refused.headers.get("retry-after")]).toEqual(["100", "0", "48", "48"]);
    }
    await setLimits(api, "none");
    expect((await api.call("listUsers")).body.users).toEqual([user]);
  });

  it("of more that come at the same time, 100 are answered", async () => {
    expect(refusals(await burst(await limited("startup"), 150))).toBe(50);
  });

  it("the minute is one of the client's clock, which stands while the platform's goes on", async () => {
    const api = await limited("startup");
    await burst(api, 100);
    await platform.clock.advance({ hours: 1 });
    await advance(api, 47);
    const refused = await api.call("listUsers");
    expectError(refused, 429, "rate_limit_error", "1 second.");
    expect(refused.headers.get("retry-after")).toBe("1");
    await advance(api, 1);
    const answer = await api.call("listUsers");
    expect([answer.status, ...standing(answer)]).toEqual([200, "100", "99", "60"]);
  });

  it("on a clock of sixty times the speed, the minute is over after a second", async () => {
    const api = await limited("startup");
    const body = { clock: { speed: 60 } };
    expect((await platform.control.call("updateClock", { path: api.path, body })).status).toBe(200);
    await advance(api, 48);
    expect(refusals(await burst(api, 101))).toBe(1);
    await platform.clock.advance({ seconds: 1 });
    const answer = await api.call("listUsers");
    expect([answer.status, ...standing(answer)]).toEqual([200, "100", "99", "60"]);
  });

  it("every hundred users make it one request more, from the next minute on", async () => {
    const api = await limited("none");
    await createUsers(api, 99);
    await setLimits(api, "startup");
    expect(standing(await api.call("listUsers"))).toEqual(["100", "99", "48"]);
    await api.createUser();
    expect(standing(await api.call("listUsers"))).toEqual(["100", "97", "48"]);
    await advance(api, 60);
    expect(standing(await api.call("listUsers"))).toEqual(["101", "100", "48"]);
    expect(refusals(await burst(api, 101))).toBe(1);
  });

  it("no user more than 100; with the limits of another plan there may be", async () => {
    const api = await limited("none");
    await createUsers(api, 101);
    await setLimits(api, "startup");
    const answer = await api.call("createUser", { body: { user: { metadata: "102" } } });
    expectError(answer, 422, "limit_reached_error", "100 users");
    await setLimits(api, "production");
    await createUsers(api, 1);
    expect((await api.call("listUsers")).body.pagination.total_entries).toBe(102);
  });
});

describe("a request that is refused", () => {
  it.each<
    [
      status: number,
      method: string,
      path: string,
      options?: { headers?: Record<string, string>; body?: string },
    ]
  >([
    [400, "GET", "/users?page=0"],
    [400, "POST", "/users", { body: "{" }],
    [404, "DELETE", "/users/none"],
    [405, "PATCH", "/users"],
    [405, "HEAD", "/users"],
    [406, "GET", "/users", { headers: { Accept: "text/html" } }],
    [413, "POST", "/users", { body: " ".repeat(1024 * 1024 + 1) }],
  ])("by a %i to %s %s counts, and says where the client stands", async (status, method, path, options) => {
    const api = await limited("startup");
    const answer = await api.send(method, path, options);
    expect([answer.status, ...standing(answer)]).toEqual([status, "100", "99", "48"]);
    expect(standing(await api.call("listUsers"))).toEqual(["100", "98", "48"]);
  });

  it("by a fault, or because of a feature, counts too", async () => {
    const api = await limited("startup");
    const { path } = api;
    const user = await api.createUser();
    await platform.control.call("createFault", { path, body: { fault: { kind: "STATUS", status: 502 } } });
    const failed = await api.call("listUsers");
    expect([failed.status, ...standing(failed)]).toEqual([502, "100", "98", "48"]);
    await platform.control.call("updateClient", {
      path,
      body: { client: { features: { holdings: false } } },
    });
    const refused = await api.call("listHoldings", { path: { user_guid: user.guid } });
    expect([refused.status, ...standing(refused)]).toEqual([403, "100", "97", "48"]);
  });

  it("by a 401 does not count, nor where it comes from elsewhere, and neither tells anything", async () => {
    const api = await limited("startup");
    const Authorization = `Basic ${Buffer.from(`${api.path.client_id}:wrong`).toString("base64")}`;
    const stranger = await api.call("listUsers", { headers: { Authorization } });
    expect([stranger.status, ...standing(stranger)]).toEqual([401, ...unknown]);
    const set = async (allowed_addresses: string[]) => {
      const body = { client: { allowed_addresses } };
      await platform.control.call("updateClient", { path: api.path, body });
    };
    await set(["203.0.113.0/24"]);
    const elsewhere = await api.call("listUsers");
    expect([elsewhere.status, ...standing(elsewhere)]).toEqual([403, ...unknown]);
    await set([]);
    expect(standing(await api.call("listUsers"))).toEqual(["100", "99", "48"]);
  });
});

describe("production", () => {
  it.each([
    ["GET", 2000],
    ["POST", 750],
    ["PUT", 750],
    ["DELETE", 150],
  ])("%s: %i requests a second, which the other methods do not use up", async (method, limit) => {
    const api = await limited("production");
    const path = method === "POST" ? "/users" : "/users/none";
    let refused = 0;
    for (let sent = 0; sent < limit; sent += 50) refused += refusals(await burst(api, 50, method, path));
    expect(refused).toBe(0);
    const answer = await api.send(method, path);
    expect([answer.status, ...standing(answer)]).toEqual([429, String(limit), "0", "1"]);
    expect(answer.headers.get("retry-after")).toBe("1");
    const others = ["GET", "POST", "PUT", "DELETE"].filter((other) => other !== method);
    for (const other of others) expect(refusals(await burst(api, 1, other))).toBe(0);
    await advance(api, 1);
    expect(standing(await api.send(method, path))).toEqual([String(limit), String(limit - 1), "1"]);
  });
});

describe("none", () => {
  it("nothing is refused, and nothing told", async () => {
    const answers = await burst(await limited("none"), 300);
    expect(refusals(answers)).toBe(0);
    expect(answers.map(standing)).toEqual(Array(300).fill(unknown));
  });
});

it("other limits hold from the next request on", async () => {
  const api = await limited("none");
  expect(refusals(await burst(api, 101))).toBe(0);
  await setLimits(api, "startup");
  expect(refusals(await burst(api, 101))).toBe(1);
  await setLimits(api, "production");
  expect(standing(await api.call("listUsers"))).toEqual(["2000", "1999", "1"]);
  await setLimits(api, "none");
  expect(standing(await api.call("listUsers"))).toEqual(unknown);
});

it("the requests of a client are not another's", async () => {
  const [one, other] = [await limited("startup"), await limited("startup")];
  await burst(one, 101);
  expect(standing(await other.call("listUsers"))).toEqual(["100", "99", "48"]);
});

describe("institutions", () => {
  const out = { institution_code: "zions" };
  const listed = async (api: Api, id: "listInstitutions" | "listFavoriteInstitutions") =>
    (await api.call(id, { query: { records_per_page: 100 } })).body.institutions.map(
      ({ code }: Institution) => code,
    );

  it("startup: the fifteen best known, those to test with, and those that the reference prints", async () => {
    const codes = await listed(await limited("startup"), "listInstitutions");
    expect(codes).toHaveLength(22);
    for (const code of [
      "mxbank",
      "mx_bank_oauth",
      "mxcu_oauth",
      "mxcu_credential",
      "71426",
      "paypal",
      "bofa",
    ])
      expect(codes).toContain(code);
    expect(codes).not.toContain("zions");
  });

  it("startup: others are unrecognized, wherever they are named", async () => {
    const api = await limited("startup");
    const path = { user_guid: (await api.createUser()).guid };
    const credentials = [{ guid: "CRD-1", value: "mxuser" }];
    const refused = [
      await api.call("readInstitution", { path: out }),
      await api.call("listInstitutionCredentials", { path: out }),
      await api.call("createMember", { path, body: { member: { ...out, credentials } } }),
      await api.call("requestWidgetURL", {
        path,
        body: { widget_url: { widget_type: "connect_widget", current_institution_code: "zions" } },
      }),
    ];
    for (const answer of refused) expectError(answer, 404, "not_found_error", "Unrecognized institution.");
    expect((await api.call("listMembers", { path })).body.members).toEqual([]);
  });

  it("startup: favorites that cannot be reached are not listed, and come back with other limits", async () => {
    const api = await limited("startup");
    const favorites = ["zions", "chase", "mxbank"];
    await platform.control.call("updateClient", { path: api.path, body: { client: { favorites } } });
    expect(await listed(api, "listFavoriteInstitutions")).toEqual(["chase", "mxbank"]);
    await setLimits(api, "none");
    expect(await listed(api, "listFavoriteInstitutions")).toEqual(favorites);
  });

  it("startup: a member that is there already goes on, and takes new credentials", async () => {
    const api = await limited("none");
    const user = await api.createUser();
    const member = await api.createMember(user, { institution_code: "zions", skip_aggregation: true });
    const credentials = await api.credentials("zions", { LOGIN: "mxuser", PASSWORD: "another" });
    await setLimits(api, "startup");
    const path = { user_guid: user.guid, member_guid: member.guid };
    const updated = await api.call("updateMember", { path, body: { member: { credentials } } });
    expect([updated.status, updated.body.member.connection_status]).toEqual([200, "UPDATED"]);
    await advance(api, 60);
    expect(await api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
  });

  it.each(["none", "production"] as const)("%s: all 79", async (limits) => {
    expect(await listed(await limited(limits), "listInstitutions")).toHaveLength(79);
  });
});

describe("25 members a user", () => {
  it.each(["none", "startup", "production"] as const)("with the limits %s", async (limits) => {
    const api = await limited(limits);
    const user = await api.createUser();
    for (let member = 1; member <= 25; member++)
      await api.createMember(user, { password: `password ${member}`, skip_aggregation: true });
    const credentials = await api.credentials("mxbank", { LOGIN: "mxuser", PASSWORD: "password 26" });
    const path = { user_guid: user.guid };
    const body = { member: { institution_code: "mxbank", credentials } };
    const answer = await api.call("createMember", { path, body });
    expectError(answer, 422, "limit_reached_error", "25 members");
    const { pagination } = (await api.call("listMembers", { path })).body;
    expect(pagination.total_entries).toBe(25);
  });
});
