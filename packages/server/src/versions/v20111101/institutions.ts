import type { Institution, Product } from "@mxkit/api/v20250224";
import type { ParsedRequest } from "../../http/readRequest.js";
import * as institutions from "../../store/institutions.js";
import { type Difference, eachObject } from "../difference.js";

/** The product of each flag, which may be true, false or not known. */
const products = {
  supports_account_identification: "identity_verification",
  supports_account_statement: "statements",
  supports_account_verification: "account_verification",
  supports_transaction_history: "transaction_history",
} as const satisfies Record<string, Product>;

type Flag = keyof typeof products;

const newFields = [
  "created_at",
  "guid",
  "is_hidden",
  "supported_products",
] as const satisfies readonly (keyof Institution)[];

/** Flags in the place of a list of products, and no `guid`. (reference: versions) */
export const productFlags: Difference = {
  requests: { listInstitutions: withSupportedProducts },
  objects: {
    async Institution(json, read) {
      const known = new Map((await institutions.flags(read)).map((row) => [row.code, row]));
      return eachObject(json, "institution", (institution) => {
        for (const field of newFields) delete institution[field];
        return { ...institution, ...known.get(String(institution.code)) };
      });
    },
  },
};

/** A flag that is false filters nothing. */
function withSupportedProducts(request: ParsedRequest): ParsedRequest {
  const query: Record<string, unknown> = {};
  const supported_products: Product[] = [];
  for (const [name, value] of Object.entries(request.query)) {
    if (!Object.hasOwn(products, name)) query[name] = value;
    else if (value === true) supported_products.push(products[name as Flag]);
  }
  return { ...request, query: { ...query, supported_products } };
}
