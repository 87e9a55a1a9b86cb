import type { Institution, Product } from "@mxkit/api/v20250224";
import { productOf, type SupportFlag } from "../../domain/jobTypes.js";
import type { ParsedRequest } from "../../http/readRequest.js";
import * as institutions from "../../store/institutions.js";
import { type Difference, eachObject } from "../difference.js";

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
    if (!Object.hasOwn(productOf, name)) query[name] = value;
    else if (value === true) supported_products.push(productOf[name as SupportFlag]);
  }
  return { ...request, query: { ...query, supported_products } };
}
