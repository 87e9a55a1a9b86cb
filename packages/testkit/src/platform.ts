import type { ClientCreateRequest } from "@mxkit/api/control/types";
import { type Control, createControl } from "./control.js";
import { createSandbox, type Sandbox } from "./sandbox.js";

/** Where a platform is, and what opens its control plane. */
export interface Address {
  url: string;
  controlKey: string;
}

/** A running platform, in this process or elsewhere. */
export interface Platform {
  /** Without a slash at the end. */
  readonly url: string;
  readonly controlKey: string;
  /** Every call of the control plane, under its operationId. */
  readonly control: Control;
  /** A new client with nothing of anyone else: a sandbox for one test. Without settings it has every feature, no limits and real time. */
  client(settings?: ClientCreateRequest): Promise<Sandbox>;
}

/** A platform that runs already, such as one that `npm start` has started. */
export function connect({ url, controlKey }: Address): Platform {
  const base = url.replace(/\/+$/, "");
  const control = createControl(base, controlKey);
  return {
    url: base,
    controlKey,
    control,
    async client(settings = {}) {
      const isPlain = Object.keys(settings).length === 0;
      return createSandbox(base, control, await control.createClient(isPlain ? {} : { client: settings }));
    },
  };
}
