import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../redocly.js";
import { present } from "./present.js";
import { chaptersOf, documentOf, links, type Reference } from "./references.js";

const options = {
  codeSamples: {
    languages: [{ lang: "curl" }, { lang: "TypeScript" }, { lang: "payload", label: "Payload" }],
  },
  hideSchemaTitles: true,
  jsonSamplesExpandLevel: "all",
  // The height of our header, page.css has the same.
  scrollYOffset: 48,
};

/** Renders a document as one HTML file in the folder, whose path it returns. The same document gives the same bytes. */
export async function buildDocs(reference: Reference, pages: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mxkit-docs-"));
  try {
    const source = join(folder, "openapi.json");
    const rendered = join(folder, "redoc.html");
    await writeFile(
      source,
      JSON.stringify(present(await documentOf(reference), await chaptersOf(reference))),
    );
    const { code, output: messages } = await redocly(
      "build-docs",
      source,
      "--inlineBundle",
      `--title=${reference.title} · mxkit`,
      `--templateOptions.heading=${reference.heading}`,
      `--templateOptions.description=${reference.description}`,
      `--template=${file("page.hbs")}`,
      `--openapi=${JSON.stringify(options)}`,
      `--output=${rendered}`,
    );
    if (code !== 0) throw new Error(`${reference.name} cannot be rendered.\n\n${messages}`);
    const html = withoutOutside(withoutPrerendered(await readFile(rendered, "utf8")));
    const page = replace(await inlineFiles(html), /<!-- references -->/, await links(reference));
    const output = join(pages, `${reference.name}.html`);
    await mkdir(pages, { recursive: true });
    await writeFile(output, page);
    return output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const file = (name: string) => join(import.meta.dirname, name);

/** Without what Redoc prerenders: it is always the first chapter, whatever the address, and its links leave the file. */
const withoutPrerendered = (html: string) =>
  replace(html, /(?<=<div id="redoc">).*?(?=<\/div>\s*<script type="module">)/s, "");

/** The one thing that Redoc's bundle asks for: its logo. Where it does not load, Redoc leaves it out; its name stays as text. */
function withoutOutside(html: string): string {
  const named = replace(html, /API docs by/g, "API docs by Redoc");
  return replace(named, /https:\/\/cdn\.redoc\.ly\/redoc\/logo[\w-]*\.svg/g, "data:,");
}

async function inlineFiles(html: string): Promise<string> {
  const [style, script, mark] = await Promise.all(
    ["page.css", "page.js", "mark.svg"].map((name) => readFile(file(name), "utf8")),
  );
  const icon = `data:image/svg+xml,${encodeURIComponent(String(mark).trim())}`;
  return [
    [/<link rel="stylesheet" href="page.css">/, `<style>\n${style}</style>`],
    [/<script src="page.js"><\/script>/, `<script>\n${script}</script>`],
    [/(?<=<link rel="icon" href=")mark.svg/, icon],
    [/<img src="mark.svg" alt="">/, String(mark).trim()],
  ].reduce((page, [pattern, content]) => replace(page, pattern as RegExp, () => content as string), html);
}

/** A pattern that no longer occurs means that Redoc changed: better no page than one that asks the network. */
function replace(text: string, pattern: RegExp, replacement: string | (() => string)): string {
  if (text.search(pattern) < 0) throw new Error(`The rendered page has no ${pattern}.`);
  return text.replace(pattern, replacement as string);
}
