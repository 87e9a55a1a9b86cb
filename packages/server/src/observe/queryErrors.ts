/** What kind of error a driver's is, in one word. */
export function wordFor(error: unknown): string {
  const { code = "", errcode = 0 } = error as { code?: string; errcode?: number };
  const primary = errcode & 0xff;
  if (code.startsWith("23") || primary === 19) return "constraint";
  if (code.startsWith("40") || primary === 5 || primary === 6) return "conflict";
  if (/^(08|57P|ECONN|ENOTFOUND|ETIMEDOUT)/.test(code)) return "connection";
  if (code.startsWith("53") || primary === 13) return "full";
  return "other";
}
