import { beforeAll, describe, expect, it } from "vitest";
import { bodies, type GuideRun, useGuides } from "../support/guide.js";

/** The guide to account verification, seed 004: its first two steps, with what it prints. */
const runGuide = useGuides();
const script = "verify-an-account.sh";

describe("the guide", () => {
  let guide: GuideRun;
  const answer = (title: string) => {
    const printed = guide.steps.find((step) => step.title === title)?.text;
    return { status: printed?.split("\n")[0]?.trim(), body: bodies(guide, title)[0] };
  };

  beforeAll(async () => {
    guide = await runGuide(script, { USER_ID: "partner-2345" });
  });

  it("runs to its end without a word of complaint", () => {
    expect([guide.code, guide.stderr]).toEqual([0, ""]);
    expect(guide.steps).toHaveLength(4);
  });

  it("creates the user that it prints", () => {
    expect(answer("1. Create a user")).toEqual({
      status: "HTTP/1.1 200 OK",
      body: {
        user: {
          email: "totally.fake.email@notreal.com",
          guid: expect.stringMatching(/^USR-/),
          id: "partner-2345",
          is_disabled: false,
          metadata: "Yada yada yada",
        },
      },
    });
  });

  it("finds MX Bank", () => {
    const { status, body } = answer("2.1 Search for an institution");
    expect([status, body.institutions[0].code]).toEqual(["HTTP/1.1 200 OK", "mxbank"]);
  });

  it("gets the credentials that it prints", () => {
    const { status, body } = answer("2.2 Get the credentials that the institution requires");
    expect([status, body.credentials]).toEqual([
      "HTTP/1.1 200 OK",
      [
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
    ]);
  });

  it("creates the member that it prints", () => {
    expect(answer("2.3 Create the member")).toEqual({
      status: "HTTP/1.1 202 Accepted",
      body: {
        member: {
          aggregated_at: null,
          background_aggregation_is_disabled: false,
          connection_status: "CREATED",
          guid: expect.stringMatching(/^MBR-/),
          id: null,
          institution_code: "mxbank",
          is_being_aggregated: true,
          is_managed_by_user: true,
          is_oauth: false,
          metadata: null,
          name: "MX Bank",
          successfully_aggregated_at: null,
          user_guid: answer("1. Create a user").body.user.guid,
          user_id: "partner-2345",
        },
      },
    });
  });

  it("says so when its user is there already", async () => {
    const again = await runGuide(script, { USER_ID: "partner-2345" });
    expect(again.code).not.toBe(0);
    expect(bodies(again)).toMatchObject([{ error: { type: "duplicate_id_error" } }]);
  });
});
