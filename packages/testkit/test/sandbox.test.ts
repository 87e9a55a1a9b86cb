import { JobFailedError, NotFoundError, ServiceUnavailableError, type UserPage } from "@mxkit/client";
import { describe } from "vitest";
import { ControlError } from "../src/index.js";
import { expect, test } from "../src/vitest.js";
import { connectMember, createMember } from "./support/members.js";

const noon = "2026-06-15T12:00:00Z";
const frozen = { clock: { time: noon, speed: 0 } };

describe("a sandbox", () => {
  test("is alone with its users", async ({ platform, sandbox }) => {
    const { user } = await sandbox.mx.users.create({ id: "partner-1" });
    const other = await platform.client();
    expect((await other.mx.users.list().totals()).total_entries).toBe(0);
    await expect(other.mx.users.read({ user })).rejects.toBeInstanceOf(NotFoundError);
    await other.delete();
  });

  test("has the settings that were asked for, and those that it is given later", async ({ platform }) => {
    const sandbox = await platform.client({ client_id: "settings-1", features: { holdings: false } });
    expect(sandbox.clientId).toBe("settings-1");
    expect((await sandbox.read()).features).toMatchObject({ holdings: false, statements: true });
    expect(await sandbox.update({ limits: "startup", name: "Checkout" })).toMatchObject({
      limits: "startup",
      name: "Checkout",
    });
    await sandbox.delete();
  });

  test("is deleted once, however often it is told so, also at the end of its block", async ({ platform }) => {
    const sandbox = await platform.client();
    await sandbox.delete();
    await sandbox.delete();
    await sandbox[Symbol.asyncDispose]();
    const gone = expect(platform.control.readClient({ client_id: sandbox.clientId })).rejects;
    await gone.toBeInstanceOf(ControlError);
    await gone.toMatchObject({ status: 404, type: "not_found_error", operation: "readClient" });
    await gone.toThrow(sandbox.clientId);
  });

  test("is as new after a reset", async ({ sandbox }) => {
    await sandbox.mx.users.create({ id: "partner-1" });
    await sandbox.reset();
    expect((await sandbox.mx.users.list().totals()).total_entries).toBe(0);
  });

  test("fetches paths of the API with its credentials", async ({ sandbox }) => {
    await sandbox.mx.users.create({ id: "partner-1" });
    const answer = await sandbox.fetch("/users?records_per_page=10");
    expect(answer.status).toBe(200);
    const { users } = (await answer.json()) as UserPage;
    expect(users).toMatchObject([{ id: "partner-1" }]);
    const refused = await sandbox.fetch("/users", { headers: { Authorization: "Basic bm9ib2R5OmtleQ==" } });
    expect(refused.status).toBe(401);
  });

  test("calls whatever the control plane has, and fills in its client", async ({ platform, sandbox }) => {
    await sandbox.control.createSnapshot({ snapshot: { name: "first" } });
    const { snapshots, pagination } = await sandbox.control.listSnapshots({ records_per_page: 10 });
    expect(snapshots).toMatchObject([{ name: "first" }]);
    expect(pagination).toMatchObject({ per_page: 10, total_entries: 1 });
    const log = await platform.control.listAuditLog({ client_id: sandbox.clientId });
    expect(log.audit_entries.map(({ path }) => path)).toContain(
      `/control/clients/${sandbox.clientId}/snapshots`,
    );
    await expect(platform.control.readClient({ client_id: "" })).rejects.toThrow(
      '`client_id` of readClient must be a text, but is "".',
    );
  });
});

describe("its clock", () => {
  test.override({ settings: frozen });

  test("is read, moved, set running and stopped", async ({ sandbox: { clock } }) => {
    expect(await clock.read()).toEqual({ time: noon, speed: 0, is_frozen: true, next_due_at: null });
    expect((await clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4 })).time).toBe(
      "2026-06-16T14:03:04Z",
    );
    expect((await clock.advance({ time: new Date("2026-07-01T00:00:00.000Z") })).time).toBe(
      "2026-07-01T00:00:00Z",
    );
    expect((await clock.advance({ time: "2026-07-02T00:00:00Z" })).time).toBe("2026-07-02T00:00:00Z");
    expect(await clock.setSpeed(60)).toMatchObject({ speed: 60, is_frozen: false });
    expect(await clock.resume()).toMatchObject({ speed: 1 });
    expect(await clock.freeze()).toMatchObject({ speed: 0, is_frozen: true });
    await expect(clock.advance({ time: noon })).rejects.toThrow("The clock cannot go back");
  });

  test("stands while jobs run that take no time", async ({ sandbox }) => {
    const { member } = await connectMember(sandbox.mx);
    expect(member.connection_status).toBe("CONNECTED");
    expect(member.aggregated_at).toBe("2026-06-15T12:00:00.000Z");
    expect((await sandbox.clock.read()).time).toBe(noon);
  });

  test("goes on by what the client waits for where a job takes time", async ({ sandbox }) => {
    const { user, member } = await createMember(sandbox.mx);
    await sandbox.script({ outcome: "CONNECTED", delay_seconds: 3600 });
    const deadline = 2 * 3600_000;
    await sandbox.mx.members.aggregateAndWait({ user, member }, { deadline });
    const { time } = await sandbox.clock.read();
    expect(time > "2026-06-15T13:00:00Z" && time < "2026-06-15T13:01:00Z").toBe(true);
  });

  test("lets a request of a limited client through in the next minute", async ({ sandbox }) => {
    await sandbox.update({ limits: "startup" });
    const { createMx, clock } = sandbox;
    const impatient = createMx({ retry: false });
    for (let count = 0; count < 100; count++) await impatient.users.list().totals();
    await expect(impatient.users.list().totals()).rejects.toMatchObject({ status: 429 });
    await createMx({ retry: { attempts: 2 } })
      .users.list()
      .totals();
    expect((await clock.read()).time).toBe("2026-06-15T12:01:00Z");
  });

  test("may be moved by one while the client of another waits", async ({ sandbox }) => {
    const members = await Promise.all([1, 2, 3, 4].map(() => createMember(sandbox.mx)));
    const connected = await Promise.all(
      members.map((each) => sandbox.mx.members.aggregateAndWait(each, { deadline: 60_000 })),
    );
    expect(connected.map(({ connection_status }) => connection_status)).toEqual(Array(4).fill("CONNECTED"));
  });
});

