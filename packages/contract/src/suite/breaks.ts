import fc from "fast-check";
import type { Document, Parameter, Schema } from "../document.js";
import { Pick, Secrets } from "../fuzz/pick.js";
import { spoiledTexts, wrongTypes } from "../fuzz/plan.js";
import { valuesOf, whole } from "../fuzz/values.js";
import type { Operation } from "../operations.js";
import { oracleOf } from "../oracle.js";
import type { Asking, Manner } from "./asking.js";

/** A way to make a right request wrong in one place. */
export interface Break {
  how: string;
  sends?: Manner;
  change(asking: Asking): Asking;
}

/** A place in a body, and what becomes of the body when the place is broken. */
interface Place {
  how: string;
  edit(value: Json): Json;
}

// biome-ignore lint/suspicious/noExplicitAny: what a body is, is just what is broken
type Json = any;

/** Breaks requests with the values of the fuzzer: of each place it takes the first for each reason that the document has to refuse one. */
export function breaksOf(document: Document): (operation: Operation) => Break[] {
  const oracle = oracleOf(document);
  const values = valuesOf(document);
  type Request = Parameters<typeof oracle.checkRequest>[1];

  return (operation) => [
    ...operation.parameters.flatMap((one) => ofParameter(operation, one)),
    ...ofBody(operation),
  ];

  function ofParameter({ id }: Operation, { name, in: part, schema }: Parameter): Break[] {
    if (part === "path") return [];
    const set = (text: string): Break => ({
      how: `${name} is ${shown(text)}`,
      sends: "wrong",
      change: (asking) =>
        part === "query"
          ? { ...asking, query: [[name, text]] }
          : { ...asking, headers: { ...asking.headers, [name]: text } },
    });
    const asked = (text: string) =>
      part === "query" ? { query: { [name]: text } } : { headers: { [name]: text } };
    const texts = flawed(schema, name)
      .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
      .filter((text) => isSendable(text, part));
    return [
      ...refused(id, texts, asked, `${part} ${name}:`).map(set),
      ...(name === "page" ? [{ ...set("1.0"), sends: "wrong, unseen by Prism" as const }] : []),
    ];
  }

  function ofBody(operation: Operation): Break[] {
    const content = operation.requestBody?.content["application/json"];
    if (!content) return [];
    const type = "Content-Type";
    return [
      ...placesOf(operation.id, content.schema, []).map(({ how, edit }) =>
        wrong(how, (asking) => ({ ...asking, body: edit(asking.body) })),
      ),
      ...(operation.requestBody?.required
        ? [
            wrong("there is no body", ({ body: _, ...asking }) => ({
              ...asking,
              headers: { [type]: "application/json" },
            })),
          ]
        : []),
      ...wrongTypes.map((value) =>
        wrong(value ? `the body is ${value}` : "the body has no Content-Type", (asking) => ({
          ...asking,
          headers: { ...asking.headers, [type]: value ?? "" },
        })),
      ),
      ...spoiledTexts.map(
        (spoil): Break => ({
          how: `the body is ${shown(spoil('{"…": …}').slice(0, 20))}`,
          sends: "no JSON",
          change: (asking) => ({ ...asking, body: Buffer.from(spoil(JSON.stringify(asking.body))) }),
        }),
      ),
      ...unknownAlone(content.schema),
    ];
  }

  /** A value and everything below it. @param path where it is in the body */
  function placesOf(id: string, referable: Schema, path: string[]): Place[] {
    const { properties = {}, required = [], items } = whole(document, referable);
    const name = path.at(-1) ?? "";
    const asked = (value: unknown) => jsonRequest(path.reduceRight<Json>(wrap, value));
    const place = `${["body", ...path].join("/")}:`;
    const found = path.length === 0 ? [] : refused(id, flawed(referable, name), asked, place);
    return [
      ...found.map((value) => ({ how: `${path.join(".")} is ${shown(value)}`, edit: () => value })),
      ...required.map((field) => ({
        how: `${[...path, field].join(".")} is missing`,
        edit: ({ [field]: _, ...rest }: Json = {}) => rest,
      })),
      ...Object.entries(properties).flatMap(([field, schema]) =>
        within(placesOf(id, schema, [...path, field]), field),
      ),
      ...(items ? within(placesOf(id, items, [...path, "0"]), "0") : []),
    ];
  }

  /** Values that are mostly not what a schema wants, the same every time. */
  function flawed(schema: Schema, name: string): unknown[] {
    const found = fc.sample(values.flawed(schema, name), { seed: 1, numRuns: 200 });
    return found.filter((value) => value !== undefined && !holdsPick(value) && isWellFormed(value));
  }

  /** Of the values that the document refuses at a place, the first for each reason. */
  function refused<T>(id: string, values: T[], asked: (value: T) => Request, place: string): T[] {
    const byReason = new Map<string, T>();
    for (const value of values) {
      const problem = oracle.checkRequest(id, asked(value)).find((problem) => problem.startsWith(place));
      const reason = problem?.replace(/, but is .*/s, "");
      if (reason && !byReason.has(reason)) byReason.set(reason, value);
    }
    return [...byReason.values()];
  }

  /** Where nothing is needed in particular, something that is known is: that is more than a schema can say. */
  function unknownAlone(schema: Schema): Break[] {
    return Object.entries(whole(document, schema).properties ?? {})
      .filter(([, object]) => (whole(document, object).minProperties ?? 0) > 0)
      .map(([root]) => ({
        how: `${root} has nothing that is known`,
        change: (asking) => ({ ...asking, body: { [root]: { colour: "red" } } }),
      }));
  }
}

/** The edits of a field or an item as edits of what holds it, which may not be there yet. */
function within(places: Place[], key: string): Place[] {
  return places.map(({ how, edit }) => ({
    how,
    edit: (value) => (key === "0" ? first(value, edit) : { ...value, [key]: edit(value?.[key]) }),
  }));
}

const first = (list: Json, edit: Place["edit"]): Json => [edit(list?.[0]), ...(list ?? []).slice(1)];

const wrap = (value: Json, key: string): Json => (key === "0" ? [value] : { [key]: value });

function jsonRequest(body: Json) {
  return { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function wrong(how: string, change: Break["change"]): Break {
  return { how, sends: "wrong", change };
}

/** Identifiers that the fuzzer would fill in are nobody's here. */
function holdsPick(value: unknown): boolean {
  if (value instanceof Pick || value instanceof Secrets) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsPick);
}

/** Half a surrogate pair is another character by the time that it is in a URL. */
function isWellFormed(value: unknown): boolean {
  return !/\\ud[89a-f]/.test(JSON.stringify(value));
}

/** What HTTP lets through; a head that is too long is refused before it comes to any operation. */
function isSendable(text: string, part: string): boolean {
  return text.length <= 2000 && (part !== "header" || /^[\x21-\x7e]+$/.test(text));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length} characters)` : text;
}
