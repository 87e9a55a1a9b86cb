import { describe, expect, it } from "vitest";
import { clientTables, settingTables } from "../../src/store/clientTables.js";
import { contentOf } from "../support/content.js";
import { describeControlRefusals } from "../support/controlRefusals.js";
import { expectError } from "../support/expectError.js";
import { Gate, whileAdvancing } from "../support/gate.js";
import { usePlatform } from "../support/platform.js";
import { createSandbox } from "../support/sandbox.js";
import { setWebhookURL } from "../support/webhooks.js";

const gate = new Gate();
const platform = usePlatform({ connector: gate });

describe("204", () => {
  it("not a row is left of it in any table, and nothing else is touched", async () => {
    await createSandbox(platform);
    const before = await contentOf(platform);
    const { api, path } = await createSandbox(platform);
    await setWebhookURL(platform, path, "users", { url: "http://127.0.0.1:1" });
    await api.createUser();
    await platform.runDueTasks();
    const meanwhile = await contentOf(platform);
    const tables = [...clientTables, ...settingTables, "clients", "api_keys", "snapshots"];
    const grown = tables.filter((table) => (meanwhile[table]?.rows ?? 0) > (before[table]?.rows ?? 0));
    expect(new Set(grown)).toEqual(new Set(tables));
    const { status, bytes } = await platform.control.call("deleteClient", { path });
    expect([status, bytes.length]).toEqual([204, 0]);
    expect(await contentOf(platform)).toEqual(before);
  });

  it("its keys open nothing, and it is nowhere in the control plane but in the audit log", async () => {
    const { api, path } = await platform.control.createClient();
    await platform.control.call("deleteClient", { path });
    expectError(await api.call("listUsers"), 401, "authentication_error");
    for (const id of ["readClient", "readClock", "listApiKeys", "deleteClient"] as const) {
      expectError(await platform.control.call(id, { path }), 404, "not_found_error", path.client_id);
    }
    const { body } = await platform.control.call("listAuditLog", { query: path });
    expect(body.audit_entries.map(({ action, status }: Record<string, unknown>) => [action, status])).toEqual(
      [
        ["deleteClient", 404],
        ["deleteClient", 204],
        ["createClient", 201],
      ],
    );
  });

  it("a production client too", async () => {
    const { path } = await platform.control.createClient({ environment: "production" });
    expect((await platform.control.call("deleteClient", { path })).status).toBe(204);
  });

  it("while a job of it is at work: the job leaves nothing behind", async () => {
    const before = await contentOf(platform);
    const { api, path } = await platform.control.createClient();
    const user = await api.createUser();
    const { reached, open } = gate.close();
    await api.createMember(user);
    await reached;
    expect((await platform.control.call("deleteClient", { path })).status).toBe(204);
    open();
    await platform.runDueTasks();
    expect(await contentOf(platform)).toEqual(before);
  });

  it("while its clock is being advanced: that comes to nothing", async () => {
    const before = await contentOf(platform);
    const { path } = await platform.control.createClient();
    await expect(
      whileAdvancing(platform, gate, path.client_id, () => platform.control.call("deleteClient", { path })),
    ).rejects.toThrow(`There is no client \\"${path.client_id}\\".`);
    expect(await contentOf(platform)).toEqual(before);
  });
});

describeControlRefusals(platform, "deleteClient", async () => ({
  path: (await platform.control.createClient()).path,
}));
