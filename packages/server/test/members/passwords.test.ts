import { describe, expect, it } from "vitest";
import { accountsOf, connect } from "../support/members.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform();

const refused = [
  ["BAD_REQUEST", "FAILED"],
  ["UNAUTHORIZED", "DENIED"],
  ["INVALID", "DENIED"],
  ["LOCKED", "LOCKED"],
  ["DISABLED", "DENIED"],
  ["SERVER_ERROR", "FAILED"],
  ["UNAVAILABLE", "FAILED"],
] as const;
const challenged = [
  ["challenge", "TEXT"],
  ["options", "OPTIONS"],
  ["image", "IMAGE_DATA"],
  ["image_options", "IMAGE_OPTIONS"],
  ["token", "TOKEN"],
] as const;
const started = "2026-06-15T12:00:00Z";

describe.each(["mxbank", "chase", "mxcu_credential"])("at %s the password", (institution_code) => {
  it.each(refused)("%s ends in %s", async (password, connection_status) => {
    const member = await connect(platform, { password, institution_code });
    expect(await platform.api.status(member)).toEqual({
      aggregated_at: started,
      connection_status,
      guid: member.guid,
      is_authenticated: false,
      is_being_aggregated: false,
      successfully_aggregated_at: null,
    });
    expect(await accountsOf(platform.api, member)).toEqual([]);
  });

  it.each(challenged)("%s asks for %s", async (password, type) => {
    const member = await connect(platform, { password, institution_code });
    const { challenges, ...status } = await platform.api.status(member);
    expect(status).toEqual({
      aggregated_at: started,
      connection_status: "CHALLENGED",
      guid: member.guid,
      is_authenticated: false,
      is_being_aggregated: true,
      successfully_aggregated_at: null,
    });
    expect(challenges).toMatchObject([{ type }]);
  });

  it.each(["password", "", "correct", "invalid", "Challenge", "LOCKED ", "p😀ss"])(
    "%j connects",
    async (password) => {
      const member = await connect(platform, { password, institution_code });
      expect(await platform.api.status(member)).toEqual({
        aggregated_at: started,
        connection_status: "CONNECTED",
        guid: member.guid,
        is_authenticated: true,
        is_being_aggregated: false,
        successfully_aggregated_at: started,
      });
    },
  );

  it.each(["MXUSER", "mxuser ", "", "nobody"])("is of no use to the user %j", async (login) => {
    for (const password of ["password", "challenge", "SERVER_ERROR"]) {
      const member = await connect(platform, { login, password, institution_code });
      expect(member.connection_status).toBe("DENIED");
    }
  });
});
