import { describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { institutions as known } from "../support/seedInstitutions.js";

const platform = usePlatform();

const favorites = (query: Record<string, number> = {}) =>
  platform.api.call("listFavoriteInstitutions", { query });

describe("200", () => {
  it("begins with the favorites of seed 001, the most popular first", async () => {
    const { status, body } = await favorites();
    expect(status).toBe(200);
    expect(body.institutions.slice(0, 2)).toEqual([known["52726"], known.capital_one]);
  });

  it("has the test institution, and each institution once", async () => {
    const codes = (await favorites()).body.institutions.map(({ code }: { code: string }) => code);
    expect(codes).toContain("mxbank");
    expect(codes).toEqual([...new Set(codes)]);
  });

  it("lists a part of all institutions, each as list institutions does", async () => {
    const { body: some } = await favorites({ records_per_page: 100 });
    const { body: all } = await platform.api.call("listInstitutions", { query: { records_per_page: 100 } });
    expect(all.institutions).toEqual(expect.arrayContaining(some.institutions));
    expect(some.institutions.length).toBeLessThan(all.institutions.length);
    expect(some.pagination.total_entries).toBe(some.institutions.length);
  });

  it("gives every client favorites to begin with", async () => {
    const { body } = await platform.other.call("listFavoriteInstitutions");
    expect(body).toEqual((await favorites()).body);
  });

  it("cuts the list into pages in one order, with an empty one past the end", async () => {
    const { institutions } = (await favorites({ records_per_page: 100 })).body;
    const { body: second } = await favorites({ page: 2, records_per_page: 10 });
    expect(second.institutions).toEqual(institutions.slice(10, 20));
    expect(second.pagination).toEqual({
      current_page: 2,
      per_page: 10,
      total_entries: institutions.length,
      total_pages: Math.ceil(institutions.length / 10),
    });
    expect((await favorites({ page: 11, records_per_page: 10 })).body.institutions).toEqual([]);
  });
});

describeCommonRefusals(platform, "listFavoriteInstitutions", async () => ({}));
