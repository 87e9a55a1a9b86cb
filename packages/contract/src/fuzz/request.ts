import type { Operation } from "../operations.js";
import type { Sent } from "../wire.js";
import { Pick } from "./pick.js";
import type { Plan } from "./plan.js";
import type { Pools } from "./pools.js";

/** The request of a plan, with the identifiers that there are. */
export function fillRequest(plan: Plan, pools: Pools, foreign: Pools): { sent: Sent; unreachable: string[] } {
  const { operation, query, body, hasSlash } = plan;
  const path = pools.path(plan.path, foreign);
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name) => encode(path[name] ?? ""));
  const search = query
    .map(([name, value]) => [name, textOf(pools.fill(value, path, foreign))].map(encode).join("="))
    .join("&");
  const bytes = body && bytesOf(body, pools.fill(body.value, path, foreign));
  return {
    sent: {
      method: plan.method ?? operation.method.toUpperCase(),
      target: `${filled}${hasSlash ? "/" : ""}${search && `?${search}`}`,
      headers: {
        Accept: accepted(operation),
        ...operation.headers,
        ...plan.headers,
        ...(body?.type !== undefined && { "Content-Type": body.type }),
      },
      ...(bytes && { body: bytes }),
    },
    unreachable: Object.entries(path)
      .filter(([name, id]) => isUnreachable(plan.path[name], id, pools, foreign))
      .map(([, id]) => id),
  };
}

/** What is gone, another's, or nobody's, however the request came to it. */
function isUnreachable(pick: Pick | string | undefined, id: string, pools: Pools, foreign: Pools): boolean {
  return pools.isDeleted(id) || foreign.owns(id) || (pick instanceof Pick && pick.source === "made up");
}

function bytesOf({ raw }: NonNullable<Plan["body"]>, value: unknown): Uint8Array {
  if (raw instanceof Uint8Array) return raw;
  const json = JSON.stringify(value) ?? "";
  return Buffer.from(raw ? raw(json) : json);
}

function accepted({ responses }: Operation): string {
  return [...new Set(Object.values(responses).flatMap(({ content }) => Object.keys(content)))].join(", ");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Half a surrogate pair cannot be sent in a URL; a long one is refused before it comes to any operation. */
function encode(text: string): string {
  return encodeURIComponent(text.slice(0, 2000).toWellFormed());
}
