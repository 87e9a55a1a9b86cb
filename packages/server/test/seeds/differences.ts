type Fields = Record<string, unknown>;

/** Whatever it is in print, the platform has its own: identifiers, times, addresses, and how many there are. */
const ownValue = /^(id|guid|user_id|total_entries|total_pages)$|_(at|guid)$|ur[il]$/;

/** What an institution tells is as the institution tells it: an account, what belongs to one, an option to choose. */
const isTold = (fields: Fields) =>
  ["account_guid", "account_number", "value"].some((name) => Object.hasOwn(fields, name));

/**
 * Where an answer does not show what a printed one shows: every field, for every element of a list one that shows as much, and
 * every value, null aside,
 * - as it is;
 * - where the platform has its own, by one of its type, unless it was sent;
 * - where an institution tells it, by one of its type or null, unless it was sent.
 *
 * @param sent the body of the request, undefined for none
 */
export function differences(printed: unknown, answered: unknown, sent?: string): string[] {
  return inValue({ printed, answered, sent: sentValues(sent), place: "" });
}

interface Comparison {
  printed: unknown;
  answered: unknown;
  sent: ReadonlyMap<string, unknown>;
  place: string;
}

function inValue(comparison: Comparison): string[] {
  const { printed, answered, place } = comparison;
  const type = typeOf(printed);
  if (typeOf(answered) !== type)
    return [`${place} is printed as ${type}, but is ${JSON.stringify(answered)}`];
  if (Array.isArray(printed)) return inList({ ...comparison, printed, answered: answered as unknown[] });
  if (type === "object") return inFields(comparison, printed as Fields, answered as Fields);
  return [];
}

function inFields(comparison: Comparison, printed: Fields, answered: Fields): string[] {
  return Object.entries(printed).flatMap(([name, value]) => {
    const place = `${comparison.place}/${name}`;
    if (!Object.hasOwn(answered, name)) return [`${place} is missing`];
    if (value === null) return [];
    if (typeof value === "object" || mayDiffer(comparison, printed, name)) {
      if (isTold(printed) && answered[name] === null) return [];
      return inValue({ ...comparison, printed: value, answered: answered[name], place });
    }
    if (value === answered[name]) return [];
    return [`${place} is printed as ${JSON.stringify(value)}, but is ${JSON.stringify(answered[name])}`];
  });
}

function mayDiffer({ sent }: Comparison, printed: Fields, name: string): boolean {
  if (sent.get(name) === printed[name]) return false;
  return isTold(printed) || ownValue.test(name);
}

/** Of the elements that might be the printed one, the one that is most like it counts. */
function inList(comparison: Comparison & { printed: unknown[]; answered: unknown[] }): string[] {
  const { printed, answered } = comparison;
  return printed.flatMap((element, index) => {
    const place = `${comparison.place}/${index}`;
    const attempts = answered.map((candidate) =>
      inValue({ ...comparison, printed: element, answered: candidate, place }),
    );
    const [closest] = attempts.sort((one, other) => one.length - other.length);
    return closest ?? [`${place} is missing: the list is empty`];
  });
}

/** By field name; what holds others counts for nothing. */
function sentValues(body: string | undefined): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  if (body !== undefined) JSON.parse(body, (name, value) => values.set(name, value) && value);
  return values;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
