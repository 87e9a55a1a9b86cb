import { newest } from "@mxkit/api/client";
import type { ClientCreateRequest } from "@mxkit/api/control/types";
import type { Newest, Version } from "@mxkit/client";
import { type Control, createControl } from "./control.js";
import { createSandbox, type Sandbox } from "./sandbox.js";

/** Where a platform is, and what opens its control plane. */
export interface Address {
  url: string;
  controlKey: string;
}

/** What the control plane takes for a new client, but for the version. */
export type ClientSettings = Omit<ClientCreateRequest, "default_version">;

/** The settings of a sandbox in the newest version. */
export type SandboxSettings = ClientSettings & { default_version?: Newest };

/** A running platform, in this process or elsewhere. */
export interface Platform {
  /** Without a slash at the end. */
  readonly url: string;
  readonly controlKey: string;
  /** Every call of the control plane, under its operationId. */
  readonly control: Control;
  /**
   * A new client with nothing of anyone else: a sandbox for one test. Without settings it has every feature, no limits and real time,
   * and the newest version of the API, which `default_version` sets: `mx` and `fetch` speak it, and webhooks come in it.
   */
  client(settings?: SandboxSettings): Promise<Sandbox>;
  client<V extends Version>(
    settings: ClientSettings & { default_version: V },
  ): Promise<V extends Version ? Sandbox<V> : never>;
}

/** A platform that runs already, such as one that `npm start` has started. */
export function connect({ url, controlKey }: Address): Platform {
  const base = url.replace(/\/+$/, "");
  const control = createControl(base, controlKey);
  return {
    url: base,
    controlKey,
    control,
    async client(settings: ClientCreateRequest = {}) {
      const { default_version = newest } = settings;
      const created = await control.createClient({ client: { ...settings, default_version } });
      return createSandbox(base, control, default_version, created) as Sandbox<never>;
    },
  };
}
