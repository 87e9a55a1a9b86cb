import type { Credential, Member, User } from "@mxkit/api/v20111101";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startOwnPostgres } from "../../../scripts/postgres.mjs";
import type { Api } from "./support/api.js";
import { accountsOf, everyPage } from "./support/members.js";
import { done, later, until, useServers } from "./support/process.js";

const servers = useServers();
let postgres: ReturnType<typeof startOwnPostgres>;

beforeAll(() => {
  postgres = startOwnPostgres();
});
afterAll(() => postgres?.stop());

it("a PostgreSQL that crashes under load loses nothing that was acknowledged, and all goes on by itself", async (test) => {
  if (!postgres) return test.skip("PostgreSQL's own programs are not on this machine.");
  const api = await servers.start({ DATABASE_URL: postgres.url, MXKIT_JOB_DURATION: "300" }).api();
  const user = await api.createUser({ metadata: "before" });
  const { body } = await api.call("listInstitutionCredentials", { path: { institution_code: "mxbank" } });
  const asked: Credential[] = body.credentials;
  const acknowledged: string[] = [user.guid];
  const refused: number[] = [];
  let isOver = false;
  const write = async () => {
    while (!isOver) {
      const { status, body } = await api.call("createUser", { body: { user: { metadata: "under load" } } });
      if (status === 200) acknowledged.push(body.user.guid);
      else refused.push(status);
    }
  };
  const writers = [write(), write(), write(), write()];
  const members: Member[] = [];
  for (let crash = 0; crash < 3; crash += 1) {
    members.push(await connected(api, user, asked, `crash-${crash}`));
    await more(acknowledged);
    postgres.restart();
    await more(acknowledged);
  }
  isOver = true;
  await Promise.all(writers);

  expect(refused.filter((status) => status !== 503)).toEqual([]);
  const users = (await everyPage<User>(api, "listUsers", {})).map(({ guid }) => guid);
  expect(users).toEqual(expect.arrayContaining(acknowledged));
  for (const member of members) {
    await until(api, member, done);
    const accounts = await accountsOf(api, member);
    expect(accounts.filter(({ member_guid }) => member_guid === member.guid)).toHaveLength(21);
  }
});

/** A member whose job has begun. Who asks again asks for another: nobody knows what has become of the first. */
async function connected(api: Api, { guid }: User, asked: Credential[], name: string): Promise<Member> {
  for (let attempt = 0; attempt < 200; attempt += 1, await later(20)) {
    const values = { LOGIN: "mxuser", PASSWORD: `${name}-${attempt}` };
    const sent = asked.map(({ guid, field_name }) => ({
      guid,
      value: values[field_name as keyof typeof values],
    }));
    const member = { institution_code: "mxbank", credentials: sent };
    const { status, body } = await api.call("createMember", { path: { user_guid: guid }, body: { member } });
    if (status === 202) return body.member;
  }
  throw new Error("No member could be created.");
}

/** Waits until twenty more are acknowledged. */
async function more(acknowledged: readonly string[]): Promise<void> {
  const aim = acknowledged.length + 20;
  for (const end = Date.now() + 20_000; acknowledged.length < aim; await later(5))
    if (Date.now() > end) throw new Error("The server did not recover.");
}
