import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulatedConnector } from "../simulatedConnector.js";

function collect(code: string, seed = "MBR-1") {
  const request = {
    institution: { code, name: code },
    credentials: {},
    seed,
    anchor: "2026-11-21",
    now: new Date("2026-11-21T10:00:00Z"),
  };
  return simulatedConnector.collect(request, { account_owners: true });
}

async function ownersByAccount(code: string) {
  const { accounts, account_owners } = await collect(code);
  return accounts.map(({ external_id }) => ({
    account: external_id,
    owners: account_owners.filter((one) => one.account_external_id === external_id),
  }));
}

describe("an account", () => {
  it.each(["mxbank", "mx_bank_oauth", "chase"])(
    "at %s has one owner, unless it is kept at home",
    async (code) => {
      for (const { account, owners } of await ownersByAccount(code)) {
        expect([account, owners.length]).toEqual([account, account === "home" || account === "cash" ? 0 : 1]);
      }
    },
  );

  it.each(["mxcu_oauth", "mxcu_credential"])("at %s has two where it is joint", async (code) => {
    const joint = (await ownersByAccount(code)).filter(({ owners }) => owners.length === 2);
    expect(joint.map(({ account }) => account)).toEqual([
      "everyday-checking",
      "shared-checking",
      "savings",
      "auto-loan",
      "mortgage",
    ]);
    for (const { owners } of joint) {
      expect(new Set(owners.map(({ owner_name }) => owner_name)).size).toBe(2);
      expect(new Set(owners.map(({ external_id }) => external_id)).size).toBe(2);
    }
  });
});

describe("an owner", () => {
  it("is the household's holder, whom insurance names too", async () => {
    const { accounts, account_owners } = await collect("mxbank");
    const insured = accounts.find(({ external_id }) => external_id === "term-life")?.insured_name;
    expect(new Set(account_owners.map(({ owner_name }) => owner_name))).toEqual(new Set([insured, null]));
  });

  it("is the same person on every account, as far as the institution knows", async () => {
    const { account_owners } = await collect("mxbank");
    const known = (field: keyof (typeof account_owners)[number]) =>
      new Set(account_owners.map((one) => one[field]).filter((value) => value !== null));
    for (const field of ["address", "city", "country", "email", "phone", "postal_code", "state"] as const) {
      expect([field, known(field).size]).toEqual([field, 1]);
    }
  });

  it("is written as the API writes it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (seed) => {
        const [owner] = (await collect("mxbank", seed)).account_owners;
        expect(owner).toMatchObject({ external_id: "everyday-checking-owner-1", country: "US" });
        expect(owner?.address).toMatch(/^\d{3} \w+ \w+$/);
        expect(owner?.email).toMatch(/^[a-z]+\.[a-z]+@example\.com$/);
        expect(owner?.phone).toMatch(/^\d{3}-555-01\d\d$/);
        expect(owner?.postal_code).toMatch(/^\d{5}-\d{4}$/);
        expect(owner?.state).toMatch(/^[A-Z]{2}$/);
      }),
      { numRuns: 20 },
    );
  });
});
