import { readFileSync } from "node:fs";
import type { Document } from "../../scripts/generate/document.js";

const file = new URL("../../generated/v20111101/openapi.json", import.meta.url);

/** The document that the examples are held against, as `pnpm generate` writes it. */
export const bundledDocument: Document = JSON.parse(readFileSync(file, "utf8"));
