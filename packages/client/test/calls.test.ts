import { type ClientCall, resources } from "@mxkit/api/client";
import { operations } from "@mxkit/api/v20250224";
import { describe, expect, it, vi } from "vitest";
import { ApiError, createClient } from "../src/index.js";
import { errorOf, useClients } from "./support/platform.js";

const { platform, newClient } = useClients();

describe("methods", () => {
  it("are there for every operation of the document, once", () => {
    const ids = Object.values(resources).flatMap((calls) => Object.values(calls).map(({ id }) => id));
    expect(ids.toSorted()).toEqual(Object.keys(operations).toSorted());
  });

  it("send the operation that they stand for, and can tell its answer", async () => {
    const { mx, sent } = await newClient();
    const methods = mx as unknown as Record<string, Record<string, (args: object) => Answerable>>;
    for (const [name, calls] of Object.entries<Record<string, ClientCall>>(resources)) {
      for (const [method, { id, method: verb, path, items }] of Object.entries(calls)) {
        sent.length = 0;
        const nouns = [...path.matchAll(/\{(\w+)_(?:guid|code)\}/g)].map(([, noun]) => [noun, `${noun}-1`]);
        const answer = methods[name]?.[method]?.(Object.fromEntries(nouns));
        const outcome = await Promise.resolve(items ? answer?.toArray() : answer).catch((error) => error);
        const filled = path.replace(/\{(\w+)_(?:guid|code)\}/g, "$1-1");
        expect(sent[0]?.replace(/\?.*/, ""), id).toBe(`${verb} ${filled}`);
        if (outcome instanceof Error) {
          expect(outcome, id).toBeInstanceOf(ApiError);
          expect(outcome).toMatchObject({
            operation: id,
            type: expect.stringMatching(/^(not_found|invalid_body)_error$/),
          });
        }
      }
    }
  });
  type Answerable = Promise<unknown> & { toArray(): Promise<unknown[]> };

  it("put fields under the root key, and answer with it", async () => {
    const { mx, requests } = await newClient();
    const { user } = await mx.users.create({ id: "partner-2345", email: "someone@example.com" });
    expect(user).toMatchObject({ id: "partner-2345", email: "someone@example.com", is_disabled: false });
    expect(await requests[0]?.json()).toEqual({ user: { id: "partner-2345", email: "someone@example.com" } });
    expect((await mx.users.read({ user: user.guid })).user).toEqual(user);
  });

  it("take objects in place of their identifiers", async () => {
    const { mx, user, sent } = await newClient();
    const [institution] = await mx.institutions.list({ name: "mx bank" }).toArray();
    if (!institution) return expect.unreachable();
    expect((await mx.users.read({ user })).user).toEqual(user);
    expect((await mx.institutions.read({ institution })).institution.name).toBe("MX Bank");
    expect(sent.slice(1)).toEqual([`GET /users/${user.guid}`, "GET /institutions/mxbank"]);
  });

  it("put headers, and fields beside the root key, where the document has them", async () => {
    const { mx, user, requests } = await newClient();
    const credentials = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
    const { member } = await mx.members.create({
      user,
      institution_code: "mxbank",
      credentials: credentials.map(({ guid }) => ({ guid, value: "mxuser" })),
      data_request: { products: [] },
      referral_source: "APP",
      ui_message_webview_url_scheme: "mx",
      "X-CALLBACK-PAYLOAD": "order-7781",
    });
    expect(member.connection_status).toBe("CREATED");
    const request = requests.at(-1);
    expect(request?.headers.get("X-CALLBACK-PAYLOAD")).toBe("order-7781");
    expect(await request?.json()).toMatchObject({
      member: { institution_code: "mxbank" },
      data_request: { products: [] },
      referral_source: "APP",
      ui_message_webview_url_scheme: "mx",
    });
  });

  it("send a body without a root key, and none where all of it is left out", async () => {
    const { mx, user, requests } = await newClient();
    const { transactions } = await mx.transactions.enhance({
      transactions: [{ id: "1", description: "UBER TRIP 4829" }],
    });
    expect(transactions).toHaveLength(1);
    await errorOf(mx.verification.verify({ user, member: "MBR-1" }));
    expect(await requests.at(-1)?.text()).toBe("");
    await errorOf(mx.verification.verify({ user, member: "MBR-1", include_transactions: true }));
    expect(await requests.at(-1)?.json()).toEqual({ member: { include_transactions: true } });
  });

  it("answer nothing where nothing is answered", async () => {
    const { mx, user } = await newClient();
    expect(await mx.users.delete({ user })).toBeUndefined();
  });

  it("read only what their user names, each once", async () => {
    const { mx, user, sent } = await newClient();
    await mx.transactions
      .listByMember({ user, member: "MBR-a/b?c", from_date: "2026-01-01" })
      .page(2)
      .catch(() => {});
    expect(sent).toEqual([
      `GET /users/${user.guid}/members/MBR-a%2Fb%3Fc/transactions?from_date=2026-01-01&page=2&records_per_page=100`,
    ]);
  });

  it.each(["", ".", "..", undefined, {}])("refuse %j as an identifier, and send nothing", async (member) => {
    const { mx, user, sent } = await newClient();
    const error = await errorOf(mx.members.delete({ user, member: member as string }));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(/^`member` of deleteMember must be a guid/);
    expect(sent).toEqual([]);
  });
});

