import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Change, diff } from "../diff.js";
import type { Document } from "../generate/document.js";
import { renamed } from "../generate/overlay.js";
import { everywhere, isEverywhere, type Versions } from "./everywhere.js";
import { type Told, tell } from "./tell.js";

/** What is otherwise in a version, for who calls by another, as Markdown: each thing once, what is the same everywhere first. */
export async function changesPage(versions: Versions): Promise<string> {
  const { base, revision } = versions;
  return `<!-- Made by \`pnpm generate\` from the documents. Do not edit. -->

# From ${base.info.version} to ${revision.info.version}

What is otherwise in ${revision.info.version}, for who calls by ${base.info.version}. What is not here is as it was. Each request
names its version, so that one call can move after the other.

## Everywhere

${list(everywhere(versions))}

## Paths

${paths(versions)}

${await resources(versions)}
`;
}

function paths({ revision, overlay }: Versions): string {
  const all = Object.entries(overlay["x-renamed"].paths);
  const form = (path: string) => path.replace(/\{\w+\}/g, "{}");
  const moved = all.filter(([old, now]) => form(old) !== form(now));
  const others = all.filter(([old, now]) => form(old) === form(now));
  const still = moved.every(([old, now]) => revision.paths[now]?.["x-also-at"]?.includes(old));
  return [
    `Paths with another name${still ? ", which answer under their old one too" : ""}:`,
    "",
    "| was | is |",
    "|---|---|",
    ...moved.map(([old, now]) => `| \`${old}\` | \`${now}\` |`),
    "",
    "Paths that take other identifiers as well, as told above:",
    "",
    list(others.map(([, now]) => `\`${now}\``)),
  ].join("\n");
}

/** A chapter for each tag, in the order of the document. */
async function resources(versions: Versions): Promise<string> {
  const { base, revision, overlay } = versions;
  const documents = { base: renamed(base, overlay["x-renamed"]), revision };
  const changes = await changesBetween(documents.base, revision);
  const told = changes
    .filter((change) => !isEverywhere(change, versions))
    .flatMap((change) => tell(change, documents));
  return (revision.tags ?? [])
    .map(({ name }) => ({ name, here: told.filter(({ tag }) => tag === name) }))
    .filter(({ here }) => here.length > 0)
    .map(({ name, here }) => `## ${title(name)}\n\n${subjects(here)}`)
    .join("\n\n");
}

async function changesBetween(base: Document, revision: Document): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-changes-"));
  try {
    const files = { base: join(folder, "base.json"), revision: join(folder, "revision.json") };
    await writeFile(files.base, JSON.stringify(base));
    await writeFile(files.revision, JSON.stringify(revision));
    return await diff(files.base, files.revision);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function subjects(told: readonly Told[]): string {
  return [...new Set(told.map(({ subject }) => subject))]
    .map((name) => {
      const here = told.filter(({ subject }) => subject === name);
      return `${name}\n\n${list([...here.filter(({ gone }) => !gone).map(({ text }) => text), ...gone(here)])}`;
    })
    .join("\n\n");
}

/** All that is gone in one line: what a subject takes no more, or has no more. */
function gone(told: readonly Told[]): string[] {
  const names = told.flatMap(({ gone }) => gone ?? []).map((name) => `\`${name}\``);
  const verb = told.find(({ gone }) => gone)?.text;
  return verb ? [`${verb} no more: ${names.join(", ")}`] : [];
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

function title(tag: string): string {
  const words = tag.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
