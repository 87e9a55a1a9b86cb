/**
 * On every answer: nothing of it is guessed at, framed, run, kept by a cache, or named to another site.
 *
 * @param isEncrypted whether clients come through TLS, here or at a proxy; they are to stay with it for a year then
 */
export function securityHeaders(isEncrypted: boolean): Readonly<Record<string, string>> {
  return {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    ...(isEncrypted ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** On a page, which says itself what may run in it. (scripts/docs/page.hbs) */
export const pageHeaders = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": "frame-ancestors 'none'",
};
