import fc, { type Arbitrary } from "fast-check";
import type { Document, MediaType } from "../document.js";
import { type Operation, operationsOf } from "../operations.js";
import { pathHints } from "./hints.js";
import { kindOf, Pick } from "./pick.js";
import { oddText } from "./texts.js";
import { type Values, valuesOf, wrongSource } from "./values.js";

/** A request as it is planned, before it is known which identifiers there are. */
export interface Plan {
  operation: Operation;
  path: Record<string, Pick | string>;
  query: [name: string, value: unknown][];
  headers: Record<string, string>;
  body?: PlannedBody;
  /** Instead of the operation's. */
  method?: string;
  hasSlash: boolean;
  authorization: "right" | "wrong" | "none";
  /** What was made wrong, in a word; it may still happen to be right. */
  flaw: Flaw | undefined;
  /** Whether a job that the request starts is waited for. */
  waits: boolean;
  /** Whether everything is looked at before and after, should the request be refused. */
  isWatched: boolean;
}

export interface PlannedBody {
  type: string | undefined;
  /** Sent as JSON. */
  value?: unknown;
  /** Sent in place of `value`; or what becomes of its JSON. */
  raw?: Uint8Array | ((json: string) => string);
}

export type Flaw =
  | "body"
  | "bytes"
  | "content type"
  | "parameter"
  | "identifier"
  | "method"
  | "authorization"
  | "negotiation";

/** Requests of all operations, right ones and wrong ones. */
export function plansOf(document: Document): Arbitrary<Plan> {
  const values = valuesOf(document);
  const each = [...operationsOf(document).values()].map((operation) => ({
    weight: weightOf(operation),
    arbitrary: planOf(operation, values),
  }));
  return fc.oneof(...each);
}

/** What makes something comes more often than what removes it, or most requests would meet nothing. */
function weightOf({ method }: Operation): number {
  return method === "post" ? 4 : method === "delete" ? 1 : 2;
}

function planOf(operation: Operation, values: Values): Arbitrary<Plan> {
  const right = rightPlan(operation, values);
  const flaws = flawsOf(operation, values).map(({ weight, flaw, change }) => ({
    weight,
    arbitrary: change(right).map((plan): Plan => ({ ...plan, flaw })),
  }));
  return fc.oneof({ weight: 8, arbitrary: right }, ...flaws);
}

function rightPlan(operation: Operation, values: Values): Arbitrary<Plan> {
  const { parameters } = operation;
  const inPart = (part: string) => parameters.filter((parameter) => parameter.in === part);
  const content = jsonOf(operation);
  return fc
    .record({
      path: fc.record(
        Object.fromEntries(
          inPart("path").map(({ name }) => [
            name,
            fc.nat().map((index) => new Pick(pathHints[operation.id]?.[name] ?? kindOf(name) ?? name, index)),
          ]),
        ),
      ),
      query: fc
        .record(
          Object.fromEntries(inPart("query").map(({ name, schema }) => [name, values.valid(schema, name)])),
          {
            requiredKeys: [],
          },
        )
        .map((query) => Object.entries(query)),
      headers: fc.record(Object.fromEntries(inPart("header").map(({ name }) => [name, headerText])), {
        requiredKeys: [],
      }),
      body: content ? values.valid(content.schema) : fc.constant(undefined),
      hasBody: operation.requestBody?.required ? fc.constant(true) : fc.boolean(),
      hasSlash: fc.integer({ min: 0, max: 19 }).map((n) => n === 19),
      waits: fc.integer({ min: 0, max: 4 }).map((n) => n < 4),
      isWatched: fc.integer({ min: 0, max: 9 }).map((n) => n === 9),
    })
    .map(({ body, hasBody, headers, ...plan }) => ({
      operation,
      ...plan,
      headers: headers as Record<string, string>,
      ...(content && hasBody && { body: { type: "application/json", value: body } }),
      authorization: "right" as const,
      flaw: undefined,
    }));
}

