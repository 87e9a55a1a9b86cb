/** How often a delivery is tried again after its first attempt. (seed 001, "Retries and errors") */
export const mostRetries = 12;

const second = 1000;

/** The longest that a receiver can ask to be left alone at once: all retries stay within a day even so. */
const longestWish = 60 * 60 * second;

/**
 * How long after the attempt before it retry n comes, in milliseconds. (settled, "Webhooks")
 *
 * @param retry from 1
 * @param random drawn anew each time, from 0 to 29; 15 makes the table of the document
 * @param wish the receiver's own, by its `Retry-After`, in milliseconds
 */
export function retryDelay(retry: number, random: number, wish = 0): number {
  const delay = ((retry - 1) ** 4 + 15 + retry * random) * second;
  return Math.max(delay, Math.min(wish, longestWish));
}

/** A `Retry-After` in milliseconds: seconds, or a date in real time. 0 where there is none that can be read. */
export function retryAfter(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * second;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(date - now.getTime(), 0);
}

/** All other statuses are failures, redirects too. (seed 001, "Successful status codes") */
export const isReceived = (status: number): boolean => status >= 200 && status <= 206;

/** With these a receiver can say when to come again. */
export const canWish = (status: number): boolean => status === 429 || status === 503;
