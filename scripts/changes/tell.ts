import type { Change } from "../diff.js";
import {
  type Document,
  type OperationObject,
  type Parameter,
  resolve,
  type Schema,
} from "../generate/document.js";

/** A change in words. */
export interface Told {
  tag: string;
  /** What it is about: an operation, or an object in answers. */
  subject: string;
  /** What is otherwise with it, going on from the subject. */
  text: string;
  /** What the subject takes or has no more; `text` is what it did with it. */
  gone?: string;
}

type Words = Pick<Told, "text" | "gone">;

interface Documents {
  /** With the names of the other, where they differ. */
  base: Document;
  revision: Document;
}

/** Words, and what is made of other things in the document. */
const silent =
  /^(Example|Info|SpecExtension|Tag|XCodeSample) |^\w+ (description|example|examples|summary|x-.+)$/;

/** By what changed, what to say. */
const words: Record<string, (change: Change, documents: Documents) => Words[]> = {
  "PathItem added": () => [{ text: "is new" }],
  "PathItem removed": () => [{ text: "is gone" }],
  "Operation added": () => [{ text: "is new" }],
  "Operation removed": () => [{ text: "is gone" }],
  "Response key": ({ base, revision }) => [{ text: `answers ${revision?.value}, not ${base?.value}` }],
  "Parameter added": ({ revision }, documents) => {
    const { name, description } = resolve(documents.revision, revision?.value as Parameter);
    return [{ text: `takes \`${name}\`: ${line(description)}` }];
  },
  "Parameter name": ({ base, revision }, documents) => {
    const $ref = revision?.pointer.replace(/\/name$/, "") ?? "";
    const { name, description } = resolve<Parameter>(documents.revision, { $ref });
    return [
      { text: `takes \`${name}\`: ${line(description)}` },
      { text: "takes", gone: String(base?.value) },
    ];
  },
  "Parameter removed": ({ base }, documents) => [
    { text: "takes", gone: resolve(documents.base, base?.value as Parameter).name },
  ],
  "Schema added": (change, documents) => {
    const { description } = resolve(documents.revision, change.revision?.value as Schema);
    return [{ text: `${verb(change)} \`${fieldOf(change)}\`: ${line(String(description ?? ""))}` }];
  },
  "Schema removed": (change) => [{ text: verb(change), gone: fieldOf(change) }],
  "Schema type": (change) => [
    {
      text: `${verb(change)} in \`${fieldOf(change)}\` ${typesOf(change.revision)}, where it was ${typesOf(change.base)}`,
    },
  ],
  "Schema required": (change, documents) => required(change, documents).map((text) => ({ text })),
};

/**
 * What a reader wants to know of a change: nothing, where it is a matter of words.
 *
 * @throws where there are no words for the change: better no page than one that leaves something out
 */
export function tell(change: Change, documents: Documents): Told[] {
  const what = `${change.typeName} ${change.property ?? change.kind}`;
  const [, place = "", path = "", method = ""] = change.path.split("/").map(unescapePointer);
  // What is in a component is told where the component is used.
  if (silent.test(what) || place === "components") return [];
  const say = words[what];
  if (!say) throw new Error(`There are no words for ${what} at ${change.path}.`);
  const document = change.revision ? documents.revision : documents.base;
  return operationsAt(document, place, path, method).flatMap(([verb, { summary, tags }]) => {
    const subject = answered(change) ?? `**${summary}**, \`${verb.toUpperCase()} ${path}\``;
    return say(change, documents).map((words) => ({ tag: tags[0] ?? "", subject, ...words }));
  });
}

/** The operation that is named, or all at the path. */
function operationsAt(document: Document, place: string, path: string, method: string) {
  const item = (place === "paths" ? document.paths : document.webhooks)?.[path] ?? {};
  const all = Object.entries(item) as [string, OperationObject][];
  return all.filter(([verb, { operationId }]) => operationId && (method === verb || !(method in item)));
}

/** What is in an answer is told of the object, once: `#/components/schemas/Member/…` is a member. */
function answered({ path, base, revision }: Change): string | undefined {
  const schema = (revision ?? base)?.pointer.match(/^#\/components\/schemas\/(\w+)\//)?.[1];
  if (!schema || path.includes("/requestBody/")) return undefined;
  const noun = schema.replace(/(?<!^)[A-Z]/g, " $&").toLowerCase();
  return `**${/^[aeio]/.test(noun) ? "An" : "A"} ${noun}** in answers`;
}

const verb = (change: Change) => (answered(change) ? "has" : "takes");

/** Its name; in a request with the names of those around it. */
function fieldOf(change: Change): string {
  const names = [...change.path.matchAll(/\/properties\/([^/]+)/g)].map(([, name]) => name);
  return answered(change) ? (names.at(-1) ?? "") : names.join(".");
}

const typesOf = (side: Change["base"]) =>
  [side?.value]
    .flat()
    .map((type) => `\`${type}\``)
    .join(" or ");

/** Of the fields that were there before. */
function required(change: Change, { base, revision }: Documents): string[] {
  const before = (change.base?.value ?? []) as string[];
  const now = (change.revision?.value ?? []) as string[];
  const $ref = (change.revision ?? change.base)?.pointer.replace(/\/required$/, "") ?? "";
  const [known, there] = [base, revision].map((document) => {
    return Object.keys(resolve<Schema>(document, { $ref }).properties ?? {});
  });
  const isAnswer = answered(change) !== undefined;
  return [
    ...now
      .filter((name) => !before.includes(name) && known?.includes(name))
      .map((name) => `${isAnswer ? "always has" : "needs"} \`${name}\``),
    ...before
      .filter((name) => !now.includes(name) && there?.includes(name))
      .map((name) => `can ${isAnswer ? "be" : "come"} without \`${name}\``),
  ];
}

const unescapePointer = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

/** A text in one line. */
export const line = (text = "") => text.trim().replaceAll(/\s*\n\s*/g, " ");
