import type { Json } from "./document.js";

export const header = "// Made by `pnpm generate` from spec/. Do not edit.\n";

/** A value as TypeScript: like JSON, but keys that need no quotes have none. */
export function literal(value: Json | undefined): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
}

/** Moves all lines but the first two columns to the right. */
export const indent = (text: string) => text.replaceAll("\n", "\n  ");
