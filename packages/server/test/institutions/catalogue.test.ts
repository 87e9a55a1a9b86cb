import { afterEach, describe, expect, it } from "vitest";
import { CATALOGUE, catalogueRows, FOR_STARTUPS } from "../../src/institutions/catalogue.js";
import * as institutions from "../../src/store/institutions.js";
import { useInside } from "../support/inside.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const inside = useInside(platform);
const page = { page: 1, records_per_page: 100 };

const rename = (name: string) =>
  inside.write((db) => db.updateTable("institutions").set({ name }).where("code", "=", "chase").execute());
const nameOf = async (code: string) => (await institutions.find(inside.db, code))?.name;

describe("the catalogue in the store", () => {
  const rows = catalogueRows();
  const keep = (catalogue: institutions.CatalogueRows) =>
    inside.write((db) => institutions.keepCatalogue(db, catalogue));

  afterEach(async () => {
    await keep({ institutions: [], credentials: [] });
    await keep(rows);
  });

  it("is not written again while it stays the same", async () => {
    await rename("Renamed");
    await keep(rows);
    expect(await nameOf("chase")).toBe("Renamed");
  });

  it("is there from the start: every institution, with its credentials", async () => {
    const { total } = await institutions.list(inside.db, {}, page);
    expect(total).toBe(CATALOGUE.length);
    for (const { code, name, credentials } of CATALOGUE) {
      expect(await nameOf(code)).toBe(name);
      const kept = await institutions.credentials(inside.db, code);
      expect(kept.map(({ guid }) => guid)).toEqual(credentials.map(({ guid }) => guid));
    }
  });

  it("is brought up to date when anything in it changes, once", async () => {
    const newer = {
      institutions: rows.institutions.map((row) =>
        row.code === "chase" ? { ...row, name: "New Chase" } : row,
      ),
      credentials: rows.credentials.map((row) =>
        row.institution_code === "chase" ? { ...row, label: "New label" } : row,
      ),
    };
    await keep(newer);
    expect(await nameOf("chase")).toBe("New Chase");
    const labels = (await institutions.credentials(inside.db, "chase")).map(({ label }) => label);
    expect(labels).toEqual(["New label", "New label"]);
    await rename("Renamed");
    await keep(newer);
    expect(await nameOf("chase")).toBe("Renamed");
  });

  it("keeps an institution that is no longer in it", async () => {
    const newer = { ...rows, institutions: rows.institutions.filter(({ code }) => code !== "chase") };
    await keep(newer);
    expect(await nameOf("chase")).toBe("Chase");
  });
});

describe("for start-ups", () => {
  const startups = { forStartups: true };
  const codesOf = ({ items }: { items: string }) =>
    (JSON.parse(items) as { code: string }[]).map(({ code }) => code);

  it("the list has what they can reach, filters and order as ever", async () => {
    const all = codesOf(await institutions.list(inside.db, {}, page));
    const reached = await institutions.list(inside.db, {}, page, startups);
    expect(codesOf(reached)).toEqual(all.filter((code) => FOR_STARTUPS.has(code)));
    expect(reached.total).toBe(FOR_STARTUPS.size);
    const named = await institutions.list(inside.db, { name: "ba" }, page, startups);
    expect(codesOf(named)).toContain("bofa");
    expect(codesOf(named)).not.toContain("zions");
  });

  it("an institution out of reach is not there, by its code or its guid", async () => {
    const known = await institutions.find(inside.db, "zions");
    expect(known).toMatchObject({ name: "Zions Bank", is_for_startups: false });
    expect(await institutions.find(inside.db, "zions", startups)).toBeUndefined();
    expect(await institutions.read(inside.db, "zions", startups)).toBeUndefined();
    expect(await institutions.findByGuid(inside.db, known?.guid ?? "", startups)).toBeUndefined();
  });

  it("one that can be reached is the same for everybody", async () => {
    const chase = await institutions.find(inside.db, "chase");
    expect(chase).toMatchObject({ name: "Chase", is_for_startups: true });
    expect(await institutions.find(inside.db, "chase", startups)).toEqual(chase);
    expect(await institutions.findByGuid(inside.db, chase?.guid ?? "", startups)).toEqual(chase);
    expect(await institutions.read(inside.db, "chase", startups)).toBe(
      await institutions.read(inside.db, "chase"),
    );
  });

  it("favorites out of reach are not listed", async () => {
    const favorites = async (reach?: institutions.Reach) =>
      codesOf(await institutions.listFavorites(inside.db, "CLIENT-1234", page, reach));
    const all = await favorites();
    expect(all).toContain("discover");
    expect(await favorites(startups)).toEqual(all.filter((code) => FOR_STARTUPS.has(code)));
    expect(await favorites(startups)).not.toContain("discover");
  });
});
