import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";
import type { Document, Json, Operation, Parameter, Schema } from "./document.js";
import { isVersion, listOperations, resolve } from "./document.js";
import { header } from "./text.js";

/**
 * `validators.js`: compiled checks of every operation's body and of its query and header parameters, in one file that needs
 * nothing else: loading it takes milliseconds, compiling at start took over half a second.
 */
export async function validatorsModule(document: Document): Promise<string> {
  const ajv = new Ajv2020({
    strict: false,
    verbose: true,
    inlineRefs: false,
    useDefaults: true,
    code: { source: true, esm: true },
    formats: { binary: true, decimal: true, double: true },
  });
  formats.default(ajv, ["date", "date-time", "uri", "email"]);
  ajv.addSchema({ $id: "document", components: { schemas: requestSchemas(document) } });

  const exported: Record<string, string> = {};
  for (const operation of listOperations(document)) {
    for (const [part, schema] of Object.entries(partsOf(document, operation))) {
      const key = `${operation.id}_${part}`;
      ajv.addSchema(schema as object, key);
      exported[key] = key;
    }
  }
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, exported), resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    charset: "utf8",
  });
  return `${header}/* eslint-disable */\n${outputFiles[0]?.text}`;
}

export function validatorsDeclaration(document: Document): string {
  const keys = listOperations(document).flatMap((operation) =>
    Object.keys(partsOf(document, operation)).map((part) => `${operation.id}_${part}`),
  );
  return `${header}
import type { Validator } from "../description.js";

${keys.map((key) => `export const ${key}: Validator;`).join("\n")}
`;
}

function partsOf(document: Document, operation: Operation): Record<string, Schema> {
  const parts: Record<string, Schema> = {};
  if (operation.requestBody) parts.body = relocate(operation.requestBody.schema);
  for (const place of ["query", "header"] as const) {
    const parameters = operation.parameters.filter((one) => one.in === place && !isVersion(one));
    if (parameters.length) parts[place] = parametersSchema(document, parameters);
  }
  return parts;
}

function parametersSchema(document: Document, parameters: Parameter[]): Schema {
  return {
    type: "object",
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, relocate(resolve<Schema>(document, parameter.schema))]),
    ),
  };
}

/**
 * The schemas as bodies are checked against them. Unknown properties are ignored, so `minProperties: 1` alone would let through an
 * object that has nothing but unknown ones: here it means at least one known property. Defaults are left to the handlers: filled
 * in by the validator, they would turn an update of one field into one of several.
 */
function requestSchemas(document: Document): Record<string, Schema> {
  const schemas = relocate(document.components.schemas as unknown as Schema) as unknown as Record<
    string,
    Schema
  >;
  for (const schema of Object.values(schemas)) {
    for (const property of Object.values(schema.properties ?? {})) {
      delete property.default;
      const { properties = {} } = schemas[property.$ref?.split("/").at(-1) ?? ""] ?? {};
      if (property.minProperties === 1) requireKnown(property, Object.keys(properties));
    }
    if (schema.minProperties === 1) requireKnown(schema, Object.keys(schema.properties ?? {}));
  }
  return schemas;
}

function requireKnown(schema: Schema, names: string[]): void {
  schema.anyOf = names.map((name) => ({ required: [name] }));
  delete schema.minProperties;
}

/** A copy whose references point into the schema `document` that Ajv knows. */
function relocate(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key: string, value: Json) =>
    key === "$ref" && typeof value === "string" ? value.replace(/^#/, "document#") : value,
  );
}
