import type { Contents } from "@mxkit/server/operator";

/** What is in a database, in one line. */
export function summaryOf({ migration, ...counts }: Contents): string {
  const words = Object.entries(counts).map(
    ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
  );
  return `${words.join(", ")}; tables at ${migration}`;
}
