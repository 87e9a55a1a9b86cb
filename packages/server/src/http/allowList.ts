import { BlockList, isIP } from "node:net";
import type { ClientRow } from "../store/clients.js";

/**
 * Whether a client's requests may come from an address. A list without entries lets everyone in for a development client, no one for a
 * production client. (settled, "Members and jobs")
 */
export function mayComeFrom(
  client: Pick<ClientRow, "environment" | "allowed_addresses">,
  address: string,
): boolean {
  if (client.allowed_addresses === "[]") return client.environment === "development";
  const family = isIP(address);
  return family !== 0 && networksOf(client.allowed_addresses).check(address, familyName(family));
}

/** Whether a text is an IPv4 or IPv6 address, or a network of them in CIDR notation. */
export function isNetwork(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0 || address.includes("%")) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

/** A list is used for many requests: it is read once. */
const lists = new Map<string, BlockList>();

function networksOf(json: string): BlockList {
  let list = lists.get(json);
  if (!list) {
    list = new BlockList();
    for (const text of JSON.parse(json) as string[]) add(list, text);
    if (lists.size >= 100) lists.clear();
    lists.set(json, list);
  }
  return list;
}

function add(list: BlockList, text: string): void {
  const [address = "", prefix] = text.split("/");
  const family = familyName(isIP(address));
  if (prefix === undefined) list.addAddress(address, family);
  else list.addSubnet(address, Number(prefix), family);
}

const familyName = (family: number) => (family === 4 ? "ipv4" : "ipv6");
