import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import type { Document } from "../../scripts/generate/document.js";

/** The document that the examples are held against, as `pnpm generate` writes it. */
export const bundledDocument = json as unknown as Document;
