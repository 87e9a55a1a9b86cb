import { describe, expect, it } from "vitest";
import { startJob } from "../support/jobs.js";
import { answer, challengesOf, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const statusOf = async (platform: ReturnType<typeof usePlatform>, member: Parameters<typeof answer>[1]) =>
  (await platform.api.status(member)).connection_status;

describe("where a login takes 30 seconds and a member is DELAYED after 20", () => {
  const platform = usePlatform({ settings: { jobDuration: 60_000, delayedAfter: 20_000 } });

  it("its member is so before it is CONNECTED, and not while its data is collected", async () => {
    const member = await connect(platform);
    const statuses = [];
    for (let second = 10; second <= 60; second += 10) {
      await platform.clock.advance({ seconds: 10 });
      statuses.push(await statusOf(platform, member));
    }
    expect(statuses).toEqual(["CREATED", "DELAYED", "CONNECTED", "CONNECTED", "CONNECTED", "CONNECTED"]);
    expect(await platform.api.status(member)).toMatchObject({ is_being_aggregated: false });
  });

  it("its member is so again where the answer to a challenge takes long", async () => {
    const member = await connect(platform, { password: "challenge" });
    await platform.clock.advance({ seconds: 30 });
    expect(await statusOf(platform, member)).toBe("CHALLENGED");
    await answer(platform.api, member, "correct");
    await platform.clock.advance({ seconds: 19 });
    expect(await statusOf(platform, member)).toBe("RESUMED");
    await platform.clock.advance({ seconds: 1 });
    expect(await statusOf(platform, member)).toBe("DELAYED");
    await platform.clock.advance({ seconds: 10 });
    expect(await statusOf(platform, member)).toBe("CONNECTED");
  });

  it("the account selection is no login", async () => {
    const member = await connect(platform, { skip_aggregation: true });
    await startJob(platform, "verifyMember", member);
    await platform.clock.advance({ seconds: 30 });
    await platform.clock.advance({ seconds: 30 });
    const [challenge] = await challengesOf(platform.api, member);
    await answer(platform.api, member, challenge?.options?.[0]?.value ?? "");
    await platform.clock.advance({ seconds: 29 });
    expect(await statusOf(platform, member)).toBe("RESUMED");
    await platform.clock.advance({ seconds: 1 });
    expect(await statusOf(platform, member)).toBe("CONNECTED");
  });
});

describe("where a login takes as long as it may", () => {
  const platform = usePlatform({ settings: { jobDuration: 40_000, delayedAfter: 20_000 } });

  it("its member is never DELAYED", async () => {
    const member = await connect(platform);
    await platform.clock.advance({ seconds: 20 });
    expect(await statusOf(platform, member)).toBe("CONNECTED");
  });
});
