import { createHash } from "node:crypto";

/** A guid for something that is built in: the same name, the same guid, on every machine (in the form of a UUID version 8). */
export function stableGuid(prefix: string, name: string): string {
  const hex = createHash("sha256").update(`${prefix}|${name}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return `${prefix}-${parts.join("-")}-${hex.slice(20, 32)}`;
}
