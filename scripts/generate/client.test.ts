import older from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import document from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { clientModule, type Versions } from "./client.js";
import { methodName, resourceName } from "./clientNames.js";
import type { Document } from "./document.js";

describe("the names of the client's methods", () => {
  it.each([
    ["listUsers", "users", "users.list"],
    ["readMemberStatus", "members", "members.readStatus"],
    ["resumeAggregation", "members", "members.resumeAggregation"],
    ["listUserAccounts", "accounts", "accounts.list"],
    ["updateAccountByMember", "accounts", "accounts.updateByMember"],
    ["listTransactionsByMember", "transactions", "transactions.listByMember"],
    ["verifyMember", "verification", "verification.verify"],
    ["listAccountNumbersByMember", "verification", "verification.listAccountNumbersByMember"],
    ["identifyMember", "identity", "identity.identify"],
    ["downloadStatementPDF", "statements", "statements.downloadPDF"],
    ["listDefaultCategoriesByUser", "categories", "categories.listDefault"],
    ["readCategory", "categories", "categories.read"],
    ["createTransactionRule", "transaction_rules", "transactionRules.create"],
    ["readMerchantLocation", "merchants", "merchants.readLocation"],
    ["requestWidgetURL", "widgets", "widgets.requestURL"],
    ["requestConnectWidgetURL", "widgets", "widgets.requestConnectURL"],
  ])("%s of %s is %s", (operationId, tag, name) => {
    expect(`${resourceName(tag)}.${methodName(operationId, tag)}`).toBe(name);
  });
});

type Path = Record<string, { operationId: string; tags: string[]; parameters?: object[] }>;

/** The newest version, with something changed in its document. */
function changed(change: (paths: Record<string, Path>) => void): Versions {
  const copy = structuredClone(document) as unknown as Document;
  change(copy.paths as unknown as Record<string, Path>);
  return [["v20250224", copy]];
}

describe("the client's table", () => {
  it("has no two methods of one name", () => {
    const same = changed((paths) => {
      Object.assign(paths["/users/{user_identifier}"]?.get ?? {}, { operationId: "listUser" });
    });
    expect(() => clientModule(same)).toThrow(
      "listUsers and listUser would both be users.list of the client.",
    );
  });

  it("has no method of the name of a job that is waited for", () => {
    const same = changed((paths) => {
      Object.assign(paths["/users"]?.get ?? {}, { operationId: "aggregateMemberAndWait", tags: ["members"] });
    });
    expect(() => clientModule(same)).toThrow(
      "aggregateMemberAndWait and aggregateMember would both be members.aggregateAndWait of the client.",
    );
  });

  it("has no two arguments of one name", () => {
    const same = changed((paths) => {
      const parameter = { name: "metadata", in: "query", schema: { type: "string" } };
      Object.assign(paths["/users"]?.post ?? {}, { parameters: [parameter] });
    });
    expect(() => clientModule(same)).toThrow(
      "createUser would take two arguments of the name `metadata` in the client.",
    );
  });

  it("can tell headers by their names", () => {
    const same = changed((paths) => {
      const parameter = { name: "trace", in: "header", schema: { type: "string" } };
      Object.assign(paths["/users"]?.get ?? {}, { parameters: [parameter] });
    });
    expect(() => clientModule(same)).toThrow(
      "listUsers has `trace` in the header, which the client would put elsewhere.",
    );
  });

  it("leaves room for what the client has beside the resources", () => {
    const same = changed((paths) => Object.assign(paths["/users"]?.get ?? {}, { tags: ["webhooks"] }));
    expect(() => clientModule(same)).toThrow(
      "The tag webhooks has the name of something else in the client.",
    );
  });

  it("says where query parameters go beside a body", () => {
    const both = changed((paths) => {
      const parameter = { name: "notify", in: "query", schema: { type: "boolean" } };
      Object.assign(paths["/users"]?.post ?? {}, { parameters: [parameter] });
    });
    expect(clientModule(both)).toContain(
      'create: { id: "createUser", method: "POST", path: "/users", root: "user", places: {"notify":"query"} },',
    );
  });

  it("has of an older version what that has otherwise, and nothing else", () => {
    const table = clientModule([...changed(() => {}), ["v20111101", older as unknown as Document]]);
    const others = table.slice(table.indexOf("export const versions"));
    expect(others.match(/(?<=id: ")\w+/g)).toEqual([
      "listHoldings",
      "readHolding",
      "listHoldingsByMember",
      "requestConnectWidgetURL",
    ]);
    expect(others).toContain('headers: {"Accept":"application/json","Accept-Version":"v20250224"}');
    expect(others).toContain('headers: {"Accept":"application/vnd.mx.api.v1+json"}');
  });

  it("has an operation of the newest version in every other one", () => {
    const more = changed((paths) => {
      Object.assign(paths, { "/things": { get: { ...paths["/users"]?.get, operationId: "listThings" } } });
    });
    expect(() => clientModule([...more, ["v20111101", older as unknown as Document]])).toThrow(
      "v20111101 has no users.listThings, which the client cannot tell yet.",
    );
  });
});
