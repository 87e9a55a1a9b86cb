import { describe, expect, it } from "vitest";
import { simulatedConnector } from "../simulatedConnector.js";

async function collect(now: string, months: number, institution = { code: "mxbank", name: "MX Bank" }) {
  const request = { institution, credentials: {}, seed: "MBR-1", anchor: "2026-11-21", now: new Date(now) };
  return (await simulatedConnector.collect(request, { statement_months: months })).statements;
}

const NOW = "2026-11-21T10:00:00Z";

const read = (pdf: Uint8Array | undefined) => Buffer.from(pdf ?? []).toString("latin1");

/** The texts of a PDF that is not compressed, each as it was written. */
function textsOf(pdf: Uint8Array | undefined): string[] {
  return [...read(pdf).matchAll(/^\[(.*)\] TJ$/gm)].map(([, parts = ""]) =>
    [...parts.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
      .join(""),
  );
}

describe("the statements of a member", () => {
  it("are named after account and month, and the same when they are fetched again", async () => {
    const sooner = await collect(NOW, 2);
    const later = await collect("2026-12-05T08:00:00Z", 3);
    expect(sooner.slice(0, 3).map(({ external_id }) => external_id)).toEqual([
      "everyday-checking-2026-09",
      "everyday-checking-2026-10",
      "shared-checking-2026-09",
    ]);
    expect(new Set(later.map(({ external_id }) => external_id)).size).toBe(later.length);
    for (const one of sooner) {
      expect(one.external_id).toBe(`${one.account_external_id}-${one.month}`);
      const again = later.find(({ external_id }) => external_id === one.external_id);
      expect(Buffer.compare(Buffer.from(again?.pdf ?? []), one.pdf)).toBe(0);
    }
  });

  it("are PDFs that a reader can follow", async () => {
    for (const { pdf, month } of await collect(NOW, 1)) {
      const text = read(pdf);
      expect(text.startsWith("%PDF-")).toBe(true);
      const [, start = "0"] = text.match(/startxref\n(\d+)\n%%EOF\n$/) ?? [];
      expect(text.slice(Number(start), Number(start) + 4)).toBe("xref");
      expect(month).toBe("2026-10");
      expect(text.match(/D:\d+Z/g)).toEqual(["D:20261101000000Z", "D:20261101000000Z"]);
    }
  });

  it("have as many pages as they need, and say which is which", async () => {
    const [long, short] = await collect(NOW, 1);
    const pagesOf = (pdf: Uint8Array | undefined) => read(pdf).match(/\/Type \/Page\n/g)?.length;
    expect(pagesOf(long?.pdf)).toBe(2);
    expect(textsOf(long?.pdf)).toEqual(expect.arrayContaining(["Page 1 of 2", "Page 2 of 2"]));
    expect(pagesOf(short?.pdf)).toBe(1);
    expect(textsOf(short?.pdf)).toContain("Page 1 of 1");
  });

  it("name the institution, both owners and the account", async () => {
    const [one] = await collect(NOW, 1, { code: "mxcu_oauth", name: "MXCU (OAuth)" });
    const texts = textsOf(one?.pdf);
    expect(texts).toEqual(
      expect.arrayContaining([
        "MXCU (OAuth)",
        "Everyday Checking",
        "October 1, 2026 to October 31, 2026",
        "Opening balance",
        "Closing balance",
      ]),
    );
    expect(texts.some((text) => /^\w+ Darko and \w+ Darko$/.test(text))).toBe(true);
    expect(texts.some((text) => /^\x95{4} \d{4}$/.test(text))).toBe(true);
  });

  it("can be printed whatever an institution is called", async () => {
    const name = `${"Caisse d'épargne de Saint-Étienne ".repeat(4)}日本 🏦`;
    const [one] = await collect(NOW, 1, { code: "elsewhere", name });
    expect(textsOf(one?.pdf)[0]).toMatch(/^Caisse d'\xe9pargne de Saint-\xc9t.*\x85$/);
    const [other] = await collect(NOW, 1, { code: "elsewhere", name: "日本 Bank" });
    expect(textsOf(other?.pdf)[0]).toBe("?? Bank");
  });
});
