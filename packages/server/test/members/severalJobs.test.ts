import type { Member } from "@mxkit/api/v20111101";
import { beforeEach, describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { choose, jobOperations, startJob } from "../support/jobs.js";
import { readMember } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

/** A job takes two seconds, so that there is time to ask for another one. */
const platform = usePlatform({ settings: { jobDuration: 2000 } });
const second = () => platform.clock.advance({ seconds: 1 });

describe.each(jobOperations)("while %s is running", (running) => {
  let member: Member;
  beforeEach(async () => {
    const user = await platform.api.createUser();
    member = await platform.api.createMember(user, { skip_aggregation: true });
    await startJob(platform, running, member);
  });

  it("the same again is answered as it stands, any other is refused, and the job goes on", async () => {
    for (const bringFurther of [async () => {}, second]) {
      await bringFurther();
      const before = await readMember(platform.api, member);
      expect(before.is_being_aggregated).toBe(true);
      for (const asked of jobOperations) {
        const answer = await startJob(platform, asked, member);
        if (asked === running) expect(answer).toMatchObject({ status: 202, body: { member: before } });
        else expectError(answer, 409, "job_running_error");
      }
      expect(await readMember(platform.api, member)).toEqual(before);
    }
    await second();
    if (running === "verifyMember") await choose(platform, member);
    await second();
    expect(await readMember(platform.api, member)).toMatchObject({
      connection_status: "CONNECTED",
      is_being_aggregated: false,
    });
  });
});
