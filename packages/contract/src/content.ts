import type { MediaType } from "./document.js";
import type { SchemaChecks } from "./schemas.js";

export type Body = string | Uint8Array;

/** What is wrong with a body of one of the documented media types. */
export function checkContent(
  documented: Record<string, MediaType>,
  mediaType: string | null,
  body: Body,
  checks: SchemaChecks,
): string[] {
  const known = Object.keys(documented).join(" or ");
  if (mediaType === null) return [`header content-type: is missing, must be ${known}`];
  const content = documented[mediaType];
  if (content === undefined) return [`header content-type: must be ${known}, but is ${mediaType}`];
  if (!/[/+]json$/.test(mediaType)) return checks.value(content.schema, latin1(body), "body");
  const { value, fault } = parse(body);
  return fault ? [`body: is no JSON: ${fault}`] : checks.value(content.schema, value, "body");
}

function parse(body: Body): { value?: unknown; fault?: string } {
  try {
    return { value: JSON.parse(utf8(body)) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** Throws on bytes that are no UTF-8, and leaves a byte order mark for the JSON parser to refuse. */
function utf8(body: Body): string {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return typeof body === "string" ? body : decoder.decode(body);
}

/** One character a byte, so that a schema of a string can say something about bytes. */
function latin1(body: Body): string {
  return typeof body === "string" ? body : Buffer.from(body).toString("latin1");
}
