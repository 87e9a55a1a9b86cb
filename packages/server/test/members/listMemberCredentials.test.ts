import type { Member } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;

beforeAll(async () => {
  member = await connect(platform, { password: "hunter2" });
});

const list = (path = pathOf(member), query = {}) =>
  platform.api.call("listMemberCredentials", { path, query });

describe("200", () => {
  it("what MX Bank asks for, as the reference prints it", async () => {
    const { status, body } = await list();
    expect([status, body]).toEqual([
      200,
      {
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
      },
    ]);
  });

  it("what the member's own institution asks for", async () => {
    const chase = await connect(platform, { institution_code: "chase" });
    const path = { institution_code: "chase" };
    const { body } = await platform.api.call("listInstitutionCredentials", { path });
    expect((await list(pathOf(chase))).body).toEqual(body);
    expect(body).not.toEqual((await list()).body);
  });

  it("never their values, and no challenges", async () => {
    const challenged = await connect(platform, { password: "challenge" });
    const { text, body } = await list(pathOf(challenged));
    expect(text).not.toMatch(/mxuser|"challenge"|value/);
    expect(body).toEqual((await list()).body);
  });

  it("an empty page past the end", async () => {
    const { body } = await list(pathOf(member), { page: 2 });
    expect(body).toEqual({
      credentials: [],
      pagination: { current_page: 2, per_page: 25, total_entries: 2, total_pages: 1 },
    });
  });
});

describeCommonRefusals(platform, "listMemberCredentials", async () => ({ path: pathOf(member) }));
