import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemOf, refusalOf } from "./addresses.js";

const anywhere = { allowsNearWebhooks: true };
const publicOnly = { allowsNearWebhooks: false };

describe("an address", () => {
  it.each(["1.1.1.1", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "2a00:1450::1"])(
    "%s is public",
    (address) => {
      expect(refusalOf(address, publicOnly)).toBeUndefined();
      expect(refusalOf(address, anywhere)).toBeUndefined();
    },
  );

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:1.1.1.1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::1",
    "2001::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
  ])("%s is not, and refused in production alone", (address) => {
    expect(refusalOf(address, publicOnly)).toBe(`${address} is no public address`);
    expect(refusalOf(address, anywhere)).toBeUndefined();
  });

  it.each(["169.254.169.254", "169.254.0.1", "fe80::1", "::ffff:169.254.169.254", "fd00:ec2::254"])(
    "%s is refused everywhere",
    (address) => {
      for (const allowed of [publicOnly, anywhere])
        expect(refusalOf(address, allowed)).toBe(`${address} is a link-local address`);
    },
  );

  it("is none where a name stands in its place", () => {
    expect(refusalOf("localhost", anywhere)).toBe("localhost is no IP address");
  });

  it("in whatever spelling is what it is: a URL has only one for each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x7f000000, max: 0x7fffffff }), (number) => {
        for (const host of [String(number), `0x${number.toString(16)}`, `0${number.toString(8)}`])
          expect(problemOf(`https://${host}/`, publicOnly)).toContain("is no public address");
      }),
    );
  });
});

describe("a URL", () => {
  it.each(["https://example.com/hooks?a=b", "https://example.com:8443", "https://[2606:4700::1]/"])(
    "%s can be taken",
    (url) => {
      expect(problemOf(url, publicOnly)).toBeUndefined();
    },
  );

  it.each([
    ["nothing", "must be a URL"],
    ["ftp://example.com", "must begin with https://"],
    ["http://example.com", "must begin with https://"],
    ["file:///etc/passwd", "must begin with https://"],
    [
      "https://me:secret@example.com",
      "must hold no user name and no password: send them as `authentication`",
    ],
    ["https://[::1]/", "must lead to where webhooks may be sent, but ::1 is no public address"],
  ])("%s cannot", (url, problem) => {
    expect(problemOf(url, publicOnly)).toBe(problem);
  });

  it("may be plain HTTP, and of this machine, in development", () => {
    for (const url of ["http://localhost:4000", "http://127.0.0.1:4000/hooks", "http://[::1]/"])
      expect(problemOf(url, anywhere)).toBeUndefined();
    expect(problemOf("ftp://example.com", anywhere)).toBe("must begin with https:// or http://");
    expect(problemOf("http://169.254.169.254/latest", anywhere)).toContain("link-local");
  });
});
