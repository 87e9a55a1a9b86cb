import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, listOperations } from "../generate/document.js";
import { root } from "../redocly.js";

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
}

/** The newest version first. */
export const references: Reference[] = [
  version("v20250224"),
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
  const there = new Set(placesOf(await documentOf(to)));
  return placesOf(await documentOf(from)).filter((place) => !there.has(place));
}

/** Where Redoc puts the operations, as it stands in the address of the page. */
const placesOf = (document: Document) =>
  listOperations(document).map(({ id, object }) => `${object.tags[0]}/${id.toLowerCase()}`);
