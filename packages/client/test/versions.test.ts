import { type ClientCall, resources, versions } from "@mxkit/api/client";
import { operations } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, createClient, NotFoundError } from "../src/index.js";
import { createMember } from "./support/members.js";
import { errorOf, type TestClient, useClients } from "./support/platform.js";

const { platform, newClient } = useClients({ settings: { jobDuration: 20_000 } });

let newest: TestClient;
let older: Client<"v20111101">;
/** What the older client has sent. */
const requests: Request[] = [];
beforeAll(async () => {
  newest = await newClient();
  older = createClient({
    ...newest.credentials,
    version: "v20111101",
    environment: { baseUrl: platform.url },
    fetch(request) {
      requests.push(request);
      return fetch(request);
    },
    time: {
      now: () => platform.clock.now().getTime(),
      sleep: (milliseconds) => platform.clock.advance({ seconds: milliseconds / 1000 }),
    },
  });
});

/** The headers that tell a version, of a request and of its answer. */
const told = (request: Request | undefined, response: Response) =>
  [
    request?.headers.get("Accept"),
    request?.headers.get("Accept-Version"),
    response.headers.get("Content-Version"),
  ] as const;

describe("a client", () => {
  it("speaks the newest version, unless it is made for another", async () => {
    const { user } = newest;
    const one = await newest.mx.users.read({ user }).withResponse();
    const other = await older.users.read({ user }).withResponse();
    expect(told(newest.requests.at(-1), one.response)).toEqual([
      "application/json",
      "v20250224",
      "v20250224",
    ]);
    expect(told(requests.at(-1), other.response)).toEqual([
      "application/vnd.mx.api.v1+json",
      null,
      "v20111101",
    ]);
    expect(other.data).toEqual(one.data);
  });

  it("refuses a version that there is none of", () => {
    const create = () =>
      createClient({ environment: { baseUrl: platform.url }, version: "v9" as "v20250224" });
    expect(create).toThrow(new TypeError("`version` must be one of v20250224,v20111101."));
  });

  it("has a method for every operation of its version, and no other", () => {
    const idsOf = (client: object) =>
      Object.entries<Record<string, ClientCall>>(resources).flatMap(([name, calls]) => {
        const own = versions.v20111101.resources as Record<string, Record<string, ClientCall>>;
        const all: Record<string, ClientCall> = { ...calls, ...own[name] };
        const methods = Object.keys(Object(Reflect.get(client, name)));
        return methods.filter((method) => !method.endsWith("AndWait")).map((method) => all[method]?.id);
      });
    const ids = Object.keys(operations).sort();
    expect(idsOf(older).sort()).toEqual(ids);
    expect(idsOf(newest.mx).sort()).toEqual(ids.filter((id) => id !== "requestConnectWidgetURL"));
  });

  it("sends to the paths that its version has", async () => {
    const { user } = newest;
    await newest.mx.holdings.list({ user }).toArray();
    await older.holdings.list({ user }).toArray();
    const paths = [newest.requests, requests].map((sent) => new URL(sent.at(-1)?.url ?? "").pathname);
    expect(paths).toEqual([`/users/${user.guid}/investment_holdings`, `/users/${user.guid}/holdings`]);
    const answer = await older.widgets.requestConnectURL({ user, mode: "verification" });
    expect(answer.user.connect_widget_url).toMatch(/connect/);
    expect(new URL(requests.at(-1)?.url ?? "").pathname).toBe(`/users/${user.guid}/connect_widget_url`);
  });

  it("asks for a PDF in the type of its version", async () => {
    const args = { user: newest.user, member: "MBR-1", statement: "STA-1" };
    await errorOf(newest.mx.statements.downloadPDF(args));
    await errorOf(older.statements.downloadPDF(args));
    const types = [newest.requests, requests].map((sent) => sent.at(-1)?.headers.get("Accept"));
    expect(types).toEqual(["application/pdf", "application/vnd.mx.api.v1+pdf"]);
  });

  it("has the paths of its version in `raw`", async () => {
    const { user } = newest;
    const one = await newest.mx.raw.GET("/users/{user_identifier}", {
      params: { path: { user_identifier: user.guid } },
    });
    const other = await older.raw.GET("/users/{user_guid}", { params: { path: { user_guid: user.guid } } });
    expect([one.data, other.data]).toEqual([{ user }, { user }]);
    expect([one, other].map(({ response }) => response.headers.get("Content-Version"))).toEqual([
      "v20250224",
      "v20111101",
    ]);
  });
});

