import type { Document } from "../../document.js";
import type { Operation } from "../../operations.js";
import { breaksOf } from "../breaks.js";
import type { Case } from "../case.js";
import { rightRequestsOf } from "../right.js";
import type { World } from "../world.js";

/** 400: requests that are wrong in one place each, and such as only the target can know to be wrong. */
export function invalid(document: Document, operations: Operation[]): Case[] {
  const right = rightRequestsOf(document);
  const breaks = breaksOf(document);
  return [
    ...operations
      .filter(({ responses }) => 400 in responses)
      .flatMap((operation) =>
        breaks(operation).map(
          ({ how, sends, change }): Case => ({
            operationId: operation.id,
            status: 400,
            how,
            ...(sends && { sends }),
            request: async (world) => change(await right(world, operation)),
          }),
        ),
      ),
    ...ofTheTarget,
  ];
}

/** In order by the document, and refused with 400 all the same. */
const ofTheTarget: Case[] = [
  {
    operationId: "createMember",
    status: 400,
    how: "not every credential of the institution",
    async request(world) {
      const body = await world.memberBody({ skip_aggregation: true });
      body.member.credentials.pop();
      return { path: { user_guid: await world.user() }, body };
    },
  },
  {
    operationId: "updateMember",
    status: 400,
    how: "a credential of no institution",
    request: async (world) => ({
      path: await world.member(),
      body: { member: { credentials: [nothing] } },
    }),
  },
  {
    operationId: "resumeAggregation",
    status: 400,
    how: "an answer to no challenge of the member",
    request: async (world) => ({
      path: await world.challenged(),
      body: { member: { challenges: [nothing] } },
    }),
  },
  {
    operationId: "requestOAuthWindowURI",
    status: 400,
    how: "a member that does not use OAuth",
    request: async (world) => ({ path: await world.member() }),
  },
  unsupported("verifyMember", "supports_account_verification"),
  unsupported("identifyMember", "supports_account_identification"),
  unsupported("extendHistory", "supports_transaction_history"),
  unsupported("fetchStatements", "supports_account_statement"),
  {
    operationId: "checkBalances",
    status: 400,
    how: "a Transfer-Encoding that there is not",
    needsControl:
      "a request that is no HTTP, as the operation has nothing else that could be wrong; not for the servers in front of others",
    sends: "no HTTP",
    request: async (world) => ({ path: await world.member(), headers: { "Transfer-Encoding": "nothing" } }),
  },
];

const nothing = { guid: "CRD-00000000-0000-4000-8000-000000000000", value: "a" };

/** What v20250224 has in a list in the place of a flag. */
const productOf = {
  supports_account_verification: "account_verification",
  supports_account_identification: "identity_verification",
  supports_transaction_history: "transaction_history",
  supports_account_statement: "statements",
};

/** A member of an institution that does not support the job. Of a foreign target only the test institution is used. */
function unsupported(operationId: string, flag: keyof typeof productOf): Case {
  return {
    operationId,
    status: 400,
    how: `an institution without ${flag}`,
    needsControl: "an institution that does not support it, and simulated institutions to choose from",
    request: async (world) => ({
      path: await world.once(`member without ${flag}`, async () =>
        world.newcomer({ institution_code: await institutionWithout(world, flag) }),
      ),
    }),
  };
}

async function institutionWithout(world: World, flag: keyof typeof productOf): Promise<string> {
  const query: [string, string][] = [["records_per_page", "100"]];
  const { institutions } = await world.get("listInstitutions", { query });
  const lacks = ({ supported_products: products, ...one }: Record<string, unknown>) =>
    Array.isArray(products) ? !products.includes(productOf[flag]) : one[flag] !== true;
  const without = institutions.find(
    (one: Record<string, unknown>) => lacks(one) && !one.supports_oauth && one.code !== "mxbank",
  );
  return without.code;
}
