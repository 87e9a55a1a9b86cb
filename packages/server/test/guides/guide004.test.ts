import { beforeAll, describe, expect, it } from "vitest";
import { bodies, type GuideRun, useGuides } from "../support/guide.js";

/** The guide to account verification, seed 004, step by step, with what it prints. */
const runGuide = useGuides();
const script = "verify-an-account.sh";

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

describe.each([
  ["password", ["CREATED", "CONNECTED", "CHALLENGED"]],
  ["challenge", ["CREATED", "CHALLENGED", "RESUMED", "CONNECTED"]],
])("the guide with the password %s", (PASSWORD, through) => {
  let guide: GuideRun;
  const USER_ID = `partner-2345-${PASSWORD}`;
  const answer = (title: string) => {
    const printed = guide.steps.find((step) => step.title === title)?.text;
    return { status: printed?.split("\n")[0]?.trim(), body: bodies(guide, title)[0] };
  };
  const user = () => answer("1. Create a user").body.user;
  const member = () => answer("2.3 Create the member").body.member;

  beforeAll(async () => {
    guide = await runGuide(script, { USER_ID, PASSWORD });
  });

  it("runs to its end without a word of complaint", () => {
    expect([guide.code, guide.stderr]).toEqual([0, ""]);
    expect(guide.steps).toHaveLength(9);
  });

  it("creates the user that it prints", () => {
    expect(answer("1. Create a user")).toEqual({
      status: "HTTP/1.1 200 OK",
      body: {
        user: {
          email: "totally.fake.email@notreal.com",
          guid: expect.stringMatching(/^USR-/),
          id: USER_ID,
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
          is_being_aggregated: false,
          is_managed_by_user: true,
          is_oauth: false,
          metadata: null,
          name: "MX Bank",
          successfully_aggregated_at: null,
          user_guid: answer("1. Create a user").body.user.guid,
          user_id: USER_ID,
        },
      },
    });
  });

  it("starts the verification of a member that is CREATED", () => {
    expect(answer("3. Verify the member")).toEqual({
      status: "HTTP/1.1 202 Accepted",
      body: { member: { ...member(), is_being_aggregated: true } },
    });
  });

  it("sees the status before any challenge, then that of the account selection", () => {
    const statuses = bodies(guide, "4. Check the connection status").map((body) => body.member);
    expect(statuses[0]).toEqual({
      aggregated_at: null,
      connection_status: "CREATED",
      guid: member().guid,
      is_authenticated: false,
      is_being_aggregated: true,
      successfully_aggregated_at: null,
    });
    for (const { connection_status } of statuses) expect(through).toContain(connection_status);
    const answered = statuses.filter(({ connection_status }) => connection_status === "RESUMED");
    expect(answered.length > 0).toBe(PASSWORD === "challenge");
    expect(statuses.at(-1)).toEqual({
      aggregated_at: time,
      challenges: [
        {
          field_name: null,
          guid: expect.stringMatching(/^CRD-/),
          label: "Please select an account:",
          options: expect.any(Array),
          type: "OPTIONS",
        },
      ],
      connection_status: "CHALLENGED",
      guid: member().guid,
      is_authenticated: true,
      is_being_aggregated: true,
      successfully_aggregated_at: null,
    });
    const { options } = statuses.at(-1).challenges[0];
    const option = { label: expect.any(String), value: expect.stringMatching(/^act-/) };
    expect(options).toEqual(options.map(() => option));
    expect(options.map(({ label }: { label: string }) => label)).toEqual(
      expect.arrayContaining([expect.stringContaining("Checking"), expect.stringContaining("Savings")]),
    );
  });

  it("answers it: RESUMED", () => {
    expect(answer("5.1 Answer the account-selection challenge")).toEqual({
      status: "HTTP/1.1 202 Accepted",
      body: {
        member: {
          ...member(),
          aggregated_at: time,
          connection_status: "RESUMED",
          is_being_aggregated: true,
        },
      },
    });
  });

  it("sees the verification to its end", () => {
    const statuses = bodies(guide, "5.2 Check the status again").map((body) => body.member);
    for (const { connection_status } of statuses)
      expect(["RESUMED", "CONNECTED"]).toContain(connection_status);
    expect(statuses.at(-1)).toEqual({
      aggregated_at: time,
      connection_status: "CONNECTED",
      guid: member().guid,
      is_authenticated: true,
      is_being_aggregated: false,
      successfully_aggregated_at: time,
    });
  });

  it("lists the numbers of the account that was selected", () => {
    expect(answer("6. List the account numbers")).toEqual({
      status: "HTTP/1.1 200 OK",
      body: {
        account_numbers: [
          {
            account_guid: expect.stringMatching(/^ACT-/),
            account_number: expect.stringMatching(/^\d+$/),
            guid: expect.stringMatching(/^ACN-/),
            institution_number: null,
            member_guid: member().guid,
            passed_validation: true,
            routing_number: expect.stringMatching(/^68\d{7}$/),
            transit_number: null,
            user_guid: user().guid,
          },
        ],
        pagination: { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 },
      },
    });
  });
});

it("the guide says so when its user is there already", async () => {
  const first = await runGuide(script, { USER_ID: "partner-2345" });
  expect(first.code).toBe(0);
  const again = await runGuide(script, { USER_ID: "partner-2345" });
  expect(again.code).not.toBe(0);
  expect(bodies(again)).toMatchObject([{ error: { type: "duplicate_id_error" } }]);
});