/** What HTTP lets through in the value of a header. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 40,
});

interface Spoiled {
  weight: number;
  flaw: Flaw;
  change: (right: Arbitrary<Plan>) => Arbitrary<Plan>;
}

function flawsOf(operation: Operation, values: Values): Spoiled[] {
  const { parameters, requestBody } = operation;
  const content = jsonOf(operation);
  const query = parameters.filter((parameter) => parameter.in === "query");
  const path = parameters.filter((parameter) => parameter.in === "path");
  const spoil = <T>(
    weight: number,
    flaw: Flaw,
    of: Arbitrary<T>,
    change: (plan: Plan, by: T) => Plan,
  ): Spoiled => ({
    weight,
    flaw,
    change: (right) => fc.tuple(right, of).map(([plan, by]) => change(plan, by)),
  });
  const flaws = [
    spoil(1, "method", fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"), (plan, method) => ({
      ...plan,
      method,
    })),
    spoil(1, "authorization", fc.constantFrom("wrong" as const, "none" as const), (plan, authorization) => ({
      ...plan,
      authorization,
    })),
    spoil(1, "negotiation", negotiation(operation), (plan, headers) => ({
      ...plan,
      headers: { ...plan.headers, ...headers },
    })),
  ];
  if (path.length > 0) flaws.push(spoil(3, "identifier", wrongIdentifier(path), spoilPath));
  if (query.length > 0) flaws.push(spoil(3, "parameter", wrongParameter(query, values), spoilQuery));
  if (content) {
    flaws.push(
      spoil(6, "body", values.flawed(content.schema), (plan, value) => ({
        ...plan,
        body: { type: "application/json", value },
      })),
      spoil(1, "content type", wrongType, (plan, type) => ({
        ...plan,
        body: { value: plan.body?.value ?? {}, type },
      })),
      spoil(2, "bytes", wrongBytes, (plan, raw) => ({
        ...plan,
        body: { type: "application/json", value: plan.body?.value ?? {}, raw },
      })),
    );
  }
  return requestBody && !content ? [] : flaws;
}

function negotiation({ headers }: Operation) {
  const { "Accept-Version": version = "v20111101" } = headers;
  return fc.oneof(
    fc
      .constantFrom(
        "text/html",
        "application/pdf",
        "*/*;q=0",
        "application/vnd.mx.api.v9+json",
        ";",
        "application/*",
      )
      .map((Accept): Record<string, string> => ({ Accept })),
    fc
      .constantFrom(version, "v20111102", "1", "")
      .map((asked): Record<string, string> => ({ "Accept-Version": asked })),
  );
}

/** What no JSON is sent as. */
export const wrongTypes = [undefined, "text/plain", "application/xml", "json", "multipart/form-data"];
const wrongType = fc.constantFrom(...wrongTypes);

/** What becomes of the text of a body so that it is no JSON any more. */
export const spoiledTexts: ((json: string) => string)[] = [
  (json) => json.slice(0, -1),
  (json) => `${json}}`,
  (json) => json.replaceAll('"', "'"),
  () => "[".repeat(5000),
  () => "undefined",
];

const wrongBytes = fc.oneof(
  fc.constantFrom<NonNullable<PlannedBody["raw"]>>(
    ...spoiledTexts,
    (json) => `\ufeff${json}`,
    (json) => `${json}${" ".repeat(1_100_000)}`,
    () => "",
    () => `${'{"a":'.repeat(200)}1${"}".repeat(200)}`,
  ),
  fc.uint8Array({ minLength: 1, maxLength: 30 }),
);

type Parameters = Operation["parameters"];

function wrongIdentifier(path: Parameters): Arbitrary<[string, Pick | string]> {
  const name = fc.constantFrom(...path.map(({ name }) => name));
  const wrong = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.nat(), wrongSource) },
    { weight: 1, arbitrary: oddText.filter((text) => text.isWellFormed()) },
  );
  return fc
    .tuple(name, wrong)
    .map(([name, by]) => [name, typeof by === "string" ? by : new Pick(kindOf(name) ?? name, ...by)]);
}

function spoilPath(plan: Plan, [name, wrong]: [string, Pick | string]): Plan {
  return { ...plan, path: { ...plan.path, [name]: wrong } };
}

function wrongParameter(query: Parameters, values: Values): Arbitrary<[string, unknown][]> {
  const named = query.map(({ name, schema }) =>
    values.flawed(schema, name).map((value): [string, unknown][] => [[name, value]]),
  );
  const twice = query.map(({ name, schema }) =>
    fc
      .tuple(values.valid(schema, name), values.valid(schema, name))
      .map((both) => both.map((v) => [name, v])),
  ) as Arbitrary<[string, unknown][]>[];
  return fc.oneof(
    ...named,
    ...twice,
    fc.tuple(oddText, oddText).map((pair) => [pair]),
  );
}

/** What is sent wrongly takes the place of what is right; an unknown parameter comes beside it. */
function spoilQuery(plan: Plan, wrong: [string, unknown][]): Plan {
  const names = new Set(wrong.map(([name]) => name));
  return { ...plan, query: [...plan.query.filter(([name]) => !names.has(name)), ...wrong] };
}

function jsonOf({ requestBody }: Operation): MediaType | undefined {
  return requestBody?.content["application/json"];
}
