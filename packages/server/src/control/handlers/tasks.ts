import type { FailedTask, Handlers } from "@mxkit/api/control";
import { clockOf } from "../../clock.js";
import { seconds } from "../../domain/days.js";
import { notFound } from "../../domain/errors.js";
import * as failedTasks from "../../jobs/failedTasks.js";
import type { Task } from "../../jobs/queue.js";
import type { ControlContext } from "../context.js";
import { pageBody } from "../describe.js";
import { requireClient } from "../require.js";

type Operations = "listFailedTasks" | "retryFailedTask" | "deleteFailedTask";

export const taskHandlers: Pick<Handlers<ControlContext>, Operations> = {
  async listFailedTasks({ path, query }, { platform }) {
    const { read } = platform.store;
    const { client_id } = await requireClient(read, path);
    const { rows, total } = await failedTasks.list(read, client_id, query);
    return { status: 200, body: pageBody("failed_tasks", rows.map(describe), total, query) };
  },

  async retryFailedTask({ path }, { platform }) {
    await platform.store.write(async (db) => {
      const client = await requireClient(db, path);
      const now = clockOf(client, platform.clock).now();
      if (!(await failedTasks.retry(db, client.client_id, path.task_guid, now))) throw noTask(path);
    });
    platform.worker.wake();
    return { status: 204 };
  },

  async deleteFailedTask({ path }, { platform }) {
    return platform.store.write(async (db) => {
      const { client_id } = await requireClient(db, path);
      if (!(await failedTasks.remove(db, client_id, path.task_guid))) throw noTask(path);
      return { status: 204 };
    });
  },
};

const noTask = ({ task_guid }: { task_guid: string }) => notFound("failed task", task_guid);

function describe(row: Task): FailedTask {
  return {
    attempts_count: row.attempts,
    created_at: seconds(row.created_at),
    error: row.last_error ?? "",
    failed_at: seconds(row.failed_at ?? row.created_at),
    guid: row.guid,
    kind: row.kind,
    subject: row.subject,
  };
}
