import type { Document } from "../../document.js";
import type { Operation } from "../../operations.js";
import type { Asking } from "../asking.js";
import type { Case, Condition } from "../case.js";
import { rightRequestsOf } from "../right.js";
import type { World } from "../world.js";

/** What all operations refuse alike: 401, 403, 404, 406 and 413. Each time the rest of the request is in order. */
export function refusals(document: Document, operations: Operation[]): Case[] {
  const right = rightRequestsOf(document);
  return operations.flatMap((operation) => {
    const spoiled = (
      status: number,
      how: string,
      spoil: (asking: Asking) => Asking,
      more: Partial<Case> = {},
    ): Case => ({
      operationId: operation.id,
      status,
      how,
      request: async (world) => spoil(await right(world, operation)),
      ...more,
    });
    const keep = (asking: Asking) => asking;
    const parameters = operation.parameters.flatMap((one) => (one.in === "path" ? [one.name] : []));
    const feature = features[operation.id];
    return [
      spoiled(401, "no key", (asking) => ({ ...asking, authorization: "none" }), { sends: "no key" }),
      spoiled(401, "a wrong key", (asking) => ({ ...asking, authorization: "wrong" })),
      spoiled(403, "an address that is not allowed", keep, {
        needsControl: "an allow list without the own address",
        under: addressNotAllowed,
      }),
      ...(feature
        ? [
            spoiled(403, `without the feature ${feature}`, keep, {
              needsControl: "a feature that is switched off",
              under: withoutFeature(feature),
            }),
          ]
        : []),
      ...(/^\/users\/\{user_guid\}\//.test(operation.path)
        ? [spoiled(403, "a disabled user", keep, { under: userDisabled })]
        : []),
      ...parameters.flatMap((name) => [
        spoiled(404, `a made-up ${name}`, (asking) => ({
          ...asking,
          path: { ...asking.path, [name]: madeUp(asking.path?.[name]) },
        })),
      ]),
      ...(parameters.includes("user_guid")
        ? [
            spoiled(404, "as another client", (asking) => ({ ...asking, isOther: true }), {
              needsControl: "another client",
            }),
          ]
        : []),
      spoiled(406, "an Accept that nothing fits", (asking) => ({
        ...asking,
        headers: { ...asking.headers, Accept: "application/xml" },
      })),
      spoiled(413, "a body of more than a mebibyte", (asking) => ({
        ...asking,
        body: { ...(asking.body as object), padding: "x".repeat(1024 * 1024) },
      })),
    ].filter(({ status }) => status in operation.responses);
  });
}

/** Of the same form, and nobody's. */
function madeUp(id = ""): string {
  const prefix = /^[A-Z]{3}-/.exec(id)?.[0] ?? "nothing-";
  return `${prefix}00000000-0000-4000-8000-000000000000`;
}

const features: Record<string, string> = {
  verifyMember: "verification",
  listAccountNumbersByMember: "verification",
  listAccountNumbersByAccount: "verification",
  identifyMember: "identity",
  listAccountOwnersByMember: "identity",
  extendHistory: "extended_history",
  fetchStatements: "statements",
  listStatementsByMember: "statements",
  readStatementByMember: "statements",
  downloadStatementPDF: "statements",
  listHoldings: "holdings",
  readHolding: "holdings",
  listHoldingsByMember: "holdings",
};

const set = (world: World, client: object) => world.control("PUT", "", { client });

const addressNotAllowed: Condition = {
  enter: (world) => set(world, { allowed_addresses: ["203.0.113.7"] }),
  leave: (world) => set(world, { allowed_addresses: [] }),
};

const conditions = new Map<string, Condition>();

/** The same for all operations of the feature. */
function withoutFeature(feature: string): Condition {
  const condition = conditions.get(feature) ?? {
    enter: (world) => set(world, { features: { [feature]: false } }),
    leave: (world) => set(world, { features: { [feature]: true } }),
  };
  conditions.set(feature, condition);
  return condition;
}

const userDisabled: Condition = {
  enter: (world, askings) => disable(world, askings, true),
  leave: (world, askings) => disable(world, askings, false),
};

async function disable(world: World, askings: readonly Asking[], is_disabled: boolean): Promise<void> {
  for (const user_guid of new Set(askings.map(({ path }) => path?.user_guid ?? "")))
    await world.ask("updateUser", { path: { user_guid }, body: { user: { is_disabled } } });
}
