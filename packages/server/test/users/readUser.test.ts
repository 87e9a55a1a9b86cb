import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";
import { describeCommonRefusals } from "../support/refusals.js";

const platform = usePlatform();

const read = (user_guid: string) => platform.api.call("readUser", { path: { user_guid } });

describe("200", () => {
  it("answers the user", async () => {
    const { guid } = await platform.api.createUser({
      email: "completely.fabricated.user@example.com",
      id: "098345869540",
    });
    const { status, body } = await read(guid);
    expect(status).toBe(200);
    expect(body).toEqual({
      user: {
        guid,
        id: "098345869540",
        email: "completely.fabricated.user@example.com",
        is_disabled: false,
        metadata: null,
      },
    });
  });

  it("answers a user that is disabled", async () => {
    const user = await platform.api.createUser({ is_disabled: true });
    expect((await read(user.guid)).body).toEqual({ user });
  });
});

describe("404", () => {
  it.each([
    ["a guid of nothing", "USR-00000000-0000-0000-0000-000000000000"],
    ["a guid of another kind", "MBR-00000000-0000-0000-0000-000000000000"],
    ["no guid", "x"],
    ["a wildcard", "USR-%"],
    ["a path", "../users"],
  ])("names %s", async (_what, guid) => {
    expectError(await read(guid), 404, "not_found_error", guid);
  });

  it("knows a user by its guid alone, in the very same letters", async () => {
    const { guid } = await platform.api.createUser({ id: "an id" });
    const close = ["an id", guid.toLowerCase(), guid.slice(0, -1), `${guid} `, `${guid}/x`];
    for (const text of close) expectError(await read(text), 404, "not_found_error");
  });

  it("says the same of another client's user as of none", async () => {
    const { guid } = await platform.other.createUser();
    const [foreign, unknown] = [await read(guid), await read(guid.replace(/.$/, "x"))];
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(foreign.body.error.message.replace(guid, "")).toBe(
      unknown.body.error.message.replace(guid.replace(/.$/, "x"), ""),
    );
  });
});

describeCommonRefusals(platform, "readUser", async () => {
  const { guid } = await platform.api.createUser();
  return { path: { user_guid: guid } };
});
