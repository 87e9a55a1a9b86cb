import type { Document } from "../generate/document.js";

export type Tag = { name: string; [keyword: string]: unknown };
type Node = { [key: string]: unknown };

/**
 * The document as readers want it: chapters with titles, webhooks as a chapter of their own, paragraphs on one line.
 *
 * @param more chapters without operations, which come last
 */
export function present(document: Document, more: Tag[] = []): Node {
  const { tags = [], webhooks, ...rest } = unwrapDescriptions(document) as unknown as Document;
  const chapters = tags.map((tag) => ({ "x-displayName": title(tag.name), ...tag }));
  if (!webhooks) return { ...rest, tags: [...chapters, ...more] };
  return {
    ...rest,
    tags: [...chapters, webhookTag, ...more],
    webhooks: Object.fromEntries(
      Object.entries(webhooks).map(([name, { post, ...item }]) => [
        name,
        { ...item, post: { ...post, tags: [webhookTag.name] } },
      ]),
    ),
  };
}

const webhookTag: Tag = {
  name: "webhooks",
  "x-displayName": "Webhook events",
  description:
    "What the platform sends to your server. How it signs and repeats them: [Webhooks](#section/webhooks).",
};

function title(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const data = new Set(["default", "enum", "example", "examples"]);

function unwrapDescriptions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(unwrapDescriptions);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === "description" && typeof value === "string") return [key, unwrap(value)];
      return [key, data.has(key) ? value : unwrapDescriptions(value)];
    }),
  );
}

/** Joins the lines of each paragraph of a Markdown text. Redoc's search does it without a space between them. */
export function unwrap(markdown: string): string {
  const lines: string[] = [];
  let code = false;
  for (const line of markdown.trimEnd().split("\n")) {
    const fence = /^\s*```/.test(line);
    const before = lines.at(-1);
    const goesOn = !code && !fence && before && !stands(before) && line.trim() && !starts(line);
    if (goesOn) lines[lines.length - 1] = `${before} ${line.trim()}`;
    else lines.push(line);
    if (fence) code = !code;
  }
  return lines.join("\n");
}

const stands = (line: string) => /^\s*(#|\||```)/.test(line);
const starts = (line: string) => stands(line) || /^\s*([-*>]|\d+\.)\s/.test(line);
