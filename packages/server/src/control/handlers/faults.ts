import type { Fault, Handlers } from "@mxkit/api/control";
import { seconds } from "../../domain/days.js";
import { DomainError, notFound, quote } from "../../domain/errors.js";
import type { FaultRow } from "../../store/faults.js";
import * as faults from "../../store/faults.js";
import { versions } from "../../versions/versions.js";
import type { ControlContext } from "../context.js";
import { pageOf } from "../describe.js";
import { requireClient, requireSandbox } from "../require.js";

type Operations = "listFaults" | "createFault" | "deleteFault";

export const faultHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listFaults({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const rows = await faults.ofClient(read, client_id);
    return { status: 200, body: pageOf("faults", rows.map(describe), query) };
  },

  async createFault({ path, body: { fault: sent } }, { platform }) {
    const { kind, status = null, delay_ms = null, operation_id = null, times = 1, is_after = false } = sent;
    requireFitting("STATUS", kind, "status", status);
    requireFitting("DELAY", kind, "delay_ms", delay_ms);
    if (
      operation_id !== null &&
      !versions.some(({ operations }) => Object.hasOwn(operations, operation_id))
    ) {
      throw invalid(
        `\`fault.operation_id\` must be an operationId of the API, but is ${quote(operation_id)}.`,
      );
    }
    return platform.store.write(async (db) => {
      const { client_id } = await requireSandbox(db, path);
      const row = {
        guid: platform.ids.guid("FLT"),
        client_id,
        kind,
        status,
        delay_ms,
        operation_id,
        times_left: times,
        is_after: is_after || kind === "TRUNCATE",
        created_at: platform.clock.now().toISOString(),
      };
      await faults.insert(db, row);
      return { status: 201, body: { fault: describe(row) } };
    });
  },

  async deleteFault({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client_id } = await requireClient(db, path);
      if (!(await faults.remove(db, client_id, path.fault_guid))) throw notFound("fault", path.fault_guid);
      return { status: 204 };
    });
  },
};

function describe({ guid, times_left, created_at, ...row }: FaultRow): Fault {
  const { kind, status, delay_ms, operation_id, is_after } = row;
  return {
    guid,
    kind,
    status,
    delay_ms,
    operation_id,
    times: times_left,
    is_after,
    created_at: seconds(created_at),
  } as Fault;
}

/** A field that says more about one kind goes with that kind, and with no other. */
function requireFitting(kind: string, sent: string, field: string, value: number | null): void {
  if ((kind === sent) === (value !== null)) return;
  throw invalid(
    kind === sent
      ? `\`fault.${field}\` is required where \`fault.kind\` is ${kind}.`
      : `\`fault.${field}\` goes with the kind ${kind} alone, but \`fault.kind\` is ${sent}.`,
  );
}

const invalid = (message: string) => new DomainError("invalid_body_error", message);
