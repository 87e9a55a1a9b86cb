import { BlockList, isIP } from "node:net";
import type { Settings } from "../platform.js";

type Allowed = Pick<Settings, "allowsNearWebhooks">;

/** Never: where cloud machines ask for their own credentials. */
const linkLocal = listOf(["169.254.0.0/16", "fe80::/10", "fd00:ec2::254/128", "fd20:ce::254/128"]);

/** What the internet does not route, by the registries of IANA, and what only stands for an IPv4 address. */
const special = listOf([
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "2620:4f:8000::/48",
  "3fff::/20",
]);

/** The part of IPv6 that is given out. */
const globalUnicast = listOf(["2000::/3"]);

/** Why webhooks are not sent to an address; undefined where they are. */
export function refusalOf(address: string, { allowsNearWebhooks }: Allowed): string | undefined {
  const family = isIP(address);
  if (family === 0) return `${address} is no IP address`;
  const name = family === 4 ? "ipv4" : "ipv6";
  if (linkLocal.check(address, name)) return `${address} is a link-local address`;
  if (allowsNearWebhooks) return undefined;
  const isPublic = !special.check(address, name) && (family === 4 || globalUnicast.check(address, name));
  return isPublic ? undefined : `${address} is no public address`;
}

/** What is wrong with a URL that webhooks are to be sent to, as the end of a sentence; undefined where nothing is. */
export function problemOf(text: string, allowed: Allowed): string | undefined {
  if (!URL.canParse(text)) return "must be a URL";
  const url = new URL(text);
  if (url.protocol !== "https:" && !(allowed.allowsNearWebhooks && url.protocol === "http:"))
    return `must begin with https://${allowed.allowsNearWebhooks ? " or http://" : ""}`;
  if (url.username !== "" || url.password !== "")
    return "must hold no user name and no password: send them as `authentication`";
  const host = hostOf(url);
  const refusal = isIP(host) === 0 ? undefined : refusalOf(host, allowed);
  return refusal && `must lead to where webhooks may be sent, but ${refusal}`;
}

/** A name or an address, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, "");

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}
