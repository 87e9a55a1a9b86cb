import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { badPages } from "../support/pages.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();

const list = (institution_code: string) =>
  platform.api.call("listInstitutionCredentials", { path: { institution_code } });

describe("200", () => {
  it("answers those of MX Bank as seed 001 prints them", async () => {
    const { status, body } = await list("mxbank");
    expect(status).toBe(200);
    expect(body).toEqual({
      credentials: [
        {
          display_order: 1,
          field_name: "LOGIN",
          field_type: "LOGIN",
          guid: "CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1",
          label: "Username",
        },
        {
          display_order: 2,
          field_name: "PASSWORD",
          field_type: "PASSWORD",
          guid: "CRD-e3d7ea81-aac7-05e9-fbdd-4b493c6e474d",
          label: "Password",
        },
      ],
      pagination: { current_page: 1, per_page: 25, total_entries: 2, total_pages: 1 },
    });
  });

  it("gives every institution credentials of its own", async () => {
    const guids: string[] = [];
    for (const code of ["mxbank", "mxcu_credential", "chase", "71426"]) {
      const { credentials } = (await list(code)).body;
      expect(credentials.map(({ label }: { label: string }) => label)).toEqual(["Username", "Password"]);
      guids.push(...credentials.map(({ guid }: { guid: string }) => guid));
    }
    expect(new Set(guids).size).toBe(8);
  });

  it.each(["mx_bank_oauth", "mxcu_oauth"])("has none for %s, which takes OAuth alone", async (code) => {
    expect((await list(code)).body).toEqual({
      credentials: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });

  it("answers an empty page past the end", async () => {
    const { body } = await platform.api.call("listInstitutionCredentials", {
      path: { institution_code: "mxbank" },
      query: { page: 2, records_per_page: 10 },
    });
    expect(body).toEqual({
      credentials: [],
      pagination: { current_page: 2, per_page: 10, total_entries: 2, total_pages: 1 },
    });
  });
});

describe("400", () => {
  it.each(badPages)("%s: %s", async (query, message) => {
    const url = `/institutions/mxbank/credentials?${query}`;
    const { status, body } = await platform.api.call("listInstitutionCredentials", { url });
    expect([status, body.error.message]).toEqual([400, message]);
  });
});

describe("404", () => {
  it.each(["no_such_bank", "favorites"])("does not know %s, in the words of seed 001", async (code) => {
    const answer = await list(code);
    expectError(answer, 404, "not_found_error");
    expect(answer.body.error.message).toBe("Unrecognized institution.");
  });
});

describeCommonRefusals(platform, "listInstitutionCredentials", async () => ({
  path: { institution_code: "mxbank" },
}));
