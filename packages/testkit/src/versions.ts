import { newest, versions } from "@mxkit/api/client";
import { type OperationDescription, operations as v20111101 } from "@mxkit/api/v20111101";
import { operations as v20250224 } from "@mxkit/api/v20250224";
import type { Version } from "@mxkit/client";

/** The operations of each version by their names. */
export const operationsOf: Readonly<Record<Version, Readonly<Record<string, OperationDescription>>>> = {
  v20250224,
  v20111101,
};

/** The version of an answer: it says so itself, or its media type does. */
export const answeredIn = (headers: Headers): Version =>
  named(headers.get("Content-Version"), headers.get("Content-Type"));

/** The version that a request is for: it says so itself, or its media type does; else the newest. */
export const askedIn = (headers: Headers): Version =>
  named(headers.get("Accept-Version"), headers.get("Accept"));

function named(name: string | null, types: string | null): Version {
  if (name === null && types?.includes("application/vnd.mx.api.")) return "v20111101";
  return isVersion(name) ? name : newest;
}

const isVersion = (name: string | null): name is Version =>
  name !== null && Object.hasOwn(operationsOf, name);

/** What to send with a request that says nothing of its version itself. */
export const headersIn = (version: Version): Readonly<Record<string, string>> => versions[version].headers;
