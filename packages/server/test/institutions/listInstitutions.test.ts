import type { Institution } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { badPages } from "../support/pages.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";
import { institutions as known } from "../support/seedInstitutions.js";

const platform = usePlatform();

type Query = Record<string, string | number | boolean>;

async function list(query: Query = {}): Promise<Institution[]> {
  const { status, body } = await platform.api.call("listInstitutions", {
    query: { records_per_page: 100, ...query },
  });
  expect(status).toBe(200);
  expect(body.pagination.total_entries).toBe(body.institutions.length);
  return body.institutions;
}

const names = async (query: Query) => (await list(query)).map(({ name }) => name);

describe("200", () => {
  it("begins with the institutions that seed 001 lists first", async () => {
    expect((await list()).slice(0, 2)).toEqual([known["5426"], known["50025"]]);
  });

  it.each(Object.values(known))("has $code as seed 001 prints it", async (institution) => {
    expect(await list()).toContainEqual(institution);
  });

  it("has the test institutions", async () => {
    const found = (await list({ name: "mx" })).map(({ code, name, supports_oauth }) => [
      code,
      name,
      supports_oauth,
    ]);
    expect(found).toEqual([
      ["mxbank", "MX Bank", false],
      ["mx_bank_oauth", "MX Bank (Oauth)", true],
      ["mxcu_oauth", "MXCU (OAuth)", true],
      ["mxcu_credential", "MXCU (Credential)", false],
    ]);
  });

  it("has each code once", async () => {
    const codes = (await list()).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });

  it("is the same for every client", async () => {
    const { body } = await platform.other.call("listInstitutions", { query: { records_per_page: 100 } });
    expect(body.institutions).toEqual(await list());
  });

  it("finds names that contain a text, those that begin with it first", async () => {
    const found = await list({ name: "chase" });
    expect(found).toContainEqual(known["71426"]);
    expect(found.map(({ name }) => name)).toEqual(["Chase Bank", "Chase", "Centre @ Riverchase"]);
  });

  it("puts a name that begins with the text before older ones that only hold it", async () => {
    const found = await names({ name: "bank" });
    expect(found.slice(0, 2)).toEqual(["Bank of America", "MX Bank"]);
  });

  it.each([
    ["upper case", "CHASE BANK", ["Chase Bank"]],
    ["a text within", "ton fed", ["Washington Federal"]],
    ["a text with an ampersand", "m&t", ["M&T Bank"]],
    ["a text with an apostrophe", "employees'", ["State Employees' Credit Union"]],
    ["a wildcard of SQL, which is none here", "%", []],
    ["another one", "_", []],
    ["an escape", "\\", []],
    ["SQL", "' or 1=1 --", []],
    ["nothing that there is", "no such bank", []],
  ])("takes as a name %s", async (_what, name, found) => {
    expect(await names({ name })).toEqual(found);
  });

  it("finds nothing by a null character, or refuses it", async () => {
    const { status, body } = await platform.api.call("listInstitutions", { query: { name: "\u0000" } });
    expect(status === 200 ? body.institutions : status).toBeOneOf([[], 400]);
  });

  it("takes an empty name for none", async () => {
    expect(await list({ name: "" })).toEqual(await list());
  });

  it.each([
    "supports_account_identification",
    "supports_account_statement",
    "supports_account_verification",
    "supports_transaction_history",
  ] as const)("filters by %s, where true is asked for", async (flag) => {
    const all = await list();
    const supporting = all.filter((institution) => institution[flag] === true);
    expect(supporting.length).toBeGreaterThan(0);
    expect(supporting.length).toBeLessThan(all.length);
    expect(await list({ [flag]: true })).toEqual(supporting);
    expect(await list({ [flag]: false })).toEqual(all);
  });

  it("filters by several at once", async () => {
    const query = { name: "bank", supports_account_statement: true, supports_account_verification: true };
    const all = await list({ name: "bank" });
    const found = all.filter(
      (one) => one.supports_account_statement === true && one.supports_account_verification === true,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(await list(query)).toEqual(found);
  });

  it("does not filter by OAuth", async () => {
    expect(await list({ supports_oauth: true })).toEqual(await list());
  });

  it("cuts the list into pages in one order", async () => {
    const all = await list();
    const pages: Institution[] = [];
    for (let page = 1; page <= Math.ceil(all.length / 10); page++) {
      const { body } = await platform.api.call("listInstitutions", { query: { page, records_per_page: 10 } });
      expect(body.pagination).toEqual({
        current_page: page,
        per_page: 10,
        total_entries: all.length,
        total_pages: Math.ceil(all.length / 10),
      });
      pages.push(...body.institutions);
    }
    expect(pages).toEqual(all);
  });

  it("answers an empty page past the end, and counts what the filter lets through", async () => {
    const { body } = await platform.api.call("listInstitutions", { query: { name: "chase", page: 2 } });
    expect(body).toEqual({
      institutions: [],
      pagination: { current_page: 2, per_page: 25, total_entries: 3, total_pages: 1 },
    });
  });
});

describe("400", () => {
  it.each(badPages)("%s: %s", async (query, message) => {
    const { status, body } = await platform.api.call("listInstitutions", { url: `/institutions?${query}` });
    expect([status, body.error.message]).toEqual([400, message]);
  });

  it.each([
    ["supports_account_identification", "maybe"],
    ["supports_account_statement", "1"],
    ["supports_account_verification", "TRUE"],
    ["supports_transaction_history", ""],
  ])("%s is %j", async (name, value) => {
    const answer = await platform.api.call("listInstitutions", { query: { [name]: value } });
    expectError(answer, 400, "invalid_parameter_error", `\`${name}\``, `"${value}"`);
  });

  it("name is too long", async () => {
    const answer = await platform.api.call("listInstitutions", { query: { name: "n".repeat(256) } });
    expectError(answer, 400, "invalid_parameter_error", "`name`", "255", "256");
  });
});

describeCommonRefusals(platform, "listInstitutions", async () => ({}));
