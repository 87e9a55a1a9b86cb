import { createHash } from "node:crypto";
import {
  type ErrorType,
  type OperationDescription,
  type OperationId,
  operations,
} from "@mxkit/api/v20111101";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { clientTables } from "../../src/store/clientTables.js";
import type { CallOptions } from "./api.js";
import { expectError } from "./expectError.js";
import type { TestPlatform } from "./platform.js";
import { inside } from "./simulation.js";

/** What any operation can be made to answer, and how long to wait before another try. */
const faults: [status: number, type: ErrorType, retryAfter: string | null][] = [
  [429, "rate_limit_error", "1"],
  [500, "internal_error", null],
  [502, "bad_gateway_error", null],
  [503, "service_unavailable_error", "1"],
  [504, "gateway_timeout_error", null],
];

/**
 * The errors that only a fault of the client's simulation brings about, each under its status.
 *
 * @param request a request that would not be refused
 */
export function describeFaults(
  platform: TestPlatform,
  id: OperationId,
  request: () => Promise<CallOptions>,
): void {
  const { responses }: OperationDescription = operations[id];
  const successes = Object.keys(responses).filter((status) => status.startsWith("2"));

  describe.each(faults)("%i", (status, type, retryAfter) => {
    it("once, and nothing happens; the next call is as ever", async () => {
      const { api, control } = platform;
      const options = await request();
      const before = await stateOf(platform);
      const fault = { kind: "STATUS", status, operation_id: id };
      await control.call("createFault", { path: api.path, body: { fault } });
      const refused = await api.call(id, options);
      expectError(refused, status, type);
      expect(refused.headers.get("retry-after")).toBe(retryAfter);
      expect(await stateOf(platform)).toEqual(before);
      expect(successes).toContain(String((await api.call(id, options)).status));
    });
  });
}

/** A digest of each table, to see whether any row of a client has changed. */
export async function stateOf(platform: TestPlatform): Promise<Record<string, string>> {
  await platform.runDueTasks();
  return inside(platform, async (db) => {
    const state: Record<string, string> = {};
    for (const table of clientTables) {
      if (table === "faults") continue;
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
      state[table] = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
    }
    return state;
  });
}
