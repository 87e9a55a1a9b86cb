import type { Member } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { answer, challengesOf, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

async function statusAfter(value: string | number, one: Member): Promise<string> {
  await answer(platform.api, one, value);
  await platform.runDueTasks();
  return (await platform.api.status(one)).connection_status;
}

describe.each(["challenge", "options", "image", "image_options", "token"])(
  "after the password %s",
  (password) => {
    it.each([
      ["correct", "CONNECTED"],
      ["wrong", "REJECTED"],
      ["Correct", "REJECTED"],
      ["", "REJECTED"],
      ["7", "REJECTED"],
      [7, "REJECTED"],
      ["LOCKED", "REJECTED"],
      ["UNAUTHORIZED", "REJECTED"],
      ["DISABLED", "DENIED"],
      ["SERVER_ERROR", "FAILED"],
      ["UNAVAILABLE", "FAILED"],
    ])("the answer %j: %s", async (value, status) => {
      const one = await connect(platform, { password });
      expect(await statusAfter(value, one)).toBe(status);
      expect(await platform.api.status(one)).toMatchObject({
        is_authenticated: status === "CONNECTED",
        is_being_aggregated: false,
      });
      expect(await challengesOf(platform.api, one)).toEqual([]);
    });

    it("the answer challenge: asked again, and again", async () => {
      const one = await connect(platform, { password });
      const [first] = await challengesOf(platform.api, one);
      expect(await statusAfter("challenge", one)).toBe("CHALLENGED");
      const [second] = await challengesOf(platform.api, one);
      expect(second).toEqual({ ...first, guid: expect.stringMatching(/^CRD-/) });
      expect(second?.guid).not.toBe(first?.guid);
      expect(await statusAfter("challenge", one)).toBe("CHALLENGED");
      expect(await statusAfter("correct", one)).toBe("CONNECTED");
    });
  },
);
