import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { clientModule } from "./client.js";
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

/** The document with something changed. */
function changed(change: (paths: Record<string, Path>) => void): Document {
  const copy = structuredClone(document) as unknown as Document;
  change(copy.paths as unknown as Record<string, Path>);
  return copy;
}

describe("the client's table", () => {
  it("has no two methods of one name", () => {
    const same = changed((paths) => {
      Object.assign(paths["/users/{user_guid}"]?.get ?? {}, { operationId: "listUser" });
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
      const parameter = { name: "metadata", in: "header", schema: { type: "string" } };
      Object.assign(paths["/users"]?.post ?? {}, { parameters: [parameter] });
    });
    expect(() => clientModule(same)).toThrow(
      "createUser would take two arguments of the name `metadata` in the client.",
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
});
