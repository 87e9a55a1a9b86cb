import type { InvalidBody } from "./controlRefusals.js";

/** What no client can be set to, neither at its creation nor later. */
export const invalidSettings: InvalidBody[] = [
  ["a number as its name", { name: 5 }, "`client.name`", "a string or null", "5"],
  ["an empty name", { name: "" }, "`client.name`", "at least 1"],
  ["a name of 256 characters", { name: "a".repeat(256) }, "`client.name`", "at most 255", "256"],
  ["unknown limits", { limits: "few" }, "`client.limits`", '"none", "startup", "production"', '"few"'],
  ["null as limits", { limits: null }, "`client.limits`"],
  ["a text as a truth", { legacy_verification: "true" }, "`client.legacy_verification`", "a boolean"],
  ["no known feature", { features: { colour: true } }, "`client.features`", "`holdings`"],
  ["a number as a feature", { features: { holdings: 1 } }, "`client.features.holdings`", "a boolean"],
  ["a text as favorites", { favorites: "mxbank" }, "`client.favorites`"],
  ["a favorite twice", { favorites: ["mxbank", "chase", "mxbank"] }, "`client.favorites`", "twice"],
  ["an empty favorite", { favorites: [""] }, "`client.favorites[0]`"],
  ["a text as addresses", { allowed_addresses: "10.0.0.1" }, "`client.allowed_addresses`"],
  ["1001 addresses", { allowed_addresses: Array(1001).fill("10.0.0.1") }, "at most 1000", "1001"],
  ...["nonsense", "10.0.0.0/33", "10.0.0", "10.0.0.0/", "2001:db8::/129", "fe80::1%eth0", "10.0.0.1/8/8"].map(
    (address): InvalidBody => [
      `the address ${address}`,
      { allowed_addresses: ["127.0.0.1", address] },
      "`client.allowed_addresses[1]`",
      `"${address}"`,
    ],
  ),
];
