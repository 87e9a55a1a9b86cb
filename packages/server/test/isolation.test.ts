import { type OperationId, operations } from "@mxkit/api/v20111101";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleBody } from "./support/exampleBody.js";
import { expectError } from "./support/expectError.js";
import { usePlatform } from "./support/platform.js";
import { createWorld, pathOf, snapshot, type World } from "./support/world.js";

const platform = usePlatform();

/** Ours, one beside it of the same client, and one of another client. */
let own: World;
let sibling: World;
let foreign: World;

beforeAll(async () => {
  own = await createWorld(platform, platform.api);
  sibling = await createWorld(platform, platform.api);
  foreign = await createWorld(platform, platform.other);
});

type Name = keyof ReturnType<typeof pathOf>;

/** The operations with identifiers of a client's objects in their path; merchants are everybody's. */
const identified = (Object.keys(operations) as OperationId[])
  .filter((id) => operations[id].path.startsWith("/users/"))
  .map((id) => ({
    id,
    names: [...operations[id].path.matchAll(/\{(\w+_guid)\}/g)].map(([, name]) => name as Name),
  }))
  .filter(({ names }) => names.length > 0);

const nested = identified.filter(({ names }) => names.length > 1);

/** Paths of our own objects with one of a stranger's in its place, each in turn. */
function mixed(names: Name[], stranger: World): Record<string, string>[] {
  return names.map((name) => ({ ...pathOf(own), [name]: pathOf(stranger)[name] }));
}

async function expectNothingAt(id: OperationId, paths: Record<string, string>[]): Promise<void> {
  const worlds = [own, sibling, foreign];
  const before = await Promise.all(worlds.map(snapshot));
  for (const path of paths) {
    const answer = await platform.api.call(id, { path, body: exampleBody(id) });
    expectError(answer, 404, "not_found_error");
  }
  expect(await Promise.all(worlds.map(snapshot))).toEqual(before);
}

it("covers every kind of object that the platform keeps", () => {
  expect(new Set(identified.flatMap(({ names }) => names))).toEqual(new Set(Object.keys(pathOf(own))));
});

describe("another client's objects are not there", () => {
  it.each(identified)("for $id", async ({ id, names }) => {
    await expectNothingAt(id, [pathOf(foreign), ...mixed(names, foreign)]);
  });
});

describe("another user's objects are not there under the wrong path", () => {
  it.each(nested)("for $id", async ({ id, names }) => {
    await expectNothingAt(id, mixed(names, sibling));
  });

  it("updateAccountByMember: an account of another member of the same user", async () => {
    const { guid } = await own.api.createMember(own.user, { password: "another", skip_aggregation: true });
    await expectNothingAt("updateAccountByMember", [{ ...pathOf(own), member_guid: guid }]);
  });
});

describe("another client's identifiers in a body", () => {
  it("are no challenges of one's own member", async () => {
    const challenged = async ({ api, user }: World) => {
      const member = await api.createMember(user, { password: "challenge" });
      await platform.runDueTasks();
      return { path: { user_guid: user.guid, member_guid: member.guid }, status: await api.status(member) };
    };
    const [ours, theirs] = [await challenged(own), await challenged(foreign)];
    const resume = (guid: string) =>
      platform.api.call("resumeAggregation", {
        path: ours.path,
        body: { member: { challenges: [{ guid, value: "correct" }] } },
      });
    const guid: string = theirs.status.challenges[0].guid;
    const answer = await resume(guid);
    expectError(answer, 400, "invalid_body_error", guid);
    const unknown = await resume(`${guid.slice(0, -1)}x`);
    expect(unknown.body.error.message).toBe(answer.body.error.message.replace(guid, `${guid.slice(0, -1)}x`));

    await platform.runDueTasks();
    expect((await own.api.status({ ...ours.status, user_guid: own.user.guid })).connection_status).toBe(
      "CHALLENGED",
    );
    expect(await foreign.api.status({ ...theirs.status, user_guid: foreign.user.guid })).toEqual(
      theirs.status,
    );
  });

  it("an id that another client uses is free", async () => {
    const { user } = foreign;
    await foreign.api.call("updateUser", { path: pathOf(foreign), body: { user: { id: "the same" } } });
    const { body } = await own.api.call("updateUser", {
      path: pathOf(own),
      body: { user: { id: "the same" } },
    });
    expect(body.user).toEqual({ ...own.user, id: "the same" });
    expect((await foreign.api.call("readUser", { path: pathOf(foreign) })).body.user).toEqual({
      ...user,
      id: "the same",
    });
  });
});
