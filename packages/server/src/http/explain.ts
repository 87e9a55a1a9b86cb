import type { ValidationError } from "@mxkit/api/v20250224";
import { quote } from "../domain/errors.js";

/**
 * A failed check as a sentence that names the field, the value and the bound: "`page` must be at least 1, but is 0."
 *
 * @param secrets JSON Pointers of the parts whose values are not repeated
 */
export function explain(error: ValidationError, secrets: readonly string[] = []): string {
  const { instancePath, keyword, params, data, parentSchema } = error;
  const field = instancePath === "" ? "The body" : `\`${fieldOf(instancePath)}\``;
  const is = data === undefined || isSecret(error, secrets) ? "" : `, but is ${quote(data)}`;
  switch (keyword) {
    case "required":
      return `\`${fieldOf(`${instancePath}/${params.missingProperty}`)}\` is required.`;
    case "type":
      return `${field} must be ${typeName(params.type)}${is}.`;
    case "enum":
      return `${field} must be one of ${(params.allowedValues as unknown[]).map(quote).join(", ")}${is}.`;
    case "const":
      return `${field} must be ${quote(params.allowedValue)}${is}.`;
    case "minimum":
      return `${field} must be at least ${params.limit}${is}.`;
    case "exclusiveMinimum":
      return `${field} must be more than ${params.limit}${is}.`;
    case "maximum":
      return `${field} must be at most ${params.limit}${is}.`;
    case "minLength":
      return `${field} must have at least ${params.limit} character${params.limit === 1 ? "" : "s"}${is}.`;
    case "maxLength":
      return `${field} must have at most ${params.limit} characters, but has ${[...String(data)].length}.`;
    case "minItems":
      return `${field} must have at least ${params.limit} item${params.limit === 1 ? "" : "s"}.`;
    case "maxItems":
      return `${field} must have at most ${params.limit} items, but has ${(data as unknown[]).length}.`;
    case "uniqueItems":
      return `${field} must have no item twice, but has ${quote((data as unknown[])[params.i as number])}.`;
    case "maxProperties":
      return `${field} must have no more than ${params.limit} of ${listed(Object.keys(parentSchema?.properties ?? {}))}.`;
    case "format":
      return `${field} must be ${formats[String(params.format)] ?? `a ${params.format}`}${is}.`;
    case "pattern":
      return `${field} must match ${params.pattern}${is}.`;
    case "anyOf":
      return `${field} must have at least one of ${listed(alternatives(parentSchema))}.`;
    default:
      return `${field} ${error.message ?? "is not valid"}${is}.`;
  }
}

const formats: Record<string, string> = {
  date: "a date like 2026-01-31",
  "date-time": "a date and time like 2026-01-31T12:00:00Z",
  email: "an e-mail address",
  uri: "a URI",
};

/** `/member/credentials/0/guid` → `member.credentials[0].guid`. */
function fieldOf(pointer: string): string {
  const [first = "", ...rest] = pointer.split("/").slice(1).map(unescapePointer);
  return rest.reduce((field, part) => (/^\d+$/.test(part) ? `${field}[${part}]` : `${field}.${part}`), first);
}

/** Where a list or an object is missing, what stands in its place may be what should have been inside. */
function isSecret(
  { instancePath, keyword, params, parentSchema }: ValidationError,
  secrets: readonly string[],
): boolean {
  const structure =
    keyword === "type" && [params.type].flat().some((type) => type === "object" || type === "array");
  return (
    structure || parentSchema?.writeOnly === true || secrets.some((secret) => instancePath.startsWith(secret))
  );
}

function typeName(type: unknown): string {
  const names = [type]
    .flat()
    .map((name) => (name === "null" ? "null" : `${/^[aeio]/.test(String(name)) ? "an" : "a"} ${name}`));
  return names.join(" or ");
}

/** The generated validators say with it that one of some fields is needed, and with nothing else. */
function alternatives(schema: ValidationError["parentSchema"]): string[] {
  return ((schema?.anyOf ?? []) as { required: string[] }[]).flatMap(({ required }) => required);
}

const listed = (names: string[]) => names.map((name) => `\`${name}\``).join(", ");

const unescapePointer = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");
