import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Document, listOperations, listWebhooks } from "../generate/document.js";
import { root } from "../redocly.js";
import { buildDocs } from "./build.js";
import { unwrap } from "./present.js";
import { documentOf, type Reference, references } from "./references.js";

const executablePath = "/usr/bin/chromium";
const [newest, other, control] = references as [Reference, Reference, Reference];
const document = await documentOf(newest);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mxkit-docs-test-"));
  await Promise.all(references.map((reference) => buildDocs(reference, folder)));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = ({ name }: Reference) => join(folder, `${name}.html`);
const htmlOf = (reference: Reference) => readFile(fileOf(reference), "utf8");

describe("the file", () => {
  test("is the same for the same document", async () => {
    const again = await buildDocs(control, join(folder, "again"));
    expect((await readFile(again, "utf8")) === (await htmlOf(control))).toBe(true);
  });

  test.each([
    [newest, "MX Platform API reference, v20250224", "MX Platform API reference", "createUser"],
    [other, "MX Platform API reference, v20111101", "MX Platform API reference", "requestConnectWidgetURL"],
    [control, "Control plane reference", "Control plane reference", "createClient"],
  ])(
    "of $name has its title, its document, its mark and what it is not",
    async (reference, title, heading, id) => {
      const html = await htmlOf(reference);
      expect(html).toContain(`<title>${title} · mxkit</title>`);
      expect(html).toContain(`<span>${heading}</span>`);
      expect(html).toContain(`"operationId":"${id}"`);
      expect(html).toContain('<link rel="icon" href="data:image/svg+xml,');
      expect(html).toContain("An independent implementation, not affiliated with MX Technologies");
      expect(html).toContain(`<a href="${reference.name}.html" aria-current="page">${reference.label}</a>`);
    },
  );
});

test("a paragraph becomes one line; lists, tables, headings and code stay as they are", () => {
  const kept = ["# Title", "- one", "- two", "", "| a |", "|---|", "| b |", "", "```", "x", "y", "```"];
  expect(unwrap(["A text", "of two lines.", "", ...kept, "", "- an item", "  goes on"].join("\n"))).toBe(
    ["A text of two lines.", "", ...kept, "", "- an item goes on"].join("\n"),
  );
});

interface Shown {
  id: string;
  heading: string;
  sample: string | undefined;
}

type Samples = { label: string; source: string }[];

/** What a reader should find, by chapter. Webhooks have no samples. */
function expected(document: Document, language: string): Map<string, Shown[]> {
  const chapters = new Map<string, Shown[]>();
  for (const { id, object } of [...listOperations(document), ...listWebhooks(document)]) {
    const chapter = object.tags?.[0] ?? "webhooks";
    const samples = object["x-codeSamples"] as Samples | undefined;
    const sample = samples?.find(({ label }) => label === language)?.source;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), { id, heading: object.summary, sample }]);
  }
  return chapters;
}

const text = async (locator: Locator) => (await locator.textContent())?.trim() ?? "";

async function shown(page: Page, chapter: string, { id, sample }: Shown): Promise<Shown> {
  const section = page.locator(`[id="${chapter}/${id.toLowerCase()}"]`);
  const code = section.locator(".panel-request-samples pre");
  const [firstLine] = (sample ?? "").split("\n");
  await code.filter({ hasText: firstLine ?? "" }).waitFor();
  return {
    id,
    heading: (await text(section.locator("h2"))).replace(/ ?(deprecated|Webhook)$/, ""),
    sample: sample && (await text(code)),
  };
}

const go = (page: Page, place: string) => page.evaluate(`location.hash = "#/${place}"`);

