import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { User } from "../src/index.js";
import { errorOf, type TestClient, useClients } from "./support/platform.js";

const { newClient } = useClients();

/** A client with so many users, named by number. */
async function withUsers(count: number): Promise<TestClient & { ids: string[] }> {
  const client = await newClient();
  await client.mx.users.delete({ user: client.user });
  const ids = Array.from({ length: count }, (_, index) => `user-${index}`);
  for (const id of ids) await client.mx.users.create({ id });
  client.sent.length = 0;
  return { ...client, ids };
}

const idsOf = (users: User[]) => users.map(({ id }) => id);

describe("a list", () => {
  it("asks for nothing before it is read", async () => {
    const { mx, sent } = await withUsers(0);
    mx.users.list();
    expect(sent).toEqual([]);
  });

  it("gives every item in order, and asks for a page when the one before has been read", async () => {
    const { mx, sent, ids } = await withUsers(23);
    const seen: (string | null)[] = [];
    for await (const user of mx.users.list({ records_per_page: 10 })) {
      seen.push(user.id);
      expect(sent).toHaveLength(Math.ceil(seen.length / 10));
    }
    expect(seen).toEqual(ids);
    expect(sent).toEqual([1, 2, 3].map((page) => `GET /users?records_per_page=10&page=${page}`));
  });

  it("asks for as much at once as the document allows", async () => {
    const { mx, sent } = await withUsers(3);
    await mx.users.list().toArray();
    expect(sent).toEqual(["GET /users?page=1&records_per_page=100"]);
  });

  it("asks for no more pages than it takes to the limit", async () => {
    const { mx, sent, ids } = await withUsers(23);
    const list = mx.users.list({ records_per_page: 10 });
    expect(idsOf(await list.toArray({ limit: 12 }))).toEqual(ids.slice(0, 12));
    expect(sent).toHaveLength(2);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it("gives pages as they were answered", async () => {
    const { mx, ids } = await withUsers(12);
    const pages = [];
    for await (const page of mx.users.list({ records_per_page: 10 }).pages()) pages.push(page);
    expect(pages.map(({ users }) => idsOf(users))).toEqual([ids.slice(0, 10), ids.slice(10)]);
    expect(pages[1]?.pagination).toEqual({
      current_page: 2,
      per_page: 10,
      total_entries: 12,
      total_pages: 2,
    });
  });

  it("gives any one page, an empty one past the end", async () => {
    const { mx, ids } = await withUsers(12);
    const list = mx.users.list({ records_per_page: 10 });
    expect(idsOf((await list.page(2)).users)).toEqual(ids.slice(10));
    expect((await list.page(3)).users).toEqual([]);
    expect((await list.page(1).withResponse()).response.status).toBe(200);
  });

  it("begins with the page that it is asked for", async () => {
    const { mx, ids } = await withUsers(12);
    expect(idsOf(await mx.users.list({ records_per_page: 10, page: 2 }).toArray())).toEqual(ids.slice(10));
  });

  it("tells how much there is", async () => {
    const { mx } = await withUsers(12);
    expect(await mx.users.list({ records_per_page: 10 }).totals()).toEqual({
      total_entries: 12,
      total_pages: 2,
    });
  });

  it("is empty where the answer is 204", async () => {
    const { mx, user } = await newClient();
    const credentials = await mx.institutions.listCredentials({ institution: "mxbank" }).toArray();
    const { member } = await mx.members.create({
      user,
      institution_code: "mxbank",
      credentials: credentials.map(({ guid }) => ({ guid, value: "mxuser" })),
      data_request: { products: [] },
    });
    const challenges = mx.members.listChallenges({ user, member });
    expect((await challenges.page(1).withResponse()).response.status).toBe(204);
    expect(await challenges.toArray()).toEqual([]);
    expect(await challenges.totals()).toEqual({ total_entries: 0, total_pages: 1 });
  });

  it("takes up what was added while it was read", async () => {
    const { mx, ids } = await withUsers(20);
    const seen: (string | null)[] = [];
    for await (const page of mx.users.list({ records_per_page: 10 }).pages()) {
      seen.push(...idsOf(page.users));
      if (seen.length === 10) await mx.users.create({ id: "late" });
    }
    expect(seen).toEqual([...ids, "late"]);
  });

  it("throws what a page throws, after the items before it", async () => {
    const { mx, fault } = await withUsers(12);
    const seen: unknown[] = [];
    const error = await errorOf(
      (async () => {
        for await (const user of mx.users.list({ records_per_page: 10 })) {
          seen.push(user);
          if (seen.length === 10) await fault({ kind: "STATUS", status: 500 });
        }
      })(),
    );
    expect(error).toMatchObject({ name: "InternalServerError", operation: "listUsers" });
    expect(seen).toHaveLength(10);
  });

  it("has every item once, in order, however it is read", async () => {
    const { mx, ids } = await withUsers(57);
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          records_per_page: fc.integer({ min: 10, max: 100 }),
          concurrency: fc.integer({ min: 1, max: 8 }),
          limit: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
        }),
        async ({ records_per_page, concurrency, limit }) => {
          const list = mx.users.list({ records_per_page }, { concurrency });
          const users = await list.toArray(limit === undefined ? {} : { limit });
          expect(idsOf(users)).toEqual(ids.slice(0, limit));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("concurrency", () => {
  it.each([0, -1, Number.NaN])(
    "cannot be %d, which would be an end after the first page",
    async (concurrency) => {
      const { mx, sent } = await withUsers(0);
      expect(() => mx.users.list({}, { concurrency })).toThrow(/`concurrency` must be at least 1/);
      expect(sent).toEqual([]);
    },
  );

  it("throws what a page throws in its turn, after the pages before it, and gives up the others", async () => {
    const aborted: string[] = [];
    const { mx } = await newClient({
      retry: false,
      async fetch(request) {
        const page = new URL(request.url).searchParams.get("page");
        request.signal.addEventListener("abort", () => aborted.push(String(page)));
        if (page === "3") return new Response(null, { status: 500 });
        return page === "4" ? new Promise(() => {}) : fetch(request);
      },
    });
    for (let index = 0; index < 40; index++) await mx.users.create({ id: `user-${index}` });
    const pages: number[] = [];
    const read = async () => {
      for await (const { pagination } of mx.users.list({ records_per_page: 10 }, { concurrency: 4 }).pages())
        pages.push(pagination.current_page);
    };
    expect(await errorOf(read())).toMatchObject({ name: "InternalServerError" });
    expect(pages).toEqual([1, 2]);
    expect(aborted).toContain("4");
  });

  /** The most requests that were under way at one moment. */
  function gauge() {
    let now = 0;
    const most = { most: 0 };
    const counted = async (request: Request) => {
      now += 1;
      most.most = Math.max(most.most, now);
      try {
        const response = await fetch(request);
        const body = await response.arrayBuffer();
        return new Response(body, response);
      } finally {
        now -= 1;
      }
    };
    return { most, fetch: counted };
  }

  it.each([
    [1, 1],
    [3, 3],
  ])("of %d has %d pages under way at the most", async (concurrency, expected) => {
    const { most, fetch } = gauge();
    const { mx } = await newClient({ fetch });
    const ids = Array.from({ length: 75 }, (_, index) => `user-${index}`);
    for (const id of ids) await mx.users.create({ id });
    const users = await mx.users.list({ records_per_page: 10, page: 1 }, { concurrency }).toArray();
    expect(users).toHaveLength(76);
    expect(most.most).toBe(expected);
  });

  it("gives up what it has asked for when its reader goes", async () => {
    const signals: AbortSignal[] = [];
    const { mx } = await newClient({
      fetch: (request) => {
        signals.push(request.signal);
        return fetch(request);
      },
    });
    for (let index = 0; index < 40; index++) await mx.users.create({ id: `user-${index}` });
    signals.length = 0;
    for await (const _ of mx.users.list({ records_per_page: 10 }, { concurrency: 3 })) break;
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true, true]);
  });
});

describe("the signal of a list", () => {
  it("ends it between pages and within one, with its reason", async () => {
    const { mx } = await withUsers(12);
    const controller = new AbortController();
    const reason = new Error("enough");
    let count = 0;
    const error = await errorOf(
      (async () => {
        for await (const _ of mx.users.list({ records_per_page: 10 }, { signal: controller.signal })) {
          count += 1;
          if (count === 10) controller.abort(reason);
        }
      })(),
    );
    expect(error).toBe(reason);
    expect(count).toBe(10);
  });

  it("lets nothing begin once it is aborted", async () => {
    const { mx, sent } = await withUsers(0);
    const reason = new Error("enough");
    const list = mx.users.list({}, { signal: AbortSignal.abort(reason) });
    expect(await errorOf(list.toArray())).toBe(reason);
    expect(await errorOf(list.page(1))).toBe(reason);
    expect(sent).toEqual([]);
  });
});
