import { DomainError, required } from "../domain/errors.js";
import type { ClientRow } from "../store/clients.js";
import * as clients from "../store/clients.js";
import type { Read } from "../store/database.js";

/** @throws not_found_error */
export async function requireClient(db: Read, { client_id }: { client_id: string }): Promise<ClientRow> {
  return required(await clients.find(db, client_id), "client", client_id);
}

/** @throws not_found_error, not_a_sandbox_error */
export async function requireSandbox(db: Read, path: { client_id: string }): Promise<ClientRow> {
  const client = await requireClient(db, path);
  if (client.environment === "development") return client;
  throw new DomainError(
    "not_a_sandbox_error",
    `${client.client_id} is a production client: it runs on real time and real institutions, and cannot be reset or saved.`,
  );
}

/** @throws not_found_error, not_a_sandbox_error, clock_busy_error */
export async function requireIdleSandbox(db: Read, path: { client_id: string }): Promise<ClientRow> {
  const client = await requireSandbox(db, path);
  if (!client.is_advancing) return client;
  throw clockBusy(client);
}

export function clockBusy({ client_id }: ClientRow): DomainError {
  return new DomainError(
    "clock_busy_error",
    `The clock of ${client_id} is being advanced. Try again when that is over.`,
  );
}
