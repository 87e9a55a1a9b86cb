import v20111101 from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import v20250224 from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import type { Document } from "../../scripts/generate/document.js";

/** The documents that the examples are held against, by version, as `pnpm generate` writes them. */
export const bundledDocuments = { v20111101, v20250224 } as unknown as Record<Version, Document>;

export type Version = "v20111101" | "v20250224";