/** All that axe-core objects to, or what one rule does. */
async function audit(page: Page, ...rules: string[]): Promise<string[]> {
  await page.locator("[data-section-id] h4:not([aria-level])").first().waitFor({ state: "detached" });
  const options = JSON.stringify(rules.length > 0 ? { runOnly: rules } : {});
  return page.evaluate(`axe.run(${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}

describe.skipIf(!existsSync(executablePath))("the page in a browser", () => {
  let browser: Browser;
  const requests: string[] = [];
  const complaints: string[] = [];

  /** Redoc renders a chapter once it is in sight: a window that is high enough sees all of it. */
  async function open(
    options: Parameters<Browser["newPage"]>[0],
    place = "",
    url = pathToFileURL(fileOf(newest)).href,
  ): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(20_000);
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url + place);
    await page.addStyleTag({
      content: "* { content-visibility: visible !important; transition: none !important }",
    });
    await page.evaluate(await readFile(join(root, "node_modules/axe-core/axe.min.js"), "utf8"));
    return page;
  }

  const everyKind = ["users", "statements", "widgets", "webhooks"];
  /** One language is read everywhere; that the other takes its place is seen where there is every kind of content. */
  const inTypeScript = new Map(
    [...expected(document, "TypeScript")].filter(([chapter]) => everyKind.includes(chapter)),
  );
  const high = { viewport: { width: 1440, height: 20_000 }, deviceScaleFactor: 0.1 };

  /** Redoc forgets a choice that is made before it is done with loading. */
  async function choose(page: Page, from: string, to: string) {
    await page.getByRole("button", { name: /^Search/ }).waitFor({ timeout: 60_000 });
    await page.locator(".panel-request-samples button", { hasText: from }).first().press("Enter");
    await page.getByRole("menuitem", { name: to }).press("Enter");
    await page.locator(".panel-request-samples button", { hasText: to }).first().waitFor();
  }

  /** Reads chapters, with the samples in one language, and audits those that together have every kind of content. */
  async function read(page: Page, chapters: Map<string, Shown[]>, ...rules: string[]) {
    const operations: Shown[] = [];
    const violations: string[] = [];
    for (const [chapter, wanted] of chapters) {
      await go(page, chapter);
      for (const operation of wanted) operations.push(await shown(page, chapter, operation));
      if (everyKind.includes(chapter)) violations.push(...(await audit(page, ...rules)));
    }
    return { operations, violations };
  }

  /** Both languages are audited in both schemes; what is no matter of colour is the same in both. */
  async function readLight() {
    const page = await open({ ...high, colorScheme: "light" });
    const { operations, violations } = await read(page, expected(document, "curl"));
    await go(page, "widgets");
    await choose(page, "curl", "TypeScript");
    violations.push(...(await audit(page, "color-contrast")));
    await page.close();
    return { operations, violations };
  }

  async function readDark() {
    const page = await open({ ...high, colorScheme: "dark" }, "#/widgets");
    const violations = await audit(page, "color-contrast");
    await choose(page, "curl", "TypeScript");
    const found = await read(page, inTypeScript, "color-contrast");
    await page.close();
    return { operations: found.operations, violations: [...violations, ...found.violations] };
  }

  let light: Awaited<ReturnType<typeof read>>;
  let dark: typeof light;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    [light, dark] = await Promise.all([readLight(), readDark()]);
  }, 240_000);

  afterAll(() => browser.close());

  test("every operation has its place, its summary and its curl sample", () => {
    expect(light.operations).toEqual([...expected(document, "curl").values()].flat());
    expect(light.operations.filter(({ sample }) => sample?.startsWith("curl "))).toHaveLength(
      listOperations(document).length,
    );
  });

  test("operations have their TypeScript sample where that is chosen", () => {
    expect(dark.operations).toEqual([...inTypeScript.values()].flat());
    expect(dark.operations.filter(({ sample }) => sample?.startsWith("import "))).toHaveLength(10);
  });

  test("axe-core has nothing to object to, in light and in dark", () => {
    expect(light.violations).toEqual([]);
    expect(dark.violations).toEqual([]);
  });

  test("follows the system's scheme, while it is open too", async () => {
    const page = await open({ colorScheme: "dark" });
    const background = () =>
      page.evaluate('getComputedStyle(document.querySelector("main").parentElement).backgroundColor');
    expect(await background()).toBe("rgb(34, 36, 43)");
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(background).toBe("rgb(255, 255, 255)");
    await page.close();
  });

  test("can be searched and read by keyboard", async () => {
    const page = await open({});
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");

    await page.getByRole("button", { name: /^(Search|Loading)/ }).press("Enter");
    await page.getByRole("dialog", { name: "Search" }).getByLabel("Search").fill("resume aggregation");
    await page.getByRole("dialog").getByText("/resume").first().waitFor();
    expect(await audit(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/members\/resumeaggregation/);

    const language = page.locator('[id="members/resumeaggregation"] button', { hasText: "curl" });
    await language.press("Enter");
    await page.getByRole("menuitem", { name: "TypeScript" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator('[id="members/resumeaggregation"] button:focus', { hasText: "TypeScript" }).waitFor();
    await page.close();
  });

  test("fits a telephone", async () => {
    const page = await open({ viewport: { width: 390, height: 844 } }, "#/members/createmember");
    await page.locator('[id="members/createmember"] h2').waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.getByRole("button", { name: "Open navigation menu" }).click();
    await page.getByRole("navigation", { name: "Chapters" }).getByText("Transaction rules").waitFor();
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  test("leads to the other references by keyboard, to the same chapter where it is there", async () => {
    const server = await serve();
    const { port } = server.address() as AddressInfo;
    const docs = `http://127.0.0.1:${port}/docs`;
    const page = await open({}, "#/members/createmember", `${docs}/${newest.name}`);
    const follow = async (label: string, to: string) => {
      await page.getByRole("navigation", { name: "References" }).getByText(label).press("Enter");
      await page.waitForURL(`${docs}/${to}`);
    };
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe(newest.label);
    await follow("v20111101", "v20111101#/members/createmember");
    await page.locator('[id="members/createmember"] h2').waitFor();
    await go(page, "widgets/requestconnectwidgeturl");
    await page.locator('[id="widgets/requestconnectwidgeturl"] h2').waitFor();
    await follow("v20250224", "v20250224#/widgets");
    await page.locator('[id="widgets"] h2').waitFor();
    await go(page, "changes/members");
    await page.locator('[id="changes/members"]').getByText("needs_updated_credentials").waitFor();
    await follow("v20111101", "v20111101");
    await follow("Control plane", "control");
    await page.close();
    server.close();
  });

  /** As the platform does: without the ends of the files' names. */
  async function serve(): Promise<Server> {
    const server = createServer(async ({ url = "" }, response) => {
      const page = await readFile(join(folder, `${basename(url)}.html`));
      response.writeHead(200, { "Content-Type": "text/html" }).end(page);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    return server;
  }

  test("of the control plane shows operations as that of the API does", async () => {
    const page = await open(high, "", pathToFileURL(fileOf(control)).href);
    const [[chapter, wanted]] = expected(await documentOf(control), "curl") as unknown as [[string, Shown[]]];
    await go(page, chapter);
    const found = await Promise.all(wanted.map((operation) => shown(page, chapter, operation)));
    expect(found).toEqual(wanted);
    expect(found.map(({ sample }) => sample?.slice(0, 8))).toEqual(found.map(() => "curl -i "));
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  test("asks for nothing but itself", () => {
    const others = requests.filter((url) => !/^file:|^http:\/\/127\.0\.0\.1:\d+\/docs\//.test(url));
    expect(others).toEqual([]);
    expect(new Set(requests.map((url) => basename(new URL(url).pathname, ".html")))).toEqual(
      new Set(references.map(({ name }) => name)),
    );
    expect(complaints).toEqual([]);
  });
});
