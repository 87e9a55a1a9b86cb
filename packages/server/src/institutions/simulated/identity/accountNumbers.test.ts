import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../catalogue.js";
import { canBeVerified } from "../../records.js";
import { simulatedConnector } from "../simulatedConnector.js";
import { CANADIAN_NUMBERS } from "./accountNumbers.js";
import { routingNumberOf } from "./routing.js";

const request = (code = "mxbank", seed = "MBR-1") => ({
  institution: { code, name: code },
  credentials: {},
  seed,
  anchor: "2026-11-21",
  now: new Date("2026-11-21T10:00:00Z"),
});

async function numbers(code?: string, seed?: string) {
  const asked = request(code, seed);
  const { accounts } = await simulatedConnector.collect(asked, {});
  const everything = accounts.map(({ external_id }) => external_id);
  const { account_numbers } = await simulatedConnector.collect(asked, { account_numbers: everything });
  return { accounts, account_numbers };
}

describe("account numbers", () => {
  it("are those of checking and savings, as far as asked for", async () => {
    const { accounts, account_numbers } = await numbers();
    const ids = ["everyday-checking", "shared-checking", "savings", "money-market"];
    expect(account_numbers.map((one) => one.account_external_id)).toEqual(ids);
    expect(accounts.filter(canBeVerified).map(({ external_id }) => external_id)).toEqual(ids);
    const some = await simulatedConnector.collect(request(), {
      account_numbers: ["savings", "mortgage", "certificate", "act-savings", "nothing"],
    });
    expect(some.account_numbers.map((one) => one.account_external_id)).toEqual(["savings"]);
  });

  it("are never of a closed account", () => {
    const checking = { type: "CHECKING", subtype: "NONE", is_closed: false };
    expect(canBeVerified(checking)).toBe(true);
    expect(canBeVerified({ ...checking, is_closed: true })).toBe(false);
  });

  it("end with the digits that the account shows", async () => {
    const { accounts, account_numbers } = await numbers();
    for (const { account_external_id, account_number } of account_numbers) {
      const shown = accounts.find(({ external_id }) => external_id === account_external_id)?.account_number;
      expect(account_number).toMatch(/^[1-9]\d{9}$/);
      expect(account_number.slice(-4)).toBe(shown);
    }
    expect(new Set(account_numbers.map((one) => one.account_number)).size).toBe(4);
  });

  it("pass everywhere but on the overdrawn account", async () => {
    const { account_numbers } = await numbers();
    expect(
      account_numbers
        .filter((one) => !one.passed_validation)
        .map(({ account_external_id }) => account_external_id),
    ).toEqual(["shared-checking"]);
  });

  it("name the institution by its routing number", async () => {
    for (const { routing_number, institution_number, transit_number } of (await numbers("chase"))
      .account_numbers) {
      expect(routing_number).toBe(routingNumberOf("chase"));
      expect([institution_number, transit_number]).toEqual([null, null]);
    }
  });

  it("name a Canadian institution and a member's branch instead", async () => {
    const { account_numbers } = await numbers("rbc_royal");
    for (const { routing_number, institution_number } of account_numbers) {
      expect([routing_number, institution_number]).toEqual([null, "003"]);
    }
    const branches = new Set(account_numbers.map((one) => one.transit_number));
    expect(branches.size).toBe(1);
    expect([...branches][0]).toMatch(/^\d{5}$/);
    const other = (await numbers("rbc_royal", "MBR-2")).account_numbers[0];
    expect(branches.has(other?.transit_number ?? null)).toBe(false);
  });

  it("know every Canadian institution of the catalogue", () => {
    const canadian = CATALOGUE.filter(({ country }) => country === "CA").map(({ code }) => code);
    expect([...CANADIAN_NUMBERS.keys()].toSorted()).toEqual(canadian.toSorted());
    for (const number of CANADIAN_NUMBERS.values()) expect(number).toMatch(/^\d{3}$/);
  });
});
