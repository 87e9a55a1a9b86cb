import openapiTypescript, { astToString } from "openapi-typescript";
import type { Document } from "./document.js";
import { header } from "./text.js";

/** `types.ts`: `paths`, `operations`, `components` and each schema under its own name. */
export async function typesModule(document: Document): Promise<string> {
  const ast = await openapiTypescript(structuredClone(document) as never, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A field with a default may still be left out of a request.
    defaultNonNullable: false,
    silent: true,
  });
  return `${header}\n${astToString(ast)}`;
}
