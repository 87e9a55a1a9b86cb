/**
 * Whether the institution's least time between two jobs of a member is over. (seed 001, "Aggregation limits")
 *
 * @param aggregatedAt when the member's last job started, or null before the first
 */
export function hasRested(aggregatedAt: string | null, windowSeconds: number, now: Date): boolean {
  return aggregatedAt === null || now.getTime() - Date.parse(aggregatedAt) >= windowSeconds * 1000;
}
