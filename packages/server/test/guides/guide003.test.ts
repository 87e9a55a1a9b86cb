import { beforeAll, describe, expect, it } from "vitest";
import { bodies, type GuideRun, useGuides } from "../support/guide.js";

/** "Fetch Account and Transaction Data with the API", seed 003, step by step. */
const runGuide = useGuides();
const script = "fetch-account-and-transaction-data.sh";

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

describe.each([
  ["password", ["CREATED", "CONNECTED"]],
  ["challenge", ["CREATED", "CHALLENGED", "RESUMED", "CONNECTED"]],
])("the guide with the password %s", (PASSWORD, through) => {
  let guide: GuideRun;
  const step = (title: string) => bodies(guide, title);

  beforeAll(async () => {
    guide = await runGuide(script, { PASSWORD });
  });

  it("runs to its end without a word of complaint", () => {
    expect([guide.code, guide.stderr]).toEqual([0, ""]);
  });

  it("creates a user with a guid and the id that it was given", () => {
    expect(step("Create a user")).toEqual([
      {
        user: {
          email: null,
          guid: expect.stringMatching(/^USR-/),
          id: expect.stringMatching(/^partner-/),
          is_disabled: false,
          metadata: "Yada yada yada",
        },
      },
    ]);
  });

  it("finds MX Bank and what it asks for", () => {
    const [{ institutions, pagination }] = step("Search for an institution");
    expect(institutions[0]).toMatchObject({ code: "mxbank", name: "MX Bank" });
    expect(pagination).toMatchObject({ current_page: 1, per_page: 25 });
    const [{ credentials }] = step("Get the credentials that the institution requires");
    expect(credentials.map(({ field_name }: { field_name: string }) => field_name)).toEqual([
      "LOGIN",
      "PASSWORD",
    ]);
  });

  it("creates a member that is CREATED and being aggregated", () => {
    const [{ member }] = step("Create a member");
    expect(member).toMatchObject({
      aggregated_at: null,
      connection_status: "CREATED",
      institution_code: "mxbank",
      is_being_aggregated: true,
      name: "MX Bank",
      successfully_aggregated_at: null,
    });
  });

  it("sees the connection through its statuses to the end of the first job", () => {
    const answers = [
      "Create a member",
      "Check the member's status",
      ...(PASSWORD === "challenge" ? ["Answer the multi-factor authentication"] : []),
    ].flatMap(step);
    const statuses = answers.flatMap(({ member }) => member?.connection_status ?? []);
    for (const status of statuses) expect(through).toContain(status);
    expect([...new Set([...statuses, "CONNECTED"])]).toEqual(through);
  });

  it("aggregates again: still CONNECTED, the new attempt shown, the last success kept", () => {
    const ended = bodies(guide).filter(({ member }) => member?.is_being_aggregated === false);
    const [before, after] = ended.map(({ member }) => member);
    expect(before).toEqual({
      aggregated_at: time,
      connection_status: "CONNECTED",
      guid: before.guid,
      is_authenticated: true,
      is_being_aggregated: false,
      successfully_aggregated_at: time,
    });
    const [{ member }] = step("Aggregate the member");
    expect(member).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: true,
      successfully_aggregated_at: before.successfully_aggregated_at,
    });
    expect(member.aggregated_at >= before.successfully_aggregated_at).toBe(true);
    expect(after).toMatchObject({ aggregated_at: member.aggregated_at, connection_status: "CONNECTED" });
    expect(after.successfully_aggregated_at >= member.aggregated_at).toBe(true);
  });

  it("lists 21 accounts, a checking, a savings and a credit card account among them", () => {
    const [{ accounts, pagination }] = step("List account data");
    expect(accounts).toHaveLength(21);
    expect(pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 21, total_pages: 1 });
    const types = accounts.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(["CHECKING", "SAVINGS", "CREDIT_CARD"]));
  });

  it("lists 176 transactions of the checking account, 25 of them, then the second 100", () => {
    const [first] = step("List transaction data");
    expect(first.transactions).toHaveLength(25);
    expect(first.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 176, total_pages: 8 });
    const [second] = step("List the second page of transaction data");
    expect(second.transactions).toHaveLength(76);
    expect(second.pagination).toEqual({ current_page: 2, per_page: 100, total_entries: 176, total_pages: 2 });
  });
});

it("a refusal ends the guide and shows why", async () => {
  const refused = await runGuide(script, { API_KEY: "API-KEY-0000" });
  expect(refused.code).not.toBe(0);
  expect(refused.steps.map(({ title }) => title)).toEqual(["Create a user"]);
  expect(bodies(refused)).toMatchObject([{ error: { type: "authentication_error" } }]);
});
