import type { Credentials } from "../fuzz/session.js";

/** What the suite runs against. */
export interface Target {
  /** Without a slash at the end. */
  url: string;
  /** Of the client to ask as. With a control plane the suite makes clients of its own instead. */
  credentials?: Credentials | undefined;
  /** Brings about what no client can, and is asked directly also where the API is behind a proxy. */
  control?: { url: string; key: string } | undefined;
  /** Whether it is Prism on the document, which keeps nothing and answers what it is asked for. */
  isMock?: boolean;
  /** Whether it is `prism proxy --errors` in front of a server. */
  isProxy?: boolean;
}
