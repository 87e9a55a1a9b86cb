import type { Member, User } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../support/api.js";
import { answer, LOGIN, PASSWORD, pathOf } from "../support/members.js";
import { usePlatform } from "../support/platform.js";
import { ask, ScriptedConnector } from "../support/scriptedConnector.js";

const institution = new ScriptedConnector();
const platform = usePlatform({ connector: institution });
let user: User;

beforeEach(async () => {
  user = await platform.api.createUser();
  institution.logins.length = 0;
});

const create = (member: object = {}, password = "password") =>
  platform.api.call("createMember", {
    path: { user_guid: user.guid },
    body: {
      member: {
        institution_code: "mxbank",
        credentials: [
          { guid: LOGIN, value: "mxuser" },
          { guid: PASSWORD, value: password },
        ],
        ...member,
      },
    },
  });

/** How often each status was answered. */
async function statuses(answers: Promise<Answer>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe("at the same time", () => {
  it("the same credentials make one member", async () => {
    expect(await statuses(times(10, () => create()))).toEqual({ 202: 1, 409: 9 });
  });

  it("the same id makes one member", async () => {
    const answers = times(10, (index) => create({ id: "M-1" }, `password ${index}`));
    expect(await statuses(answers)).toEqual({ 202: 1, 409: 9 });
  });

  it("thirty make twenty-five", async () => {
    const answers = times(30, (index) => create({ skip_aggregation: true }, `password ${index}`));
    expect(await statuses(answers)).toEqual({ 202: 25, 422: 5 });
  });

  it("ten that ask for a job start one", async () => {
    const { member } = (await create({ skip_aggregation: true })).body;
    const path = pathOf(member);
    institution.script.push(ask({ question: [1] }));
    expect(await statuses(times(10, () => platform.api.call("aggregateMember", { path })))).toEqual({
      202: 10,
    });
    await platform.runDueTasks();
    expect(institution.logins).toHaveLength(1);
  });

  it("ten that answer a challenge resume one job", async () => {
    institution.script.push(ask({ question: [1] }));
    const { member } = (await create()).body;
    await platform.runDueTasks();
    expect(await statuses(times(10, () => answer(platform.api, member, 1)))).toMatchObject({ 202: 1 });
    await platform.runDueTasks();
    expect(institution.logins).toHaveLength(2);
    expect(await platform.api.status(member)).toMatchObject({ connection_status: "CONNECTED" });
  });

  it("whatever else meets a deletion, the member is gone and nothing goes wrong", async () => {
    const { member }: { member: Member } = (await create()).body;
    const path = pathOf(member);
    const credentials = [{ guid: PASSWORD, value: "new" }];
    const counts = await statuses([
      platform.api.call("aggregateMember", { path }),
      platform.api.call("deleteMember", { path }),
      platform.api.call("updateMember", { path, body: { member: { credentials } } }),
      platform.api.call("deleteMember", { path }),
      platform.api.call("readMember", { path }),
    ]);
    expect(Object.keys(counts).filter((status) => !["200", "202", "204", "404"].includes(status))).toEqual(
      [],
    );
    expect(counts[204]).toBe(1);
    await platform.runDueTasks();
    expect((await platform.api.call("readMember", { path })).status).toBe(404);
  });
});
