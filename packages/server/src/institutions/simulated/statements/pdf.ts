import type { Labelled, Row, Sheet } from "./pages.js";

type Document = PDFKit.PDFDocument;

/** In points; a page is 612 wide and 792 high. */
const LEFT = 54;
const RIGHT = 558;
const ROW_HEIGHT = 17;
const COLUMNS = { date: LEFT + 8, description: 116, amount: 462, balance: RIGHT - 8 } as const;
const DESCRIPTION_WIDTH = 280;

const INK = "#1f2933";
const FAINT = "#66727f";
const ACCENT = "#123a63";
const SHADE = "#f1f4f8";

const FOOTNOTE = "Simulated data: no real account stands behind this statement.";

/** @param made when the PDF says that it was made; the same sheet and time give the same bytes */
export async function pdfOf(sheet: Sheet, made: Date): Promise<Uint8Array> {
  // Loaded when the first statement is made: few processes ever make one.
  const { default: PDFDocument } = await import("pdfkit");
  const document = new PDFDocument({
    size: "LETTER",
    margin: 0,
    autoFirstPage: false,
    // Deflate differs between versions of Node and between processors, and so would the bytes.
    compress: false,
    info: { Title: sheet.title, Author: sheet.institution, CreationDate: made, ModDate: made },
  });
  const bytes = bytesOf(document);
  sheet.pages.forEach((rows, at) => {
    document.addPage();
    drawHeader(document, sheet);
    const top = at === 0 ? drawSummary(document, sheet) : 96;
    drawTable(document, rows, top);
    drawFooter(document, `Page ${at + 1} of ${sheet.pages.length}`);
  });
  document.end();
  return bytes;
}

async function bytesOf(document: Document): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function drawHeader(document: Document, { institution }: Sheet): void {
  bold(document, 18, ACCENT);
  write(document, fit(document, institution, 370), LEFT, 44);
  regular(document, 11, FAINT);
  writeRight(document, "Account statement", RIGHT, 50);
  document.rect(LEFT, 72, RIGHT - LEFT, 1.5).fill(ACCENT);
}

/** Answers where the table begins. */
function drawSummary(document: Document, { particulars, sums }: Sheet): number {
  particulars.forEach((one, at) => {
    drawLabelled(document, one, LEFT + (at % 2) * 252, 90 + Math.floor(at / 2) * 36, 10.5, 240);
  });
  const width = (RIGHT - LEFT - 3 * 8) / sums.length;
  sums.forEach((one, at) => {
    const left = LEFT + at * (width + 8);
    document.roundedRect(left, 168, width, 43, 4).fill(SHADE);
    drawLabelled(document, one, left + 9, 177, 13, width - 18);
  });
  return 230;
}

function drawLabelled(
  document: Document,
  { label, text }: Labelled,
  left: number,
  top: number,
  size: number,
  width: number,
): void {
  regular(document, 8, FAINT);
  write(document, label, left, top);
  bold(document, size, INK);
  write(document, fit(document, text, width), left, top + 12);
}

function drawTable(document: Document, rows: readonly Row[], top: number): void {
  document.rect(LEFT, top, RIGHT - LEFT, ROW_HEIGHT + 2).fill(ACCENT);
  bold(document, 8.5, "#ffffff");
  drawRow(
    document,
    { date: "Date", description: "Description", amount: "Amount", balance: "Balance" },
    top + 6,
  );
  const first = top + ROW_HEIGHT + 2;
  rows.forEach((_, at) => {
    if (at % 2 === 1) {
      document.rect(LEFT, first + at * ROW_HEIGHT, RIGHT - LEFT, ROW_HEIGHT).fill(SHADE);
    }
  });
  regular(document, 8.5, INK);
  rows.forEach((row, at) => {
    drawRow(document, row, first + at * ROW_HEIGHT + 5);
  });
}

function drawRow(document: Document, { date, description, amount, balance }: Row, top: number): void {
  write(document, date, COLUMNS.date, top);
  write(document, fit(document, description, DESCRIPTION_WIDTH), COLUMNS.description, top);
  writeRight(document, amount, COLUMNS.amount, top);
  writeRight(document, balance, COLUMNS.balance, top);
}

function drawFooter(document: Document, page: string): void {
  regular(document, 8, FAINT);
  write(document, FOOTNOTE, LEFT, 754);
  writeRight(document, page, RIGHT, 754);
}

function regular(document: Document, size: number, colour: string): void {
  document.font("Helvetica").fontSize(size).fillColor(colour);
}

function bold(document: Document, size: number, colour: string): void {
  document.font("Helvetica-Bold").fontSize(size).fillColor(colour);
}

function write(document: Document, text: string, left: number, top: number): void {
  document.text(printable(text), left, top, { lineBreak: false });
}

function writeRight(document: Document, text: string, right: number, top: number): void {
  write(document, text, right - document.widthOfString(printable(text)), top);
}

/** Cuts a text where it would leave its column. */
function fit(document: Document, text: string, width: number): string {
  const whole = printable(text);
  if (document.widthOfString(whole) <= width) return whole;
  let end = whole.length;
  while (end > 0 && document.widthOfString(`${whole.slice(0, end)}…`) > width) end--;
  return `${whole.slice(0, end)}…`;
}

/** The built-in fonts know Latin letters alone. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a0-\u00ff•…]/gu, "?");
}
