import type {
  Client,
  ClientUpdateRequest,
  Fault,
  FaultCreateRequest,
  ForcedConnectionStatus,
  InstitutionAccount,
  InstitutionAccountUpdateRequest,
  InstitutionTransaction,
  InstitutionTransactionCreateRequest,
  NewClientBody,
  Script,
  ScriptCreateRequest,
  ScriptOutcome,
  ScriptStepCreateRequest,
  Snapshot,
  SnapshotForkRequest,
} from "@mxkit/api/control/types";
import type {
  Client as ApiClient,
  OperationId as ApiOperationId,
  ClientOptions,
  Newest,
  Version,
} from "@mxkit/client";
import { createClient } from "@mxkit/client";
import { type Control, controlOf, type SandboxControl } from "./control.js";
import { ControlError } from "./controlError.js";
import { recordingFetch } from "./coverage/recordingFetch.js";
import { createSandboxClock, type SandboxClock } from "./sandboxClock.js";
import { createSandboxTime } from "./sandboxTime.js";
import { headersIn } from "./versions.js";
import { createSandboxWebhooks, type SandboxWebhooks } from "./webhooks/sandboxWebhooks.js";

/** An object of the API, or its guid. */
export type Reference = string | { readonly guid: string };

/** What a script's step comes to; a bare outcome is a step for one job. */
export type Step = ScriptOutcome | ScriptStepCreateRequest;

/** Whose jobs a script is for; without anything, all of the sandbox. */
export interface ScriptScope {
  member?: Reference;
  /** Its code. Not beside `member`. */
  institution?: string;
  job_type?: NonNullable<ScriptCreateRequest["job_type"]>;
}

/** What goes wrong, and where: one of the API's operations, or any. */
export type FaultRequest = Omit<FaultCreateRequest, "operation_id"> & {
  operation_id?: ApiOperationId | null;
};

/** What the institution of the sandbox's accounts reports. The API shows it after the next aggregation. */
export interface SandboxInstitution {
  addTransactions(
    account: Reference,
    transactions: InstitutionTransactionCreateRequest[],
  ): Promise<InstitutionTransaction[]>;
  updateAccount(account: Reference, changes: InstitutionAccountUpdateRequest): Promise<InstitutionAccount>;
  closeAccount(account: Reference): Promise<InstitutionAccount>;
}

/** What `createMx` takes beside the version. */
export type MxOptions = Omit<ClientOptions, "clientId" | "apiKey" | "environment">;

/** A client of its own: nobody else sees its users, and its time and its institutions do as they are told. */
export interface Sandbox<V extends Version = Newest> extends AsyncDisposable {
  /** Of the API: what it is asked in, answers in, and tells its webhooks in. */
  readonly version: V;
  readonly clientId: string;
  readonly apiKey: string;
  /** Of the platform, without a slash at the end. */
  readonly url: string;
  /** The API, as this client. What it waits for passes on the sandbox's clock, so that no test sleeps. */
  readonly mx: ApiClient<V>;
  /** The same with options of its own, such as `retry` or `webhooks`, or in another version. */
  createMx(options?: MxOptions & { version?: V }): ApiClient<V>;
  createMx<Other extends Version>(
    options: MxOptions & { version: Other },
  ): Other extends Version ? ApiClient<Other> : never;
  /** `fetch` for paths of the API, such as `/users`, with the client's credentials, in its version unless a header names one. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  readonly clock: SandboxClock;
  readonly institution: SandboxInstitution;
  /** What it tells by webhooks, once they are sent to a catcher. */
  readonly webhooks: SandboxWebhooks<V>;
  /** Every call of the control plane that is about this client, under its operationId. */
  readonly control: SandboxControl;
  /** The client as it stands. */
  read(): Promise<Client>;
  /** Changes its settings: features, limits, favorites and so on. */
  update(changes: ClientUpdateRequest): Promise<Client>;
  /** Says what the next jobs come to, each step for one of them unless it says `times`. */
  script(steps: Step | readonly Step[], scope?: ScriptScope): Promise<Script>;
  /** Brings a member to a status that no job leads to. */
  force(member: Reference, connection_status: ForcedConnectionStatus): Promise<void>;
  /** Lets something go wrong at the next call, or the next `times` ones. */
  fault(fault: FaultRequest): Promise<Fault>;
  /** Keeps everything that the sandbox has, its time too, under a name. */
  snapshot(name: string): Promise<Snapshot>;
  restore(name: string): Promise<Client>;
  /** A new sandbox with what is in a snapshot, under guids of its own. */
  fork(name: string, client?: SnapshotForkRequest): Promise<Sandbox<V>>;
  /** As new: without users, scripts, faults and snapshots, and with real time. */
  reset(): Promise<Client>;
  /** Deletes it with everything. One that is gone already is as good. */
  delete(): Promise<void>;
}

