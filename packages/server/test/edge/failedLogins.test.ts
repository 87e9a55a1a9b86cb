import { describe, expect, it } from "vitest";
import { expectError } from "../support/expectError.js";
import { usePlatform } from "../support/platform.js";

const platform = usePlatform({ settings: { failedLogins: 3 } });

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
const wrong = basic("CLIENT-1234:guess");
let hosts = 0;
/** An address that nobody has come from yet. */
const nextAddress = () => {
  hosts += 1;
  return `203.0.113.${hosts}`;
};
const from = (address: string, Authorization?: string) =>
  platform.api.call("listUsers", {
    headers: { "X-Forwarded-For": address, ...(Authorization === undefined ? {} : { Authorization }) },
  });

async function guess(address: string, authorization = wrong) {
  for (let time = 0; time < 3; time++) {
    expectError(await from(address, authorization), 401, "authentication_error");
  }
}

describe("429 after wrong keys", () => {
  it.each([
    ["of a client that there is", wrong],
    ["of one that there is not", basic("CLIENT-none:guess")],
    ["that are none", "Bearer guess"],
  ])("%s, also to the right one, until the minute is over", async (_, authorization) => {
    const address = nextAddress();
    await guess(address, authorization);
    const left = String(60 - platform.clock.now().getUTCSeconds());
    for (const tried of [authorization, undefined]) {
      const answer = await from(address, tried);
      expectError(answer, 429, "rate_limit_error", "this address", left);
      expect(answer.headers.get("retry-after")).toBe(left);
    }
    expect((await from(nextAddress())).status).toBe(200);
    await platform.clock.advance({ minutes: 1 });
    expect((await from(address)).status).toBe(200);
  });

  it("on the control plane for what was tried on the API, and the other way round", async () => {
    const headers = { "X-Forwarded-For": nextAddress() };
    await guess(headers["X-Forwarded-For"]);
    const answer = await platform.control.call("listClients", { headers });
    expectError(answer, 429, "rate_limit_error");
  });

  it("not for requests without any, nor for those from this machine", async () => {
    const address = nextAddress();
    for (let time = 0; time < 10; time++) {
      expect((await from(address, "")).status).toBe(401);
      expect((await platform.api.call("listUsers", { headers: { Authorization: wrong } })).status).toBe(401);
    }
    expect((await from(address)).status).toBe(200);
    expect((await platform.api.call("listUsers")).status).toBe(200);
  });

  it("for right keys from where they may not be used, which take nothing of the client's limit", async () => {
    const allowed_addresses = ["127.0.0.1"];
    const clock = { time: "2027-01-04T09:00:12Z", speed: 0 };
    const { api } = await platform.control.createClient({ allowed_addresses, limits: "startup", clock });
    const headers = { "X-Forwarded-For": nextAddress() };
    for (let time = 0; time < 3; time++)
      expectError(await api.call("listUsers", { headers }), 403, "address_not_allowed_error");
    expectError(await api.call("listUsers", { headers }), 429, "rate_limit_error", "this address");
    expect((await api.call("listUsers")).headers.get("ratelimit-remaining")).toBe("99");
  });
});