describe("what happens in it", () => {
  test("is what a script says", async ({ sandbox }) => {
    const { user, member } = await createMember(sandbox.mx);
    const other = await createMember(sandbox.mx);
    const script = await sandbox.script(["FAILED", { outcome: "CONNECTED", times: 2 }], { member });
    expect(script).toMatchObject({
      member_guid: member.guid,
      steps: [
        { outcome: "FAILED", times: 1 },
        { outcome: "CONNECTED", times: 2 },
      ],
    });
    const run = (each: typeof other) => sandbox.mx.members.aggregateAndWait(each);
    await expect(run({ user, member })).rejects.toBeInstanceOf(JobFailedError);
    expect((await run(other)).connection_status).toBe("CONNECTED");
    expect((await run({ user, member })).connection_status).toBe("CONNECTED");
    expect(await sandbox.script("DENIED", { institution: "chase", job_type: "BALANCE" })).toMatchObject({
      institution_code: "chase",
      job_type: "BALANCE",
      member_guid: null,
    });
  });

  test("is a status that is forced", async ({ sandbox }) => {
    const { user, member } = await createMember(sandbox.mx);
    await sandbox.force(member, "DISCONTINUED");
    const { member: read } = await sandbox.mx.members.read({ user, member });
    expect(read.connection_status).toBe("DISCONTINUED");
  });

  test("is a fault, which the client is told of or gets over", async ({ sandbox }) => {
    const fault = { kind: "STATUS", status: 503, operation_id: "listUsers" } as const;
    expect(await sandbox.fault(fault)).toMatchObject(fault);
    await expect(sandbox.mx.users.list({}, { retry: false }).totals()).rejects.toBeInstanceOf(
      ServiceUnavailableError,
    );
    await sandbox.fault({ ...fault, times: 2 });
    expect((await sandbox.mx.users.list().totals()).total_entries).toBe(0);
  });

  test("is what the institution reports", async ({ sandbox }) => {
    const { user, member } = await connectMember(sandbox.mx);
    const [account] = await sandbox.mx.accounts.list({ user }).toArray({ limit: 1 });
    if (!account) return expect.unreachable("There is no account.");
    const transactions = [{ amount: 12.5, description: "WHOLEFDS 10234", type: "DEBIT" } as const];
    expect(await sandbox.institution.addTransactions(account, transactions)).toMatchObject(transactions);
    expect(await sandbox.institution.updateAccount(account.guid, { balance: 77.25 })).toMatchObject({
      guid: account.guid,
      balance: 77.25,
    });
    expect((await sandbox.institution.closeAccount(account)).is_closed).toBe(true);
    await sandbox.mx.members.aggregateAndWait({ user, member });
    const { account: read } = await sandbox.mx.accounts.read({ user, account });
    expect(read).toMatchObject({ is_closed: true, balance: 77.25 });
    const bought = await sandbox.mx.transactions.listByAccount({ user, account }).toArray();
    expect(bought.map(({ original_description }) => original_description)).toContain("WHOLEFDS 10234");
  });

  test("is kept, brought back, and goes on in a fork", async ({ sandbox }) => {
    await sandbox.mx.users.create({ id: "partner-1" });
    expect(await sandbox.snapshot("one")).toMatchObject({ name: "one" });
    await sandbox.mx.users.create({ id: "partner-2" });
    const fork = await sandbox.fork("one", { name: "A fork" });
    expect((await fork.read()).name).toBe("A fork");
    expect(await fork.mx.users.list().toArray()).toMatchObject([{ id: "partner-1" }]);
    await sandbox.restore("one");
    expect((await sandbox.mx.users.list().totals()).total_entries).toBe(1);
    await fork.delete();
  });
});
