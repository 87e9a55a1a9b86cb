import type { Product } from "@mxkit/api/v20250224";
import type { JobType } from "../domain/jobTypes.js";

const jobOf: Readonly<Record<Product, JobType>> = {
  account_verification: "VERIFICATION",
  identity_verification: "IDENTIFICATION",
  investments: "AGGREGATION",
  rewards: "AGGREGATION",
  statements: "STATEMENT",
  transaction_history: "HISTORY",
  transactions: "AGGREGATION",
};

/** The jobs that bring what is asked for, one after the other; an aggregation where nothing is said. */
export function jobsFor(dataRequest: { products: readonly Product[] } | undefined): JobType[] {
  const products = dataRequest?.products ?? ["transactions"];
  return [...new Set(products.map((product) => jobOf[product]))];
}
