import { describe, expect, it } from "vitest";
import { isNetwork, mayComeFrom } from "./allowList.js";

const client = (environment: "development" | "production", ...allowed: string[]) => ({
  environment,
  allowed_addresses: JSON.stringify(allowed),
});

describe("without entries", () => {
  it("a development client may come from anywhere, a production client from nowhere", () => {
    for (const address of ["127.0.0.1", "::1", "203.0.113.7"]) {
      expect(mayComeFrom(client("development"), address)).toBe(true);
      expect(mayComeFrom(client("production"), address)).toBe(false);
    }
  });
});

describe.each(["development", "production"] as const)("with entries, in %s", (environment) => {
  it.each([
    ["203.0.113.7", "203.0.113.7", true],
    ["203.0.113.7", "203.0.113.8", false],
    ["203.0.113.7", "::ffff:203.0.113.7", true],
    ["10.0.0.0/8", "10.255.255.255", true],
    ["10.0.0.0/8", "11.0.0.0", false],
    ["192.168.1.128/25", "192.168.1.127", false],
    ["0.0.0.0/0", "198.51.100.1", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["::1", "::1", true],
    ["::1", "0:0:0:0:0:0:0:1", true],
    ["2001:db8::/32", "2001:db8:ffff::1", true],
    ["2001:db8::/32", "2001:db9::1", false],
    ["10.0.0.0/8", "not an address", false],
    ["10.0.0.0/8", "", false],
  ])("%s, from %s: %s", (entry, address, allowed) => {
    expect(mayComeFrom(client(environment, entry), address)).toBe(allowed);
    expect(mayComeFrom(client(environment, "192.0.2.1", entry), address)).toBe(allowed);
  });
});

describe("isNetwork", () => {
  it.each(["127.0.0.1", "10.0.0.0/8", "0.0.0.0/0", "10.0.0.1/32", "::1", "2001:db8::/32", "::/0", "::1/128"])(
    "%s is one",
    (text) => expect(isNetwork(text)).toBe(true),
  );

  it.each([
    "",
    "localhost",
    "10.0.0",
    "10.0.0.0/33",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "10.0.0.0/-1",
    "::1/129",
    "fe80::1%eth0",
    " 10.0.0.1",
    "010.0.0.1",
  ])("%j is none", (text) => expect(isNetwork(text)).toBe(false));
});