describe("in v20250224", () => {
  it("identifiers of one's own stand for users and members, and guids for institutions", async () => {
    const { mx } = newest;
    const { user } = await mx.users.create({ id: "partner/1" });
    const { member } = await connect(mx, "partner/1", "checking");
    expect(member).toMatchObject({ id: "checking", user_id: "partner/1", user_guid: user.guid });
    expect((await mx.members.read({ user: "partner/1", member: "checking" })).member).toEqual(member);
    expect(await errorOf(older.members.read({ user: "partner/1", member: "checking" }))).toBeInstanceOf(
      NotFoundError,
    );
    const { institution } = await mx.institutions.read({ institution: "mxbank" });
    const asked = await mx.institutions.listCredentials({ institution: institution.guid }).toArray();
    expect(asked.map(({ field_name }) => field_name)).toEqual(["LOGIN", "PASSWORD"]);
  });

  it("a member says what it is for, and starts the jobs that are asked for, one after the other", async () => {
    const { mx, user } = newest;
    const member = await createMember(newest, {
      password: "one",
      products: ["transactions", "identity_verification"],
    });
    expect(member).toMatchObject({ use_cases: [], error: {}, is_being_aggregated: true });
    const connected = await mx.waitForJob({ user, member });
    expect(connected.connection_status_message).toBe("Connected to MX Bank");
    expect(connected.aggregated_at).toMatch(/\.\d{3}Z$/);
    const owners = mx.identity.listAccountOwnersByMember({ user, member });
    expect((await owners.totals()).total_entries).toBeGreaterThan(0);
  });

  it("transactions of a member can be asked for since a moment", async () => {
    const { mx, user } = newest;
    const member = await createMember(newest, { password: "another" });
    await mx.members.aggregateAndWait({ user, member });
    const count = async (from_timestamp: string) =>
      (await mx.transactions.listByMember({ user, member, from_timestamp }).totals()).total_entries;
    expect(await count("2020-01-01T00:00:00.000Z")).toBeGreaterThan(0);
    expect(await count("2030-01-01T00:00:00.000Z")).toBe(0);
  });
});

describe("in v20111101", () => {
  it("jobs are started and waited for as in the newest version", async () => {
    const { user } = await older.users.create({ id: "partner-2" });
    const credentials = await older.institutions.listCredentials({ institution: "mxbank" }).toArray();
    const { data, response } = await older.members
      .create({
        user,
        institution_code: "mxbank",
        credentials: credentials.map(({ guid }) => ({ guid, value: "mxuser" })),
        skip_aggregation: true,
      })
      .withResponse();
    expect([response.status, data.member.connection_status]).toEqual([202, "CREATED"]);
    const args = { user, member: data.member };
    const connected = await older.members.aggregateAndWait(args);
    expect(connected.aggregated_at).toMatch(/\d\dT\d\d:\d\d:\d\dZ$/);
    expect(connected).not.toHaveProperty("use_cases");
    expect(await older.accounts.list({ user }).toArray()).toHaveLength(21);
    const { institution } = await older.institutions.read({ institution: data.member.institution_code });
    expect(institution.supports_account_verification).toBe(true);
  });
});

async function connect(mx: Client, user: string, id: string) {
  const credentials = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
  return mx.members.create({
    user,
    id,
    institution_code: "mxbank",
    credentials: credentials.map(({ guid }) => ({ guid, value: "mxuser" })),
    data_request: { products: [] },
  });
}
