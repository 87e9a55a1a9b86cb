export type HeaderFields =
  | Headers
  | Readonly<Record<string, string | number | readonly string[] | undefined>>;
export type Body = string | Uint8Array;

/** Node.js loads what is behind `fetch` when one of its classes is first touched: with this module, and not in somebody's first test. */
const { Headers } = globalThis;

export function headersOf(fields: HeaderFields): Headers {
  if (fields instanceof Headers) return fields;
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) headers.set(name, [value].flat().join(", "));
  }
  return headers;
}

/** A body as it goes over the wire. */
export function textOf(body: unknown): Body {
  if (body === undefined || body === null) return "";
  return typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
}

const longest = 2000;
const secret = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** A message as in HTTP, for people: JSON with indents, nothing secret of the headers, no more than fits. */
export function show(title: string, headers: Headers, body: Body): string {
  const fields = [...headers].map(
    ([name, value]) => `${name}: ${secret.includes(name) ? "(not shown)" : value}`,
  );
  const text = readable(body);
  const shown =
    text.length > longest ? `${text.slice(0, longest)}\n… (${text.length} characters in all)` : text;
  return [title, ...fields, ...(shown === "" ? [] : ["", shown])].join("\n");
}

function readable(body: Body): string {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  if (text.startsWith("%PDF")) return `(a PDF of ${body.length} bytes)`;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
