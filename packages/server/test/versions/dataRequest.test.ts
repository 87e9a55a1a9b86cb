import type { Product } from "@mxkit/api/v20250224";
import { describe, expect, it } from "vitest";
import { newest } from "../support/api.js";
import { expectError } from "../support/expectError.js";
import { useInside } from "../support/inside.js";
import { connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const inside = useInside(platform);
const api = () => newest(platform.api);

/** What create member is asked, with a password that no other has. */
async function memberWith(
  data_request: object | undefined,
  institution_code = "mxbank",
  password = "password",
) {
  const credentials = await platform.api.credentials(institution_code, {
    LOGIN: "mxuser",
    PASSWORD: password,
  });
  return { member: { institution_code, credentials }, ...(data_request && { data_request }) };
}

async function create(products?: readonly Product[], institution?: string, password?: string) {
  const user = await platform.api.createUser();
  const body = await memberWith(products && { products }, institution, password);
  const answer = await api().call("createMember", { path: { user_identifier: user.guid }, body });
  return { ...answer, user };
}

/** The jobs that a member has had, in their order, and how they ended. */
async function jobsOf({ guid }: { guid: string }): Promise<[type: string, outcome: string | null][]> {
  await platform.runDueTasks();
  const rows = await inside.db
    .selectFrom("jobs")
    .select(["type", "outcome"])
    .where("member_guid", "=", guid)
    .orderBy("guid")
    .execute();
  return rows.map(({ type, outcome }) => [type, outcome]);
}

describe("a new member has the jobs that bring what is asked for, one after the other", () => {
  it.each<[Product[] | undefined, string[]]>([
    [undefined, ["AGGREGATION"]],
    [["transactions"], ["AGGREGATION"]],
    [[], []],
    [["identity_verification"], ["IDENTIFICATION"]],
    [
      ["statements", "transactions"],
      ["STATEMENT", "AGGREGATION"],
    ],
    [["transactions", "investments", "rewards"], ["AGGREGATION"]],
    [
      ["identity_verification", "transaction_history", "statements"],
      ["IDENTIFICATION", "HISTORY", "STATEMENT"],
    ],
  ])("%j", async (products, types) => {
    const { status, body } = await create(products);
    expect(status).toBe(201);
    expect(await jobsOf(body.member)).toEqual(types.map((type) => [type, "CONNECTED"]));
    const path = { user_identifier: body.member.user_guid, member_identifier: body.member.guid };
    const { member } = (await api().call("readMember", { path })).body;
    expect([member.is_being_aggregated, member.most_recent_job_guid === null]).toEqual([
      false,
      types.length === 0,
    ]);
  });

  it("and none after one that failed", async () => {
    const { body } = await create(["statements", "transactions"], "mxbank", "INVALID");
    expect(await jobsOf(body.member)).toEqual([["STATEMENT", "DENIED"]]);
  });

  it("each with what it is for alone: account numbers, and no transactions", async () => {
    const { body, user } = await create(["identity_verification"]);
    await jobsOf(body.member);
    const path = { user_identifier: user.guid, member_identifier: body.member.guid };
    const { account_owners } = (await api().call("listAccountOwnersByMember", { path })).body;
    expect(account_owners.length).toBeGreaterThan(0);
    expect((await api().call("listTransactionsByMember", { path })).body.transactions).toEqual([]);
  });
});

describe("new credentials", () => {
  it("start what is asked for", async () => {
    const member = await connect(platform);
    const path = { user_identifier: member.user_guid, member_identifier: member.guid };
    const { member: sent } = await memberWith(undefined, "mxbank", "another");
    const body = { member: { credentials: sent.credentials }, data_request: { products: ["statements"] } };
    expect((await api().call("updateMember", { path, body })).status).toBe(200);
    expect(await jobsOf(member)).toEqual([
      ["AGGREGATION", "CONNECTED"],
      ["STATEMENT", "CONNECTED"],
    ]);
  });
});

describe("what cannot be had is refused, and there is no member", () => {
  it("a product that the institution does not support", async () => {
    const { user, ...answer } = await create(["transactions", "statements"], "71426");
    expectError(answer, 400, "job_not_supported_error", "Chase Bank", "`supports_account_statement`");
    const path = { user_identifier: user.guid };
    expect((await api().call("listMembers", { path })).body.members).toEqual([]);
  });

  it("a feature that the client does not have", async () => {
    const sandbox = await platform.control.createClient({ features: { statements: false } });
    const user = await sandbox.api.createUser();
    const body = await memberWith({ products: ["statements"] });
    const answer = await newest(sandbox.api).call("createMember", {
      path: { user_identifier: user.guid },
      body,
    });
    expectError(answer, 403, "feature_not_available_error", "statements");
  });

  it.each([
    [{}, "`data_request.products`"],
    [{ products: ["money"] }, "`data_request.products[0]`"],
    [{ products: ["transactions", "transactions"] }, "`data_request.products`"],
    [{ products: null }, "`data_request.products`"],
  ])("%j", async (data_request, field) => {
    const user = await platform.api.createUser();
    const body = await memberWith(data_request);
    const answer = await api().call("createMember", { path: { user_identifier: user.guid }, body });
    expectError(answer, 400, "invalid_body_error", field);
  });
});

it("v20111101 leaves the aggregation out by its flag, and does not know of products", async () => {
  const user = await platform.api.createUser();
  const { member } = await memberWith(undefined);
  const body = { member: { ...member, skip_aggregation: true }, data_request: { products: ["statements"] } };
  const answer = await platform.api.call("createMember", { path: { user_guid: user.guid }, body });
  expect(answer.status).toBe(202);
  expect(await jobsOf(answer.body.member)).toEqual([]);
});
