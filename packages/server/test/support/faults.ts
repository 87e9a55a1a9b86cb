import { createHash } from "node:crypto";
import { serialize } from "node:v8";
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
  const { responses, method }: OperationDescription = operations[id];
  const successes = Object.keys(responses).filter((status) => status.startsWith("2"));
  const refuse = async (status: number) => {
    const fault = { kind: "STATUS", status, operation_id: id };
    const answer = await platform.control.call("createFault", { path: platform.api.path, body: { fault } });
    expect(answer.status).toBe(201);
  };

  describe.each(faults)("%i", (status, type, retryAfter) => {
    it("is what the client's simulation asks for, and nothing happens", async () => {
      const options = await request();
      const before = method === "GET" ? {} : await stateOf(platform, options);
      await refuse(status);
      const refused = await platform.api.call(id, options);
      expectError(refused, status, type);
      expect(refused.headers.get("retry-after")).toBe(retryAfter);
      if (method !== "GET") expect(await stateOf(platform, options)).toEqual(before);
    });
  });

  describe(successes[0] ?? "", () => {
    it("comes after a fault, as if there had been none", async () => {
      const options = await request();
      await refuse(503);
      expect((await platform.api.call(id, options)).status).toBe(503);
      expect(successes).toContain(String((await platform.api.call(id, options)).status));
    });
  });
}

/** A digest of each table, to see whether any row has changed. Of transactions, by far the most, only the user's count. */
async function stateOf(
  platform: TestPlatform,
  { path: { user_guid = "" } = {} }: CallOptions,
): Promise<Record<string, string>> {
  await platform.runDueTasks();
  return inside(platform, async (db) => {
    const state: Record<string, string> = {};
    for (const table of clientTables) {
      if (table === "faults") continue;
      const those = table === "transactions" ? sql`where user_guid = ${user_guid}` : sql``;
      const { rows } = await sql`select * from ${sql.table(table)} ${those}`.execute(db);
      state[table] = createHash("sha256").update(serialize(rows)).digest("hex");
    }
    return state;
  });
}
