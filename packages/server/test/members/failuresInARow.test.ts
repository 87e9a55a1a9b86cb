import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { aggregate, answer, connect, pathOf, readMember, updateCredentials } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();
const statusOf = async (member: Member) => (await readMember(platform.api, member)).connection_status;

describe("DENIED three times in a row", () => {
  let member: Member;
  const deny = async (password: string) => {
    await platform.clock.advance({ minutes: 1 });
    await updateCredentials(platform, member, password);
    return statusOf(member);
  };

  beforeEach(async () => {
    member = await connect(platform, { password: "INVALID" });
  });

  it("is PREVENTED: no job starts until the credentials are updated", async () => {
    expect(await deny("UNAUTHORIZED")).toBe("DENIED");
    expect(await deny("DISABLED")).toBe("PREVENTED");
    await platform.clock.advance({ days: 30 });
    const before = await readMember(platform.api, member);
    const { status, body } = await platform.api.call("aggregateMember", { path: pathOf(member) });
    expect([status, body.member]).toEqual([202, before]);
    await updateCredentials(platform, member, "right");
    expect(await statusOf(member)).toBe("CONNECTED");
  });

  it("is not what it was, with a success between", async () => {
    expect(await deny("UNAUTHORIZED")).toBe("DENIED");
    expect(await deny("right")).toBe("CONNECTED");
    expect(await deny("DISABLED")).toBe("DENIED");
    expect(await deny("INVALID")).toBe("DENIED");
  });
});

describe("FAILED three times", () => {
  let member: Member;
  const failAfter = async (duration: { hours?: number; days?: number }) => {
    await platform.clock.advance(duration);
    await aggregate(platform, member);
    return statusOf(member);
  };

  beforeEach(async () => {
    member = await connect(platform, { password: "SERVER_ERROR" });
  });

  it("within 24 hours is DEGRADED, and stays so while it fails", async () => {
    expect(member.connection_status).toBe("FAILED");
    expect(await failAfter({ hours: 11 })).toBe("FAILED");
    expect(await failAfter({ hours: 12 })).toBe("DEGRADED");
    expect(await failAfter({ hours: 1 })).toBe("DEGRADED");
  });

  it("in more than 24 hours is FAILED", async () => {
    expect(await failAfter({ hours: 12 })).toBe("FAILED");
    expect(await failAfter({ hours: 13 })).toBe("FAILED");
    expect(await failAfter({ hours: 25 })).toBe("FAILED");
  });

  it("and never a success for 14 days is DISCONNECTED, from where it can succeed", async () => {
    expect(await failAfter({ days: 7 })).toBe("FAILED");
    expect(await failAfter({ days: 6 })).toBe("FAILED");
    expect(await failAfter({ days: 1 })).toBe("DISCONNECTED");
    expect(await failAfter({ days: 1 })).toBe("DISCONNECTED");
    await updateCredentials(platform, member, "right");
    expect(await statusOf(member)).toBe("CONNECTED");
  });

  it("counts the 14 days from the last success", async () => {
    member = await connect(platform, { password: "challenge" });
    const outcome = async (value: string) => {
      await aggregate(platform, member);
      await answer(platform.api, member, value);
      await platform.runDueTasks();
      return statusOf(member);
    };
    await platform.clock.advance({ days: 20 });
    expect(await outcome("correct")).toBe("CONNECTED");
    for (let day = 1; day <= 13; day++) {
      await platform.clock.advance({ days: 1 });
      if (day % 4 === 0) expect(await outcome("UNAVAILABLE")).toBe("FAILED");
    }
    await platform.clock.advance({ days: 1 });
    expect(await outcome("UNAVAILABLE")).toBe("DISCONNECTED");
    expect(await outcome("correct")).toBe("CONNECTED");
  });
});
