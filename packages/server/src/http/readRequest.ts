import type { IncomingMessage } from "node:http";
import type {
  OperationDescription,
  ParameterDescription,
  ValidationError,
  Validator,
} from "@mxkit/api/v20250224";
import { DomainError, quote } from "../domain/errors.js";
import { explain } from "./explain.js";

export interface RawRequest {
  path: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** What a handler gets: parsed, checked, defaults filled in. */
export interface ParsedRequest {
  path: Record<string, string>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  body: unknown;
}

/** By operationId and part: `createUser_body`, `listUsers_query`. */
export type Validators = Readonly<Record<string, Validator>>;

/** @throws invalid_parameter_error or invalid_body_error, naming the field */
export function readRequest(
  validators: Validators,
  id: string,
  operation: OperationDescription,
  raw: RawRequest,
): ParsedRequest {
  const query = readParameters(operation, "query", (name) => raw.query.getAll(name));
  const header = readParameters(operation, "header", (name) =>
    [raw.headers[name.toLowerCase()] ?? []].flat(),
  );
  check(validators[`${id}_query`], query, "invalid_parameter_error");
  check(validators[`${id}_header`], header, "invalid_parameter_error");
  return { path: raw.path, query, header, body: readBody(validators[`${id}_body`], operation, raw) };
}

function readBody(
  validate: Validator | undefined,
  operation: OperationDescription,
  raw: RawRequest,
): unknown {
  if (!operation.body) return undefined;
  if (raw.body.length === 0) {
    if (operation.body.required) throw invalidBody("A JSON body is required.");
    return undefined;
  }
  const type = raw.headers["content-type"];
  if (!type || !/^application\/([\w.-]+\+)?json *(;|$)/i.test(type)) {
    throw invalidBody(`\`Content-Type\` must be application/json, but is ${type ? quote(type) : "missing"}.`);
  }
  const body = parse(raw.body);
  requireKeepable(body);
  check(validate, body, "invalid_body_error", operation.body.secrets);
  return body;
}

/** Nothing that the documents know is nested more than seven levels deep. */
const deepest = 32;

/**
 * What could not be kept as it is: SQLite cuts at a null character, and half a surrogate pair is no character. And what no body has
 * that means well: names of prototypes, and levels without end.
 *
 * @throws invalid_body_error, naming the field
 */
function requireKeepable(value: unknown, field = "", depth = 0): void {
  if (typeof value === "string" && !isPlain(value)) {
    throw invalidBody(`\`${field}\` must not contain null characters or halves of surrogate pairs.`);
  }
  if (typeof value !== "object" || value === null) return;
  if (depth === deepest) throw invalidBody(`The body is nested more than ${deepest} levels deep.`);
  for (const [name, inner] of Object.entries(value)) {
    if (isOfPrototypes(name, inner)) throw invalidBody(`\`${name}\` is no name of a field.`);
    const place = Array.isArray(value) ? `${field}[${name}]` : field ? `${field}.${name}` : name;
    requireKeepable(inner, place, depth + 1);
  }
}

/** What would change objects that have nothing to do with the request, where it is ever copied from one to another. */
const isOfPrototypes = (name: string, inner: unknown) =>
  name === "__proto__" ||
  (name === "constructor" &&
    typeof inner === "object" &&
    inner !== null &&
    Object.hasOwn(inner, "prototype"));

const isPlain = (text: string) => !text.includes("\0") && text.isWellFormed();

function parse(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalidBody("The body is not valid UTF-8.");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = error instanceof Error ? error.message.match(/position (\d+)/)?.[1] : undefined;
    throw invalidBody(
      `The body is not valid JSON${position === undefined ? "" : ` (at character ${position})`}.`,
    );
  }
}

function readParameters(
  operation: OperationDescription,
  place: ParameterDescription["in"],
  valuesOf: (name: string) => string[],
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== place) continue;
    const values = valuesOf(parameter.name);
    const [value] = values;
    if (value === undefined) continue;
    if (!values.every(isPlain))
      throw invalidParameter(`\`${parameter.name}\` must not contain null characters.`);
    if (parameter.type === "array") {
      // Repeated, as the document says, or in one with commas, as some clients write lists.
      parameters[parameter.name] = values.flatMap((text) => text.split(","));
      continue;
    }
    if (values.length > 1)
      throw invalidParameter(
        `\`${parameter.name}\` must be given once, but is given ${values.length} times.`,
      );
    parameters[parameter.name] = convert(parameter, value);
  }
  return parameters;
}

function convert({ name, type }: ParameterDescription, value: string): unknown {
  if (type === "integer") {
    if (!/^-?\d{1,15}$/.test(value))
      throw invalidParameter(`\`${name}\` must be an integer, but is ${quote(value)}.`);
    return Number(value);
  }
  if (type === "boolean") {
    if (value !== "true" && value !== "false") {
      throw invalidParameter(`\`${name}\` must be true or false, but is ${quote(value)}.`);
    }
    return value === "true";
  }
  return value;
}

function check(
  validate: Validator | undefined,
  data: unknown,
  type: "invalid_body_error" | "invalid_parameter_error",
  secrets: readonly string[] = [],
): void {
  if (!validate || validate(data)) return;
  throw new DomainError(type, explain(mostTelling(validate.errors ?? []), secrets));
}

/** Of an `anyOf` the last error is the one about the whole; else there is one only. */
function mostTelling(errors: ValidationError[]): ValidationError {
  return errors.at(-1) ?? { instancePath: "", keyword: "", params: {} };
}

const invalidBody = (message: string) => new DomainError("invalid_body_error", message);
const invalidParameter = (message: string) => new DomainError("invalid_parameter_error", message);
