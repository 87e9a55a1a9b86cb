import fc from "fast-check";
import { type Document, resolve, type Schema } from "../../document.js";
import { Pick, Secrets } from "../../fuzz/pick.js";
import { spoiledTexts, wrongTypes } from "../../fuzz/plan.js";
import { type Values, valuesOf, whole } from "../../fuzz/values.js";
import type { Operation } from "../../operations.js";
import { createOracle, type Oracle } from "../../oracle.js";
import type { Asking } from "../asking.js";
import type { Case } from "../case.js";
import { rightRequestsOf } from "../right.js";
import type { World } from "../world.js";

/** 400: requests that are wrong in one place each, and such as only the target can know to be wrong. */
export function invalid(document: Document, operations: Operation[]): Case[] {
  const right = rightRequestsOf(document);
  const breaker = new Breaker(document);
  return [
    ...operations
      .filter(({ responses }) => 400 in responses)
      .flatMap((operation) =>
        breaker.breaksOf(operation).map(
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

/** A request made wrong in one place. */
interface Break {
  how: string;
  sends?: NonNullable<Case["sends"]>;
  change(asking: Asking): Asking;
}

type Fields = Record<string, unknown>;

/** Breaks requests as the fuzzer does, and keeps of each place the first that the document refuses. */
class Breaker {
  readonly #document: Document;
  readonly #oracle: Oracle;
  readonly #values: Values;

  constructor(document: Document) {
    this.#document = document;
    this.#oracle = createOracle(document);
    this.#values = valuesOf(document);
  }

  breaksOf(operation: Operation): Break[] {
    return [...this.#parameters(operation), ...this.#body(operation)];
  }

  #parameters({ id, parameters }: Operation): Break[] {
    return parameters.flatMap(({ name, in: part, schema }): Break[] => {
      if (part === "path") return [];
      const place = `${part} ${name}`;
      const asked = (text: string) =>
        part === "query" ? { query: { [name]: text } } : { headers: { [name]: text } };
      const text = this.#flawed(schema, name)
        .map(textOf)
        .find((text) => isSendable(text, part) && this.#refuses(id, asked(text), place));
      const set =
        (text: string) =>
        (asking: Asking): Asking =>
          part === "query"
            ? { ...asking, query: [[name, text]] }
            : { ...asking, headers: { ...asking.headers, [name]: text } };
      const isPage = name === "page";
      return [
        ...(text === undefined
          ? []
          : [{ how: `${name} is ${shown(text)}`, sends: "wrong" as const, change: set(text) }]),
        ...(isPage
          ? [{ how: "page is 1.0", sends: "wrong, unseen by Prism" as const, change: set("1.0") }]
          : []),
      ];
    });
  }

  #body(operation: Operation): Break[] {
    const content = operation.requestBody?.content["application/json"];
    if (!content) return [];
    const body = whole(this.#document, content.schema);
    const root = body.required?.[0] ?? Object.keys(body.properties ?? {})[0] ?? "";
    const schema = body.properties?.[root] ?? {};
    const type = "Content-Type";
    return [
      ...this.#fields(operation.id, root, schema),
      ...(operation.requestBody?.required
        ? [
            wrong("there is no body", ({ body: _, ...asking }) => ({
              ...asking,
              headers: { [type]: "application/json" },
            })),
          ]
        : []),
      wrong(`${root} is missing`, (asking) => ({ ...asking, body: {} })),
      ...wrongTypes.map((value) =>
        wrong(value ? `the body is ${value}` : "the body has no Content-Type", (asking) => ({
          ...asking,
          headers: { ...asking.headers, [type]: value ?? "" },
        })),
      ),
      ...spoiledTexts.map(
        (spoil): Break => ({
          how: `the body is ${shown(spoil('{"…": …}').slice(0, 20))}`,
          sends: "no JSON",
          change: (asking) => ({ ...asking, body: Buffer.from(spoil(JSON.stringify(asking.body))) }),
        }),
      ),
    ];
  }

  #fields(id: string, root: string, referable: Schema): Break[] {
    const { properties, required = [], minProperties = 0 } = whole(this.#document, referable);
    const asked = (value: unknown) => ({
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ [root]: value }),
    });
    const without = (value: Fields, name: string) =>
      Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    const change =
      (edit: (value: Fields) => unknown) =>
      (asking: Asking): Asking => {
        const body = asking.body as Record<string, Fields>;
        return { ...asking, body: { ...body, [root]: edit(body[root] ?? {}) } };
      };
    const whole_ = this.#flawed(referable, root)
      .filter((value) => typeof value !== "object" || Array.isArray(value) || value === null)
      .find((value) => this.#refuses(id, asked(value), `body/${root}:`));
    return [
      ...(whole_ === undefined
        ? []
        : [
            wrong(
              `${root} is ${shown(whole_)}`,
              change(() => whole_),
            ),
          ]),
      ...Object.entries(properties ?? {}).flatMap(([name, schema]) => {
        const value = this.#flawed(schema, name).find((value) =>
          this.#refuses(id, asked({ [name]: value }), `body/${root}/${name}`),
        );
        if (value === undefined) return [];
        return [
          wrong(
            `${root}.${name} is ${shown(value)}`,
            change((fields) => ({ ...fields, [name]: value })),
          ),
        ];
      }),
      ...required.map((name) =>
        wrong(
          `${root}.${name} is missing`,
          change((fields) => without(fields, name)),
        ),
      ),
      // That it counts known properties alone, no schema can say.
      ...(minProperties > 0
        ? [{ how: `${root} has nothing that is known`, change: change(() => ({ colour: "red" })) }]
        : []),
    ];
  }

  /** Values that are mostly not what a schema wants, the same every time. */
  #flawed(schema: Schema, name: string): unknown[] {
    const found = fc.sample(this.#values.flawed(resolve(this.#document, schema), name), {
      seed: 1,
      numRuns: 200,
    });
    return found.filter((value) => value !== undefined && !holdsPick(value));
  }

  #refuses(id: string, request: Parameters<Oracle["checkRequest"]>[1], place: string): boolean {
    return this.#oracle.checkRequest(id, request).some((problem) => problem.startsWith(place));
  }
}

