import { type Exchange, successOf, textOf } from "../exchange.js";
import type { Oracle } from "../oracle.js";

/** What always holds of an exchange. A check answers what is wrong; nothing: it holds. */
export interface Invariant {
  name: string;
  check(exchange: Exchange, world: World): string[];
}

export interface World {
  oracle: Oracle;
  /** Whether an identifier is the other client's alone. */
  isForeign: (id: string) => boolean;
  /** Texts that the other client has written. */
  foreignTexts: readonly string[];
}

export const invariants: Invariant[] = [
  { name: "never a 5xx", check: ({ answer }) => (answer.status >= 500 ? [`status ${answer.status}`] : []) },
  { name: "every answer is as the document says", check: asDocumented },
  { name: "nothing without credentials", check: closedToStrangers },
  { name: "what is invalid is refused", check: refusesInvalid },
  { name: "what is another's, gone or made up is not there", check: hidesUnreachable },
  { name: "never another client's data", check: leaksNothing },
  { name: "an answer is about what was asked for", check: answersTheQuestion },
  { name: "what was written is answered", check: answersWhatWasWritten },
  { name: "pages add up", check: pagesAddUp },
];

const isSuccess = ({ answer }: Exchange) => answer.status >= 200 && answer.status < 300;

/** What the document has no operation for is refused in the form of its errors. */
function asDocumented({ match, answer }: Exchange, { oracle }: World): string[] {
  if (match) return oracle.checkAnswer(match.operationId, answer);
  if (refusals.has(answer.status)) return oracle.checkAnswer("deleteCategory", answer);
  return [`status: ${answer.status} to what is no operation`];
}

/** Of what there is no operation for; deleteCategory is one that documents all of them. */
const refusals = new Set([401, 404, 405]);

function closedToStrangers({ authorization, match, answer }: Exchange): string[] {
  if (authorization === "right") return [];
  return answer.status === 401 || (!match && answer.status === 404) ? [] : [`status ${answer.status}`];
}

/** Bodies where none is documented are ignored, any media type of JSON is one, and a byte order mark may be skipped. */
const tolerated = [
  /^body: is not documented/,
  /^header content-type: .* but is application\/.*json$/,
  /^body: is no JSON: .*\ufeff/,
];

function refusesInvalid(exchange: Exchange, { oracle }: World): string[] {
  const { match, sent } = exchange;
  if (!match || !isSuccess(exchange)) return [];
  const query = new URLSearchParams(sent.target.split("?")[1] ?? "");
  const { headers, body = "" } = sent;
  return oracle
    .checkRequest(match.operationId, { path: match.path, query, headers, body })
    .filter((problem) => !tolerated.some((pattern) => pattern.test(problem)))
    .map((problem) => `${problem}, and was answered with ${exchange.answer.status}`);
}

function hidesUnreachable(exchange: Exchange): string[] {
  if (!exchange.match || !isSuccess(exchange)) return [];
  return exchange.unreachable.map((id) => `${id} was answered with ${exchange.answer.status}`);
}

function leaksNothing(exchange: Exchange, { isForeign, foreignTexts }: World): string[] {
  const text = textOf(exchange);
  const asked = `${exchange.sent.target} ${Buffer.from(exchange.sent.body ?? "")}`;
  const guids = text.match(/[A-Z]{3}-[0-9A-Za-z-]+/g) ?? [];
  return [
    ...guids.filter((guid) => isForeign(guid) && !asked.includes(guid)),
    ...foreignTexts.filter((secret) => text.includes(secret)),
  ].map((leaked) => `${leaked} is the other client's`);
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects under the root key of an answer. */
function objectsOf(body: unknown): Json[] {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([root, value]) =>
    root === "pagination" ? [] : [value].flat().filter(isObject),
  );
}

/** What names a user, a member, … of its own names those of the path. */
export function answersTheQuestion(exchange: Exchange): string[] {
  const path = Object.entries(exchange.match?.path ?? {});
  const [last, guid] = path.at(-1) ?? [];
  const body = successOf(exchange);
  const root = isObject(body) ? Object.keys(body)[0] : undefined;
  return objectsOf(body).flatMap((object) => [
    ...path
      .filter(([name, id]) => typeof object[name] === "string" && object[name] !== id)
      .map(([name]) => `${name} is ${object[name]}`),
    ...(last === `${root}_guid` && "guid" in object && object.guid !== guid
      ? [`guid is ${object.guid}`]
      : []),
  ]);
}

/** Scalars come back under the name that they were sent with. What is only ever sent, as a password, does not come back. */
export function answersWhatWasWritten(exchange: Exchange): string[] {
  const { method, body } = exchange.sent;
  if (!body?.length || !/^(POST|PUT)$/.test(method)) return [];
  const answered = successOf(exchange);
  if (!isObject(answered) || "transactions" in answered) return [];
  const sent: unknown = JSON.parse(new TextDecoder().decode(body));
  return Object.entries(isObject(sent) ? sent : {}).flatMap(([root, fields]) => {
    const object = answered[root];
    if (!isObject(fields) || !isObject(object)) return [];
    return Object.entries(fields)
      .filter(([name, value]) => Object.hasOwn(object, name) && typeof value !== "object")
      .filter(([name, value]) => object[name] !== value)
      .map(
        ([name, value]) =>
          `${name} is ${JSON.stringify(object[name])}, but ${JSON.stringify(value)} was sent`,
      );
  });
}

export function pagesAddUp(exchange: Exchange): string[] {
  const body = successOf(exchange);
  if (!isObject(body) || !isObject(body.pagination)) return [];
  const items = Object.values(body).find(Array.isArray) ?? [];
  const query = new URLSearchParams(exchange.sent.target.split("?")[1] ?? "");
  const { current_page, per_page, total_entries, total_pages } = body.pagination as Record<string, number>;
  const page = Number(query.get("page") ?? 1);
  const size = Number(query.get("records_per_page") ?? 25);
  const total = Number(total_entries);
  const expected = { current_page: page, per_page: size, total_pages: Math.max(Math.ceil(total / size), 1) };
  const found = { current_page, per_page, total_pages };
  const wrong = Object.entries(expected).filter(
    ([name, value]) => found[name as keyof typeof found] !== value,
  );
  const count = Math.min(size, Math.max(total - (page - 1) * size, 0));
  return [
    ...wrong.map(([name, value]) => `${name} is not ${value}`),
    ...(items.length === count ? [] : [`${items.length} items instead of ${count} of ${total}`]),
  ];
}
