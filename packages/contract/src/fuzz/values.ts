import fc, { type Arbitrary } from "fast-check";
import { type Document, resolve, type Schema } from "../document.js";
import { hints } from "./hints.js";
import { kindOf, Pick, type Source } from "./pick.js";
import { oddText, plainText } from "./texts.js";

/** Values for the schemas of a document; a `Pick` stands where an identifier belongs. */
export interface Values {
  /** What the schema allows. */
  valid(schema: Schema, name?: string): Arbitrary<unknown>;
  /** What the schema refuses in one place, or only just allows. */
  flawed(schema: Schema, name?: string): Arbitrary<unknown>;
}

/** Covers the keywords that the document's requests use; an unknown type throws. */
export function valuesOf(document: Document): Values {
  return { valid, flawed };

  function valid(schema: Schema, name = ""): Arbitrary<unknown> {
    const hint = hints[name];
    if (hint)
      return fc.oneof({ weight: 6, arbitrary: hint }, { weight: 1, arbitrary: bySchema(schema, name) });
    return bySchema(schema, name);
  }

  function bySchema(referable: Schema, name: string): Arbitrary<unknown> {
    const schema = whole(document, referable);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const [type, ...others] = [schema.type ?? "object"].flat();
    const value = ofType(type, schema, name);
    if (others.length === 0) return value;
    const rest = others.map((other) => ({ weight: 1, arbitrary: ofType(other, schema, name) }));
    return fc.oneof({ weight: 4, arbitrary: value }, ...rest);
  }

  function ofType(type: string | undefined, schema: WholeSchema, name: string): Arbitrary<unknown> {
    if (type === "object") return object(schema);
    if (type === "array") return list(schema, valid);
    if (type === "string") return text(schema, name);
    if (type === "integer") return integer(schema);
    if (type === "number") return fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
    if (type === "boolean") return fc.boolean();
    if (type === "null") return fc.constant(null);
    throw new Error(`No values are known for the type ${type}`);
  }

  function object({ properties = {}, required = [], minProperties = 0 }: WholeSchema): Arbitrary<object> {
    const fields = mapValues(properties, valid);
    const least = Math.min(minProperties, Object.keys(fields).length);
    return fc
      .record(fields, { requiredKeys: required })
      .filter((value) => Object.keys(value).length >= least);
  }

  function list(
    { items = {}, minItems = 0, maxItems = 3 }: WholeSchema,
    of: (schema: Schema) => Arbitrary<unknown>,
  ): Arbitrary<unknown[]> {
    return fc.array(of(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
  }

  function flawed(referable: Schema, name = ""): Arbitrary<unknown> {
    const schema = whole(document, referable);
    const types = [schema.type ?? "object"].flat();
    const misses = types.includes("object")
      ? flawedObject(schema)
      : types.includes("array")
        ? flawedList(schema)
        : nearMiss(schema, name);
    return fc.oneof({ weight: 4, arbitrary: misses }, { weight: 1, arbitrary: anything });
  }

  function flawedObject(schema: WholeSchema): Arbitrary<unknown> {
    const { properties = {}, required = [] } = schema;
    const names = Object.keys(properties);
    const good = object(schema);
    const bad = names.map((name) =>
      fc
        .tuple(good, flawed(properties[name] as Schema, name))
        .map(([value, wrong]) => ({ ...value, [name]: wrong })),
    );
    const short = required.map((name) => good.map((value) => without(value, name)));
    const unknown = fc
      .tuple(good, oddText, fc.jsonValue({ maxDepth: 1 }))
      .map(([value, name, extra]) => ({ ...value, [name]: extra }));
    return fc.oneof({ weight: 4, arbitrary: fc.oneof(...bad) }, ...short, unknown, fc.constant({}));
  }

  function flawedList(schema: WholeSchema): Arbitrary<unknown> {
    const tooMany = (schema.maxItems ?? 100) + 1;
    return fc.oneof(
      list(schema, flawed),
      fc.constant([]),
      valid(schema.items ?? {}).map((item) => [item, item]),
      valid(schema.items ?? {}).map((item) => Array.from({ length: tooMany }, () => item)),
    );
  }
}

/** What stands one step beside the bounds of a scalar, on them, or far away from them. */
function nearMiss({ minimum, maximum, minLength, maxLength }: WholeSchema, name: string): Arbitrary<unknown> {
  const numbers = [minimum, maximum].flatMap((bound) =>
    bound === undefined ? [] : [bound - 1, bound, bound + 1],
  );
  const lengths = [minLength, maxLength].flatMap((bound) =>
    bound === undefined ? [] : [bound - 1, bound, bound + 1],
  );
  const edges = [...numbers, ...lengths.filter((length) => length >= 0).map((length) => "x".repeat(length))];
  const kind = kindOf(name);
  return fc.oneof(
    oddText,
    fc.constantFrom<unknown>(null, -1, 0.5, 1e308, 2 ** 53, ...edges),
    ...(kind
      ? [fc.tuple(fc.nat(), wrongSource).map(([index, source]) => new Pick(kind, index, source))]
      : []),
  );
}

export const wrongSource = fc.constantFrom<Source>("other kind", "foreign", "deleted", "made up");

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, "", "text", [], {}, [[]], [null], { a: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

function text({ format, pattern, minLength = 0, maxLength = 255 }: WholeSchema, name: string) {
  const kind = pattern?.startsWith("^CRD") ? "credential" : kindOf(name);
  if (kind) return fc.nat().map((index) => new Pick(kind, index));
  if (format === "date") return day;
  if (pattern) return fc.stringMatching(new RegExp(pattern)).filter(({ length }) => length <= maxLength);
  const longest = fc.constant("x".repeat(maxLength));
  return fc.oneof(
    { weight: 20, arbitrary: plainText.filter(({ length }) => length >= minLength && length <= maxLength) },
    { weight: 1, arbitrary: longest },
  );
}

/** Within the years that data is of; ends of them, so that a range often holds something. */
const day = fc.oneof(
  fc.constantFrom("2020-01-01", "2040-01-01"),
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

function integer({ minimum = -1000, maximum = 1000 }: WholeSchema): Arbitrary<number> {
  return fc.integer({ min: minimum, max: Math.max(minimum, maximum) });
}

export interface WholeSchema extends Schema {
  enum?: unknown[];
  required?: string[];
  items?: Schema;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
}

/** A schema with its reference followed, what stands beside that, and the parts of its allOf put together. */
export function whole(document: Document, schema: Schema): WholeSchema {
  const { $ref: _, ...beside } = schema;
  const target: WholeSchema = { ...resolve<Schema>(document, schema), ...beside };
  const parts = (target.allOf ?? []).map((part) => whole(document, part));
  if (parts.length === 0) return target;
  return {
    type: "object",
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  };
}

function mapValues(
  properties: Record<string, Schema>,
  of: (schema: Schema, name: string) => Arbitrary<unknown>,
) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, of(schema, name)]));
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
