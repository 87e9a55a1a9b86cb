import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Document, resolve, type Schema } from "./document.js";

/** What is wrong with values, as sentences that begin with the place. None: nothing. */
export interface SchemaChecks {
  /** Of a value of a JSON document. */
  value(schema: Schema, value: unknown, place: string): string[];
  /** Of a value of a URL or a header, where everything is text. */
  text(schema: Schema, text: string, place: string): string[];
  /** Whether a parameter of the schema can be sent several times. */
  isList(schema: Schema): boolean;
}

/** Checks against the schemas of a document, which it compiles when they are first needed. */
export function createSchemaChecks(document: Document): SchemaChecks {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  formats.default(ajv);
  const isTime = hasPatternsOfTimes(document) ? isUtc : isUtcSecond;
  ajv.addFormat("date-time", isTime).addFormat("decimal", true).addFormat("binary", true);
  ajv.addSchema({ components: { schemas: document.components.schemas } }, "document");

  function value(schema: Schema, value: unknown, place: string): string[] {
    const validate = compile(schema);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => describe(error, place));
  }

  function text(schema: Schema, text: string, place: string): string[] {
    return value(schema, isText(resolve(document, schema)) ? text : parse(text), place);
  }

  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

  function compile(schema: Schema) {
    const text = JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"document#');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    return validate;
  }

  const isList = (schema: Schema) => resolve(document, schema).type === "array";

  return { value, text, isList };
}

function describe({ instancePath, params, message, data }: ErrorObject, place: string): string {
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (unknown !== undefined) return `${place}${instancePath}: has an undocumented field ${unknown}`;
  const shown = typeof data === "object" ? "" : `, but is ${JSON.stringify(data)?.slice(0, 100)}`;
  const wanted = params.allowedValues ? `must be one of ${params.allowedValues.join(", ")}` : message;
  return `${place}${instancePath}: ${wanted}${shown}`;
}

/** As every date-time of v20111101 is: in UTC, to the second. */
const isUtcSecond = (text: string) => isUtc(text) && !text.includes(".");

/** With milliseconds or without: v20250224 has a pattern that says so where it answers. */
function isUtc(text: string): boolean {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return false;
  const exact = time.toISOString();
  return text === exact || text === exact.replace(".000Z", "Z");
}

function hasPatternsOfTimes({ components }: Document): boolean {
  const fields = Object.values(components.schemas).flatMap(({ properties = {} }) =>
    Object.values(properties),
  );
  return fields.some(({ format, pattern }) => format === "date-time" && pattern !== undefined);
}

function isText({ type }: Schema): boolean {
  return type === undefined || [type].flat().includes("string");
}

/** Text that is no JSON, or that JSON would write otherwise (`1.0` for `1`), stays text, for the schema to refuse. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : text;
  } catch {
    return text;
  }
}
