import { type Authorization, type Exchange, textOf } from "./exchange.js";

const anyGuid = /\b[A-Z]{3}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Where an identifier comes from: the answer that told it first, and its place among those of its kind there. */
interface Origin {
  exchange: Exchange;
  place: number;
}

type Origins = ReadonlyMap<string, Origin>;

/**
 * A script for bash that does the same again. What reads and is not needed is left out; identifiers are taken from the
 * answers, as they are others every time.
 *
 * @param exchanges the last one is what it is about
 * @param known texts that stand in variables of the environment, by the text
 */
export function curlScript(
  exchanges: readonly Exchange[],
  known: Readonly<Record<string, string>> = {},
): string {
  const origins = originsOf(exchanges);
  const list = neededOf(exchanges, origins);
  const used = new Set(list.flatMap(guidsOf));
  const names = new Map(Object.entries(known));
  const knownCount = names.size;
  return list
    .flatMap((exchange) => {
      const line = lineOf(exchange, names);
      const told = [...used].filter((guid) => origins.get(guid)?.exchange === exchange);
      for (const guid of told) names.set(guid, `${prefixOf(guid)}_${names.size - knownCount + 1}`);
      return [
        told.length > 0 ? `answer=$(${line})` : line,
        ...told.map((guid) => `${names.get(guid)}=${nthGuid(guid, origins.get(guid)?.place ?? 0)}`),
        ...(wasWaitedFor(exchange, exchanges) ? ["sleep 1"] : []),
      ];
    })
    .join("\n");
}

/** What the last client changed, what told the identifiers in it, and the last exchange itself. */
function neededOf(exchanges: readonly Exchange[], origins: Origins): Exchange[] {
  const last = exchanges.at(-1);
  const needed = new Set<Exchange>();
  const need = (exchange: Exchange | undefined) => {
    if (!exchange || needed.has(exchange)) return;
    needed.add(exchange);
    for (const guid of guidsOf(exchange)) need(origins.get(guid)?.exchange);
  };
  exchanges.filter(({ sent, client }) => sent.method !== "GET" && client === last?.client).forEach(need);
  need(last);
  return exchanges.filter((exchange) => needed.has(exchange));
}

function nthGuid(guid: string, place: number): string {
  return `$(grep -oE '\\b${prefixOf(guid)}-[0-9a-f-]{36}' <<<"$answer" | sed -n ${place + 1}p)`;
}

const prefixOf = (guid: string) => guid.slice(0, 3);

/** Whether a job was started, and the fuzzer waited for one after that. */
function wasWaitedFor(exchange: Exchange, exchanges: readonly Exchange[]): boolean {
  const later = exchanges.slice(exchanges.indexOf(exchange));
  return exchange.answer.status === 202 && later.some(({ isLate }) => isLate);
}

function originsOf(exchanges: readonly Exchange[]): Origins {
  const origins = new Map<string, Origin>();
  for (const exchange of exchanges) {
    const guids = textOf(exchange).match(anyGuid) ?? [];
    const asked = new Set(guidsOf(exchange));
    for (const [index, guid] of guids.entries()) {
      if (origins.has(guid) || asked.has(guid)) continue;
      const before = guids.slice(0, index).filter((other) => prefixOf(other) === prefixOf(guid));
      origins.set(guid, { exchange, place: before.length });
    }
  }
  return origins;
}

function guidsOf({ sent }: Exchange): string[] {
  return `${sent.target} ${Buffer.from(sent.body ?? "")}`.match(anyGuid) ?? [];
}

function lineOf({ client, sent, authorization }: Exchange, names: Map<string, string>): string {
  const { Authorization: _, ...headers } = sent.headers;
  const body = sent.body && quote(sent.body, names);
  // An argument is limited to 128 KiB, what is printed is not.
  const isLong = (sent.body?.length ?? 0) > 100_000;
  return [
    ...(body && isLong ? [`printf %s ${body} |`] : []),
    `curl -sS --path-as-is -X ${sent.method}`,
    ...credentialsOf(authorization, client === 0 ? "MX" : "MX_OTHER"),
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(Buffer.from(`${name}: ${value}`), names)}`),
    ...(sent.body && !sent.headers["Content-Type"] ? ["-H Content-Type:"] : []),
    ...(body ? [`--data-binary ${isLong ? "@-" : body}`] : []),
    `"${authorization === "control" ? "$CONTROL_URL" : "$BASE_URL"}"${quote(Buffer.from(sent.target), names)}`,
  ].join(" ");
}

function credentialsOf(authorization: Authorization, who: string): string[] {
  if (authorization === "none") return [];
  if (authorization === "control") return ['-H "Authorization: Bearer $MX_CONTROL_KEY"'];
  return [`-u "$${who}_CLIENT_ID:$${who}_API_KEY${authorization === "wrong" ? "x" : ""}"`];
}

/** For bash: variables in the place of identifiers, escapes for what is not plain, and long runs counted. */
function quote(bytes: Uint8Array, names: Map<string, string>): string {
  const text = Buffer.from(bytes).toString("latin1");
  const pattern = new RegExp(
    `(${[...[...names.keys()].map(literally), "(?!)"].join("|")})|((.)\\3{99,})`,
    "gs",
  );
  let end = 0;
  let quoted = "";
  for (const match of text.matchAll(pattern)) {
    quoted += quotePlain(text.slice(end, match.index));
    const [whole, guid, run, character = ""] = match;
    const name = guid && names.get(guid);
    if (run) quoted += `"$(printf ${quotePlain(`${escapeFormat(character)}%.0s`)} {1..${run.length}})"`;
    else quoted += name ? `"$${name}"` : quotePlain(whole);
    end = match.index + whole.length;
  }
  return quoted + quotePlain(text.slice(end)) || "''";
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const escapeFormat = (character: string) => (character === "%" ? "%%" : character);

function quotePlain(text: string): string {
  if (text === "") return "";
  if (/^[\x20-\x26\x28-\x7e]*$/.test(text)) return `'${text}'`;
  const escaped = text.replace(/[^\x20-\x26\x28-\x5b\x5d-\x7e]/g, (c) => `\\x${hex(c)}`);
  return `$'${escaped}'`;
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, "0");