export function createSandbox<V extends Version>(
  url: string,
  everyone: Control,
  version: V,
  { client: { client_id: clientId }, api_key: { key: apiKey } }: NewClientBody,
): Sandbox<V> {
  const control = controlOf(everyone, clientId);
  const clock = createSandboxClock(control);
  const { time, fetch } = createSandboxTime(control, recordingFetch());
  const createMx = ((options?: MxOptions) =>
    createClient({
      clientId,
      apiKey,
      environment: { baseUrl: url },
      fetch,
      time,
      version,
      ...options,
    })) as Sandbox<V>["createMx"];

  const sandbox: Sandbox<V> = {
    version,
    clientId,
    apiKey,
    url,
    mx: createMx(),
    createMx,
    clock,
    control,
    institution: createInstitution(control),
    webhooks: createSandboxWebhooks(control),
    fetch: (path, init) => fetch(authorized(new Request(`${url}${path}`, init), clientId, apiKey, version)),
    read: async () => (await control.readClient()).client,
    update: async (client) => (await control.updateClient({ client })).client,
    script: async (steps, scope) => (await control.createScript({ script: scriptOf(steps, scope) })).script,
    async force(member, connection_status) {
      await control.forceConnectionStatus({ member_guid: guidOf(member), member: { connection_status } });
    },
    fault: async (fault) => (await control.createFault({ fault })).fault,
    snapshot: async (name) => (await control.createSnapshot({ snapshot: { name } })).snapshot,
    restore: async (snapshot_name) => (await control.restoreSnapshot({ snapshot_name })).client,
    async fork(snapshot_name, client) {
      const forked = await control.forkSnapshot({ snapshot_name, ...(client && { client }) });
      return createSandbox(url, everyone, version, forked);
    },
    reset: async () => (await control.resetClient()).client,
    async delete() {
      try {
        await control.deleteClient();
      } catch (error) {
        if (!(error instanceof ControlError) || error.status !== 404) throw error;
      }
    },
    [Symbol.asyncDispose]: () => sandbox.delete(),
  };
  return sandbox;
}

function createInstitution(control: SandboxControl): SandboxInstitution {
  const updateAccount: SandboxInstitution["updateAccount"] = async (reference, account) =>
    (await control.updateInstitutionAccount({ account_guid: guidOf(reference), account })).account;
  return {
    updateAccount,
    closeAccount: (account) => updateAccount(account, { is_closed: true }),
    addTransactions: async (account, transactions) =>
      (await control.createInstitutionTransactions({ account_guid: guidOf(account), transactions }))
        .transactions,
  };
}

function scriptOf(steps: Step | readonly Step[], scope: ScriptScope = {}): ScriptCreateRequest {
  const { member, institution, job_type } = scope;
  return {
    steps: [steps].flat().map((step) => (typeof step === "string" ? { outcome: step } : step)),
    ...(member && { member_guid: guidOf(member) }),
    ...(institution && { institution_code: institution }),
    ...(job_type && { job_type }),
  };
}

const guidOf = (reference: Reference): string => (typeof reference === "string" ? reference : reference.guid);

/** What the request says itself stays. */
function authorized(request: Request, clientId: string, apiKey: string, version: Version): Request {
  const credentials = Buffer.from(`${clientId}:${apiKey}`).toString("base64");
  const saysVersion = ["Accept", "Accept-Version"].some((name) => request.headers.has(name));
  const defaults = { Authorization: `Basic ${credentials}`, ...(saysVersion ? {} : headersIn(version)) };
  for (const [name, value] of Object.entries(defaults)) {
    if (!request.headers.has(name)) request.headers.set(name, value);
  }
  return request;
}
