import type { Member, Transaction } from "@mxkit/api/v20111101";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aggregate, connect, transactionsOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();
let member: Member;
let transaction: Transaction;

async function fresh(): Promise<void> {
  member = await connect(platform);
  const transactions = await transactionsOf(platform.api, member);
  transaction = transactions.find(({ status }) => status === "PENDING") as Transaction;
}

beforeAll(fresh);

const pathOf = ({ user_guid, guid }: Transaction) => ({ user_guid, transaction_guid: guid });
const update = (changes: unknown, path = pathOf(transaction)) =>
  platform.api.call("updateTransaction", { path, body: { transaction: changes } });
const read = async () =>
  (await platform.api.call("readTransaction", { path: pathOf(transaction) })).body.transaction;
const clock = () => `${platform.clock.now().toISOString().slice(0, 19)}Z`;

describe("200", () => {
  beforeEach(fresh);
  afterAll(fresh);

  it.each(["new description", "x", "Überweisung 😀"])(
    "describes it as %j, and nothing else changes",
    async (description) => {
      await platform.clock.advance({ minutes: 1 });
      const { status, body } = await update({ description });
      expect([status, body.transaction]).toEqual([200, { ...transaction, description, updated_at: clock() }]);
      expect(await read()).toEqual(body.transaction);
      expect(await transactionsOf(platform.api, member)).toContainEqual(body.transaction);
    },
  );

  it("takes 255 characters and no more", async () => {
    expect((await update({ description: "x".repeat(255) })).status).toBe(200);
    const { status, body } = await update({ description: "x".repeat(256) });
    expect([status, body.error.message]).toEqual([
      400,
      "`transaction.description` must have at most 255 characters, but has 256.",
    ]);
  });

  it("takes the description alone", async () => {
    const { body } = await update({ description: "mine", amount: 1, category: "Travel", date: "2020-01-01" });
    expect(body.transaction).toEqual({
      ...transaction,
      description: "mine",
      updated_at: body.transaction.updated_at,
    });
  });

  it("keeps the user's words through later jobs, also when the transaction is posted", async () => {
    await update({ description: "mine" });
    await platform.clock.advance({ days: 4 });
    await aggregate(platform, member);
    const after = await read();
    expect(after).toEqual({
      ...transaction,
      description: "mine",
      posted_at: after.posted_at,
      status: "POSTED",
      updated_at: clock(),
    });
    expect(after.posted_at).not.toBeNull();
  });
});

describe("400", () => {
  it.each([undefined, "", null, 7, ["mine"]])("the description is %j", async (description) => {
    const { status, body } = await update({ description, amount: 1 });
    expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
    expect(body.error.message).toContain("`transaction.description`");
    expect(await read()).toEqual(transaction);
  });
});

describe("404", () => {
  it("the transaction is another user's", async () => {
    const { guid } = await platform.api.createUser();
    const { status } = await update(
      { description: "mine" },
      { user_guid: guid, transaction_guid: transaction.guid },
    );
    expect(status).toBe(404);
    expect(await read()).toEqual(transaction);
  });
});

describeCommonRefusals(platform, "updateTransaction", async () => ({
  path: pathOf(transaction),
  body: { transaction: { description: "mine" } },
}));
