import { type Exchange, textOf } from "./exchange.js";

const anyGuid = /[A-Z]{3}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Where the text of an identifier comes from: the answer that told it first, and its place there. */
interface Origin {
  exchange: Exchange;
  place: number;
}

/**
 * A script for bash that does the same again. What reads and is not needed is left out; identifiers are taken from the
 * answers, as they are others every time.
 */
export function curlScript(exchanges: readonly Exchange[]): string {
  const last = exchanges.at(-1);
  const origins = originsOf(exchanges);
  const kept = new Set<Exchange>();
  const keep = (exchange: Exchange) => {
    if (kept.has(exchange)) return;
    kept.add(exchange);
    for (const guid of guidsOf(exchange)) {
      const origin = origins.get(guid);
      if (origin && origin.exchange !== exchange) keep(origin.exchange);
    }
  };
  for (const exchange of exchanges)
    if (exchange === last || (exchange.sent.method !== "GET" && exchange.client === last?.client))
      keep(exchange);

  const list = exchanges.filter((exchange) => kept.has(exchange));
  const used = new Set(list.flatMap(guidsOf));
  const names = new Map(
    [...used].flatMap((guid) => (origins.has(guid) ? [[guid, ""]] : [])) as [string, string][],
  );
  const lines: string[] = [];
  for (const exchange of list) {
    const told = [...names].filter(([guid, name]) => name === "" && origins.get(guid)?.exchange === exchange);
    const isWaitedFor = exchanges.some(
      (other) => other.isLate && exchanges.indexOf(other) > exchanges.indexOf(exchange),
    );
    const curl = lineOf(exchange, names);
    lines.push(told.length > 0 ? `answer=$(${curl})` : curl);
    for (const [guid] of told) {
      const name = `${guid.slice(0, 3)}_${[...names.values()].filter(Boolean).length + 1}`;
      names.set(guid, name);
      const place = (origins.get(guid)?.place ?? 0) + 1;
      lines.push(`${name}=$(grep -oE '[A-Z]{3}-[0-9a-f-]{36}' <<<"$answer" | sed -n ${place}p)`);
    }
    if (exchange.answer.status === 202 && isWaitedFor) lines.push("sleep 1");
  }
  return lines.join("\n");
}

function originsOf(exchanges: readonly Exchange[]): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const exchange of exchanges) {
    const guids = textOf(exchange).match(anyGuid) ?? [];
    const asked = new Set(guidsOf(exchange));
    guids.forEach((guid, place) => {
      if (!origins.has(guid) && !asked.has(guid)) origins.set(guid, { exchange, place });
    });
  }
  return origins;
}

function guidsOf({ sent }: Exchange): string[] {
  return `${sent.target} ${Buffer.from(sent.body ?? "")}`.match(anyGuid) ?? [];
}

function lineOf({ client, sent, plan }: Exchange, names: Map<string, string>): string {
  const who = client === 0 ? "MX" : "MX_OTHER";
  const key = plan?.authorization === "wrong" ? "x" : "";
  const { Authorization: _, ...headers } = sent.headers;
  const body = sent.body && quote(sent.body, names);
  // An argument is limited to 128 KiB, what is printed is not.
  const isLong = (sent.body?.length ?? 0) > 100_000;
  return [
    ...(body && isLong ? [`printf %s ${body} |`] : []),
    `curl -sS --path-as-is -X ${sent.method}`,
    ...(plan?.authorization === "none" ? [] : [`-u "$${who}_CLIENT_ID:$${who}_API_KEY${key}"`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(Buffer.from(`${name}: ${value}`), names)}`),
    ...(sent.body && !sent.headers["Content-Type"] ? ["-H Content-Type:"] : []),
    ...(body ? [`--data-binary ${isLong ? "@-" : body}`] : []),
    `"$BASE_URL"${quote(Buffer.from(sent.target), names)}`,
  ].join(" ");
}

/** For bash: variables in the place of identifiers, escapes for what is not plain, and long runs counted. */
function quote(bytes: Uint8Array, names: Map<string, string>): string {
  const text = Buffer.from(bytes).toString("latin1");
  const pattern = new RegExp(`(${[...names.keys(), "(?!)"].join("|")})|((.)\\3{99,})`, "gs");
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

const escapeFormat = (character: string) => (character === "%" ? "%%" : character);

function quotePlain(text: string): string {
  if (text === "") return "";
  if (/^[\x20-\x26\x28-\x7e]*$/.test(text)) return `'${text}'`;
  const escaped = text.replace(/[^\x20-\x26\x28-\x5b\x5d-\x7e]/g, (c) => `\\x${hex(c)}`);
  return `$'${escaped}'`;
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, "0");
