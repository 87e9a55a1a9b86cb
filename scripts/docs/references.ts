import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, listOperations } from "../generate/document.js";
import { root } from "../redocly.js";
import { type Tag, unwrap } from "./present.js";

export interface Reference {
  /** The document, in `generated/`, and the page that it becomes. */
  name: string;
  title: string;
  heading: string;
  /** What the other pages call it. */
  label: string;
  /** For search engines and previews. */
  description: string;
  /** Whether it is one of the versions of the API, which have their chapters in common. */
  isVersion: boolean;
  /** Chapters beside those of the document. */
  chapters?: Chapter[];
}

interface Chapter {
  name: string;
  title: string;
  /** A page of `docs/`. */
  page: string;
}

/** The newest version first. */
export const references: Reference[] = [
  {
    ...version("v20250224"),
    chapters: [{ name: "changes", title: "Changes since v20111101", page: "changes-v20250224.md" }],
  },
  version("v20111101"),
  {
    name: "control",
    title: "Control plane reference",
    heading: "Control plane reference",
    label: "Control plane",
    description:
      "Reference of mxkit's control plane: clients as sandboxes, with keys, time and faults on demand.",
    isVersion: false,
  },
];

function version(name: string): Reference {
  return {
    name,
    title: `MX Platform API reference, ${name}`,
    heading: "MX Platform API reference",
    label: name,
    description: `Reference of the MX Platform API, ${name}, as mxkit describes and implements it.`,
    isVersion: true,
  };
}

export const documentOf = async ({ name }: Reference): Promise<Document> =>
  JSON.parse(await readFile(join(root, "generated", name, "openapi.json"), "utf8"));

/** The chapters beside those of the document, as tags, without the heading and what stands above it. */
export function chaptersOf({ chapters = [] }: Reference): Promise<Tag[]> {
  return Promise.all(
    chapters.map(async ({ name, title, page }) => {
      const text = await readFile(join(root, "docs", page), "utf8");
      return { name, "x-displayName": title, description: unwrap(text.replace(/^.*?^# .*?$/ms, "")) };
    }),
  );
}

/** Links from one page to all. One to another version says which chapters are not there, so that the others can be kept. */
export async function links(from: Reference): Promise<string> {
  const items = await Promise.all(references.map((to) => link(from, to)));
  return items.join("\n      ");
}

async function link(from: Reference, to: Reference): Promise<string> {
  const attributes = [`href="${to.name}.html"`];
  if (to === from) attributes.push('aria-current="page"');
  else if (from.isVersion && to.isVersion)
    attributes.push(`data-lacks="${(await lacking(from, to)).join(" ")}"`);
  return `<a ${attributes.join(" ")}>${to.label}</a>`;
}

async function lacking(from: Reference, to: Reference): Promise<string[]> {
  const there = new Set(await placesIn(to));
  return (await placesIn(from)).filter((place) => !there.has(place));
}

/** Where Redoc puts operations and chapters of ours, as it stands in the address of the page. */
async function placesIn(reference: Reference): Promise<string[]> {
  const operations = listOperations(await documentOf(reference));
  return [
    ...operations.map(({ id, object }) => `${object.tags[0]}/${id.toLowerCase()}`),
    ...(reference.chapters ?? []).map(({ name }) => name),
  ];
}