function wrong(how: string, change: Break["change"]): Break {
  return { how, sends: "wrong", change };
}

/** Identifiers that the fuzzer would fill in are nobody's here. */
function holdsPick(value: unknown): boolean {
  if (value instanceof Pick || value instanceof Secrets) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsPick);
}

/** What HTTP lets through; a head that is too long is refused before it comes to any operation. */
function isSendable(text: string, part: string): boolean {
  return text.length <= 2000 && (part !== "header" || /^[\x21-\x7e]+$/.test(text));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length} characters)` : text;
}

/** In order by the document, and refused with 400 all the same. */
const ofTheTarget: Case[] = [
  {
    operationId: "createMember",
    status: 400,
    how: "not every credential of the institution",
    async request(world) {
      const member = await world.memberBody({ skip_aggregation: true });
      member.credentials.pop();
      return { path: { user_guid: await world.user() }, body: { member } };
    },
  },
  {
    operationId: "updateMember",
    status: 400,
    how: "a credential of no institution",
    request: async (world) => ({
      path: await world.member(),
      body: { member: { credentials: [nothing], skip_aggregation: true } },
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

/** A member of an institution that does not support the job. Of a foreign target only the test institution is used. */
function unsupported(operationId: string, flag: string): Case {
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

async function institutionWithout(world: World, flag: string): Promise<string> {
  const query: [string, string][] = [["records_per_page", "100"]];
  const { institutions } = await world.get("listInstitutions", { query });
  const without = institutions.find(
    (one: Fields) => one[flag] !== true && !one.supports_oauth && one.code !== "mxbank",
  );
  return without.code;
}