describe("withResponse()", () => {
  it("adds the response, its headers and the id of the request", async () => {
    const { mx, user } = await newClient();
    const { data, response, requestId } = await mx.users.read({ user }).withResponse();
    expect(data.user).toEqual(user);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(requestId).toBe(response.headers.get("X-Request-Id"));
    expect(requestId).toMatch(/\S/);
  });

  it("fails as the call does, once", async () => {
    const { mx } = await newClient();
    expect(await errorOf(mx.users.read({ user: "USR-none" }).withResponse())).toMatchObject({ status: 404 });
  });

  it("tells accepted from done", async () => {
    const { mx, user } = await newClient();
    const { response } = await mx.users.delete({ user }).withResponse();
    expect(response.status).toBe(204);
  });
});

describe("the client", () => {
  it("keeps its credentials to itself", async () => {
    const { mx, credentials } = await newClient();
    const { inspect } = await import("node:util");
    expect(inspect(mx, { depth: 9, showHidden: true })).not.toContain(credentials.apiKey);
    expect(JSON.stringify(mx)).not.toContain(credentials.apiKey);
  });

  it("hands out openapi-fetch with its address and credentials", async () => {
    const { mx, user } = await newClient();
    const { data, error, response } = await mx.raw.GET("/users/{user_identifier}", {
      params: { path: { user_identifier: user.guid } },
    });
    expect({ data, error, status: response.status }).toEqual({
      data: { user },
      error: undefined,
      status: 200,
    });
  });

  it("takes middleware of openapi-fetch, for its methods too", async () => {
    const { mx, user, requests } = await newClient();
    mx.raw.use({ onRequest: ({ request }) => request.headers.set("X-Trace", "7781") });
    await mx.users.read({ user });
    expect(requests[0]?.headers.get("X-Trace")).toBe("7781");
  });

  it("sends credentials beyond ASCII as UTF-8", async () => {
    const requests: Request[] = [];
    const mx = createClient({
      clientId: "CLIENT-ü",
      apiKey: "key",
      environment: { baseUrl: platform.url },
      fetch: (request) => {
        requests.push(request);
        return fetch(request);
      },
    });
    await errorOf(mx.users.read({ user: "USR-1" }));
    const token = requests[0]?.headers.get("Authorization")?.replace("Basic ", "") ?? "";
    expect(Buffer.from(token, "base64").toString()).toBe("CLIENT-ü:key");
  });

  it.each([
    ["development", "https://int-api.mx.com/users/USR-1"],
    ["production", "https://api.mx.com/users/USR-1"],
    [{ baseUrl: "https://example.com/mx/" }, "https://example.com/mx/users/USR-1"],
  ] as const)("calls %j at %s", async (environment, url) => {
    const urls: string[] = [];
    const mx = createClient({
      clientId: "a",
      apiKey: "b",
      environment,
      retry: false,
      fetch: async (request) => {
        urls.push(request.url);
        throw new TypeError("no network in this test");
      },
    });
    await errorOf(mx.users.read({ user: "USR-1" }));
    expect(urls).toEqual([url]);
  });

  it("calls the `fetch` that there is at the time of the call", async () => {
    const { mx, user } = await newClient({ fetch: undefined as never });
    vi.stubGlobal("fetch", async () => Response.json({ user: { guid: "USR-stub" } }));
    try {
      expect((await mx.users.read({ user })).user).toEqual({ guid: "USR-stub" });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("sends the headers of the client, and before these those of the call", async () => {
    const requests: Request[] = [];
    const mx = createClient({
      environment: { baseUrl: platform.url },
      headers: { Accept: "application/vnd.mx.api.v2+json", "Accept-Language": "fr", "User-Agent": "shop/1" },
      fetch: (request) => {
        requests.push(request);
        return fetch(request);
      },
    });
    await errorOf(mx.users.read({ user: "USR-1" }, { headers: { "Accept-Language": "de" } }));
    await errorOf(mx.statements.downloadPDF({ user: "USR-1", member: "MBR-1", statement: "STA-1" }));
    const sent = requests.map(({ headers }) =>
      ["Accept", "Accept-Language", "User-Agent"].map((name) => headers.get(name)),
    );
    expect(sent).toEqual([
      ["application/vnd.mx.api.v2+json", "de", "shop/1"],
      ["application/pdf", "fr", "shop/1"],
    ]);
  });

  it("refuses credentials in the address, and does not repeat them", () => {
    const baseUrl = "https://CLIENT-1234:API-KEY-4567@api.mx.com";
    const create = () => createClient({ environment: { baseUrl } });
    expect(create).toThrow(/`environment` must be .* without credentials/);
    expect(create).not.toThrow(/API-KEY-4567/);
  });

  it.each([undefined, "staging", { baseUrl: "" }, { baseUrl: "api.mx.com" }])(
    "refuses the environment %j",
    (environment) => {
      const options = { clientId: "a", apiKey: "b", environment: environment as "production" };
      expect(() => createClient(options)).toThrow(/`environment` must be/);
    },
  );

  it("refuses half of the credentials", () => {
    expect(() => createClient({ clientId: "a", apiKey: "", environment: "production" })).toThrow(
      /go together/,
    );
  });

  it("sends no credentials where it has none", async () => {
    const requests: Request[] = [];
    const mx = createClient({
      environment: { baseUrl: platform.url },
      headers: { "X-Session": "1" },
      fetch: (request) => {
        requests.push(request);
        return fetch(request);
      },
    });
    expect(await errorOf(mx.users.read({ user: "USR-1" }))).toMatchObject({ status: 401 });
    expect(requests[0]?.headers.get("Authorization")).toBeNull();
    expect(requests[0]?.headers.get("X-Session")).toBe("1");
  });
});
