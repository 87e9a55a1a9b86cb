import type { FailedTask } from "@mxkit/api/control";
import type { Connector } from "../../src/institutions/connector.js";
import type { Sandbox } from "./control.js";
import type { TestPlatform } from "./platform.js";
import { accountWith, nothing, ScriptedConnector } from "./scriptedConnector.js";

/** What it reports cannot be written, however often it is asked: numbers of an account that it does not have. */
export class PoisonousConnector extends ScriptedConnector {
  isPoisonous = true;

  override async collect(): ReturnType<Connector["collect"]> {
    const numbers = {
      account_external_id: "nobody's",
      account_number: "1",
      institution_number: null,
      passed_validation: true,
      routing_number: null,
      transit_number: null,
    };
    return { ...nothing, accounts: [accountWith()], account_numbers: this.isPoisonous ? [numbers] : [] };
  }
}

/** How often a task may fail on the platforms of these tests. */
export const settings = { taskAttempts: 2 };

/** A sandbox with a member whose aggregation was given up. */
export async function withFailedTask(platform: TestPlatform) {
  const sandbox = await platform.control.createClient();
  const member = await sandbox.api.createMember(await sandbox.api.createUser());
  await platform.clock.advance({ minutes: 1 });
  const [task] = await failedTasks(platform, sandbox);
  if (!task) throw new Error("No task has failed.");
  platform.problems.length = 0;
  return { ...sandbox, member, task, path: { ...sandbox.path, task_guid: task.guid } };
}

export const failedTasks = async (
  platform: TestPlatform,
  { path: { client_id } }: Pick<Sandbox, "path">,
  query = {},
): Promise<FailedTask[]> =>
  (await platform.control.call("listFailedTasks", { path: { client_id }, query })).body.failed_tasks;
