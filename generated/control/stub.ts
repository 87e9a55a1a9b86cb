// Made by `pnpm generate` from spec/. Do not edit.

import type { JsonText } from "../description.js";
import type { operations as Types } from "./types.js";
import type { OperationId } from "./operations.js";

/** One of the documented answers of an operation. */
export type Reply<Id extends OperationId> = {
  [Status in keyof Types[Id]["responses"] & number]: Answer<Status, Content<Types[Id]["responses"][Status]>>;
}[keyof Types[Id]["responses"] & number];

type Answer<Status, Body> = { status: Status; headers?: Readonly<Record<string, string>> } & ([Body] extends [never]
  ? { body?: undefined }
  : { body: Body extends string ? Uint8Array : Body extends Events ? Events : Body | JsonText<Body> });

type Content<Response> = Response extends { content: infer Media }
  ? "text/event-stream" extends keyof Media
    ? Events
    : Media[keyof Media]
  : never;

/** An answer that goes on for as long as there is something to tell. */
type Events = AsyncIterable<string>;

export interface Handlers<Context> {
  /** List clients: `GET /control/clients` */
  listClients(request: { query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listClients">>;
  /** Create client: `POST /control/clients` */
  createClient(request: { body?: NonNullable<Types["createClient"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createClient">>;
  /** Read client: `GET /control/clients/{client_id}` */
  readClient(request: { path: { client_id: string } }, context: Context): Promise<Reply<"readClient">>;
  /** Update client: `PUT /control/clients/{client_id}` */
  updateClient(request: { path: { client_id: string }; body: NonNullable<Types["updateClient"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateClient">>;
  /** Delete client: `DELETE /control/clients/{client_id}` */
  deleteClient(request: { path: { client_id: string } }, context: Context): Promise<Reply<"deleteClient">>;
  /** Reset client: `POST /control/clients/{client_id}/reset` */
  resetClient(request: { path: { client_id: string } }, context: Context): Promise<Reply<"resetClient">>;
  /** List API keys: `GET /control/clients/{client_id}/api_keys` */
  listApiKeys(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listApiKeys">>;
  /** Create API key: `POST /control/clients/{client_id}/api_keys` */
  createApiKey(request: { path: { client_id: string } }, context: Context): Promise<Reply<"createApiKey">>;
  /** Revoke API key: `DELETE /control/clients/{client_id}/api_keys/{api_key_guid}` */
  revokeApiKey(request: { path: { client_id: string; api_key_guid: string } }, context: Context): Promise<Reply<"revokeApiKey">>;
  /** Rotate API key: `POST /control/clients/{client_id}/api_keys/{api_key_guid}/rotate` */
  rotateApiKey(request: { path: { client_id: string; api_key_guid: string }; body?: NonNullable<Types["rotateApiKey"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"rotateApiKey">>;
  /** List data keys: `GET /control/clients/{client_id}/data_keys` */
  listDataKeys(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listDataKeys">>;
  /** Rotate data key: `POST /control/clients/{client_id}/data_keys/rotate` */
  rotateDataKey(request: { path: { client_id: string } }, context: Context): Promise<Reply<"rotateDataKey">>;
  /** Read clock: `GET /control/clients/{client_id}/clock` */
  readClock(request: { path: { client_id: string } }, context: Context): Promise<Reply<"readClock">>;
  /** Update clock: `PUT /control/clients/{client_id}/clock` */
  updateClock(request: { path: { client_id: string }; body: NonNullable<Types["updateClock"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateClock">>;
  /** Freeze clock: `POST /control/clients/{client_id}/clock/freeze` */
  freezeClock(request: { path: { client_id: string } }, context: Context): Promise<Reply<"freezeClock">>;
  /** Resume clock: `POST /control/clients/{client_id}/clock/resume` */
  resumeClock(request: { path: { client_id: string } }, context: Context): Promise<Reply<"resumeClock">>;
  /** Advance clock: `POST /control/clients/{client_id}/clock/advance` */
  advanceClock(request: { path: { client_id: string }; body: NonNullable<Types["advanceClock"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"advanceClock">>;
  /** List scripts: `GET /control/clients/{client_id}/scripts` */
  listScripts(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listScripts">>;
  /** Create script: `POST /control/clients/{client_id}/scripts` */
  createScript(request: { path: { client_id: string }; body: NonNullable<Types["createScript"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createScript">>;
  /** Delete script: `DELETE /control/clients/{client_id}/scripts/{script_guid}` */
  deleteScript(request: { path: { client_id: string; script_guid: string } }, context: Context): Promise<Reply<"deleteScript">>;
  /** Force connection status: `PUT /control/clients/{client_id}/members/{member_guid}/connection_status` */
  forceConnectionStatus(request: { path: { client_id: string; member_guid: string }; body: NonNullable<Types["forceConnectionStatus"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"forceConnectionStatus">>;
  /** Update institution account: `PUT /control/clients/{client_id}/accounts/{account_guid}` */
  updateInstitutionAccount(request: { path: { client_id: string; account_guid: string }; body: NonNullable<Types["updateInstitutionAccount"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"updateInstitutionAccount">>;
  /** Create institution transactions: `POST /control/clients/{client_id}/accounts/{account_guid}/transactions` */
  createInstitutionTransactions(request: { path: { client_id: string; account_guid: string }; body: NonNullable<Types["createInstitutionTransactions"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createInstitutionTransactions">>;
  /** List faults: `GET /control/clients/{client_id}/faults` */
  listFaults(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listFaults">>;
  /** Create fault: `POST /control/clients/{client_id}/faults` */
  createFault(request: { path: { client_id: string }; body: NonNullable<Types["createFault"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createFault">>;
  /** Delete fault: `DELETE /control/clients/{client_id}/faults/{fault_guid}` */
  deleteFault(request: { path: { client_id: string; fault_guid: string } }, context: Context): Promise<Reply<"deleteFault">>;
  /** List snapshots: `GET /control/clients/{client_id}/snapshots` */
  listSnapshots(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listSnapshots">>;
  /** Create snapshot: `POST /control/clients/{client_id}/snapshots` */
  createSnapshot(request: { path: { client_id: string }; body: NonNullable<Types["createSnapshot"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"createSnapshot">>;
  /** Delete snapshot: `DELETE /control/clients/{client_id}/snapshots/{snapshot_name}` */
  deleteSnapshot(request: { path: { client_id: string; snapshot_name: string } }, context: Context): Promise<Reply<"deleteSnapshot">>;
  /** Restore snapshot: `POST /control/clients/{client_id}/snapshots/{snapshot_name}/restore` */
  restoreSnapshot(request: { path: { client_id: string; snapshot_name: string } }, context: Context): Promise<Reply<"restoreSnapshot">>;
  /** Fork snapshot: `POST /control/clients/{client_id}/snapshots/{snapshot_name}/fork` */
  forkSnapshot(request: { path: { client_id: string; snapshot_name: string }; body?: NonNullable<Types["forkSnapshot"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"forkSnapshot">>;
  /** List webhook URLs: `GET /control/clients/{client_id}/webhook_urls` */
  listWebhookURLs(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listWebhookURLs">>;
  /** Set webhook URL: `PUT /control/clients/{client_id}/webhook_urls/{webhook_kind}` */
  setWebhookURL(request: { path: { client_id: string; webhook_kind: string }; body: NonNullable<Types["setWebhookURL"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"setWebhookURL">>;
  /** Delete webhook URL: `DELETE /control/clients/{client_id}/webhook_urls/{webhook_kind}` */
  deleteWebhookURL(request: { path: { client_id: string; webhook_kind: string } }, context: Context): Promise<Reply<"deleteWebhookURL">>;
  /** Rotate webhook secret: `POST /control/clients/{client_id}/webhook_urls/{webhook_kind}/rotate_secret` */
  rotateWebhookSecret(request: { path: { client_id: string; webhook_kind: string } }, context: Context): Promise<Reply<"rotateWebhookSecret">>;
  /** Test webhook URL: `POST /control/clients/{client_id}/webhook_urls/{webhook_kind}/test` */
  testWebhookURL(request: { path: { client_id: string; webhook_kind: string } }, context: Context): Promise<Reply<"testWebhookURL">>;
  /** List webhook deliveries: `GET /control/clients/{client_id}/webhook_deliveries` */
  listWebhookDeliveries(request: { path: { client_id: string }; query: { kind?: "connection_status" | "aggregation" | "balance" | "history" | "statement" | "verification" | "job_status" | "members" | "accounts" | "transactions" | "users"; status?: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED"; page: number; records_per_page: number } }, context: Context): Promise<Reply<"listWebhookDeliveries">>;
  /** Replay webhook deliveries: `POST /control/clients/{client_id}/webhook_deliveries/replay` */
  replayWebhookDeliveries(request: { path: { client_id: string }; body?: NonNullable<Types["replayWebhookDeliveries"]["requestBody"]>["content"]["application/json"] }, context: Context): Promise<Reply<"replayWebhookDeliveries">>;
  /** Stream webhook deliveries: `GET /control/clients/{client_id}/webhook_deliveries/stream` */
  streamWebhookDeliveries(request: { path: { client_id: string }; query: { kind?: "connection_status" | "aggregation" | "balance" | "history" | "statement" | "verification" | "job_status" | "members" | "accounts" | "transactions" | "users" }; header: { "Last-Event-ID"?: string } }, context: Context): Promise<Reply<"streamWebhookDeliveries">>;
  /** Read webhook delivery: `GET /control/clients/{client_id}/webhook_deliveries/{webhook_delivery_guid}` */
  readWebhookDelivery(request: { path: { client_id: string; webhook_delivery_guid: string } }, context: Context): Promise<Reply<"readWebhookDelivery">>;
  /** Replay webhook delivery: `POST /control/clients/{client_id}/webhook_deliveries/{webhook_delivery_guid}/replay` */
  replayWebhookDelivery(request: { path: { client_id: string; webhook_delivery_guid: string } }, context: Context): Promise<Reply<"replayWebhookDelivery">>;
  /** List failed tasks: `GET /control/clients/{client_id}/failed_tasks` */
  listFailedTasks(request: { path: { client_id: string }; query: { page: number; records_per_page: number } }, context: Context): Promise<Reply<"listFailedTasks">>;
  /** Delete failed task: `DELETE /control/clients/{client_id}/failed_tasks/{task_guid}` */
  deleteFailedTask(request: { path: { client_id: string; task_guid: string } }, context: Context): Promise<Reply<"deleteFailedTask">>;
  /** Retry failed task: `POST /control/clients/{client_id}/failed_tasks/{task_guid}/retry` */
  retryFailedTask(request: { path: { client_id: string; task_guid: string } }, context: Context): Promise<Reply<"retryFailedTask">>;
  /** List audit log: `GET /control/audit_log` */
  listAuditLog(request: { query: { page: number; records_per_page: number; client_id?: string } }, context: Context): Promise<Reply<"listAuditLog">>;
}
