import type { Member } from "@mxkit/api/v20111101";
import type { Sandbox } from "./control.js";
import { connect, pathOf } from "./members.js";
import type { TestPlatform } from "./platform.js";
import { createWorld, type World } from "./world.js";

/** A client with something of everything that requests can bring about, and its first snapshot, `first`. */
export interface FullSandbox extends Sandbox {
  world: World;
  challenged: Member;
  script: string;
  fault: string;
}

export async function createSandbox(platform: TestPlatform, client?: object): Promise<FullSandbox> {
  const { control } = platform;
  const sandbox = await control.createClient(client);
  const { api, path } = sandbox;
  const own = { ...platform, api };
  const world = await createWorld(own, api);
  const challenged = await connect(own, { password: "options" });
  const deleted = await connect(own, { password: "other" });
  await api.call("deleteMember", { path: pathOf(deleted) });
  await api.call("requestWidgetURL", {
    path: { user_guid: world.user.guid },
    body: { widget_url: { widget_type: "connect_widget" } },
  });
  const script = { member_guid: world.member.guid, steps: [{ outcome: "FAILED", times: 2 }] };
  const scripted = await control.call("createScript", { path, body: { script } });
  const fault = { kind: "STATUS", status: 503, operation_id: "listMerchants", times: 3 };
  const faulty = await control.call("createFault", { path, body: { fault } });
  const account = { ...path, account_guid: world.account.guid };
  await control.call("updateInstitutionAccount", { path: account, body: { account: { is_closed: true } } });
  const gift = { amount: 10, type: "CREDIT", description: "GIFT" };
  await control.call("createInstitutionTransactions", { path: account, body: { transactions: [gift] } });
  await control.call("createSnapshot", { path, body: { snapshot: { name: "first" } } });
  return { ...sandbox, world, challenged, script: scripted.body.script.guid, fault: faulty.body.fault.guid };
}
