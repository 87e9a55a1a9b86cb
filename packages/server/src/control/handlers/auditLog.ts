import type { AuditEntry, Handlers } from "@mxkit/api/control";
import { seconds } from "../../domain/days.js";
import type { AuditRow } from "../../store/auditLog.js";
import * as auditLog from "../../store/auditLog.js";
import type { ControlContext } from "../context.js";
import { pageBody } from "../describe.js";

export const auditLogHandlers: Pick<Handlers<ControlContext>, "listAuditLog"> = {
  async listAuditLog({ query }, { platform }) {
    const { rows, total } = await auditLog.list(platform.store.read, query.client_id, query);
    return { status: 200, body: pageBody("audit_entries", rows.map(describe), total, query) };
  },
};

function describe({ body, created_at, ...entry }: AuditRow): AuditEntry {
  return {
    ...entry,
    body: body === null ? null : JSON.parse(body),
    created_at: seconds(created_at),
  } as AuditEntry;
}
