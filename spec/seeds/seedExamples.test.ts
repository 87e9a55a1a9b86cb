import { closeSchemas } from "@mxkit/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { listOperations, listWebhooks, schemaName } from "../../scripts/generate/document.js";
import { bundledDocuments, type Version } from "./bundledDocuments.js";
import { loadPatches } from "./patches.js";
import { loadSeedExamples, requireSameNames, type SeedExample } from "./seedExamples.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { decimal: true, binary: true } });
formats.default(ajv);

/** What a version's document says of an example, and whether the example is so. */
function holdAgainst(version: Version) {
  const document = closeSchemas(bundledDocuments[version]);
  const operations = new Map(listOperations(document).map((operation) => [operation.id, operation]));
  const webhooks = new Map(listWebhooks(document).map((webhook) => [webhook.path, webhook]));
  ajv.addSchema({ components: { schemas: document.components.schemas } }, version);

  return {
    /** The name of the schema that the document gives for an example, undefined for an answer without content. */
    schemaOf(example: SeedExample): string | undefined {
      if ("schema" in example) return example.schema;
      if ("webhook" in example) return schemaName(webhooks.get(example.webhook)?.requestBody?.schema);
      if ("event" in example) return undefined;
      const operation = operations.get(example.operation);
      if (example.part === "request") return schemaName(operation?.requestBody?.schema);
      const response = operation?.responses[example.status];
      if (response === undefined)
        throw new Error(`${version} has no ${example.status} of ${example.operation}`);
      return schemaName(Object.values(response.content ?? {})[0]?.schema);
    },

    errorsOf(value: unknown, schema: string): string[] {
      const validate = ajv.getSchema(`${version}#/components/schemas/${schema}`);
      if (validate === undefined) throw new Error(`${version} has no schema ${schema}`);
      validate(value);
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}

const versions = { v20111101: holdAgainst("v20111101"), v20250224: holdAgainst("v20250224") };

const examples = loadSeedExamples();
const describedNow = examples.filter((example) => !("event" in example));

describe("the examples of the seeds", () => {
  it("are all there", () => {
    const counts = new Map<string, number>();
    for (const { seed } of examples) counts.set(seed, (counts.get(seed) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "000_92ec57251e935ce2.txt": 2,
      "001_e7670a6c1e5b3388.txt": 126,
      "002_ad3cdba2d80d50ce.txt": 2,
      "003_99451aef71e2a5ce.txt": 1,
      "004_e83e962a73378d66.txt": 12,
    });
  });

  it("are all described now, but for the widget's events", () => {
    const later = examples.filter((example) => !describedNow.includes(example));
    expect(later.map(({ file }) => file.replace(/(event).*/, "$1"))).toEqual(Array(17).fill("001-event"));
  });

  it("are of v20111101, but for those of 002", () => {
    const others = examples.filter(({ version }) => version !== "v20111101");
    expect(others.map(({ file, version }) => [file, version])).toEqual([
      ["002-read-member-response.txt", "v20250224"],
      ["002-read-member-again-response.txt", "v20250224"],
    ]);
  });

  it.each(describedNow.map((example) => [example.file, example] as const))(
    "%s is valid",
    (_file, example) => {
      const { schemaOf, errorsOf } = versions[example.version];
      const schema = schemaOf(example);
      if (example.value === undefined) expect(schema).toBeUndefined();
      else expect(errorsOf(example.value, schema ?? "")).toEqual([]);
    },
  );
});

describe("the patches", () => {
  it.each(loadPatches().map((patch) => [patch.reason, patch] as const))("%s", (reason, patch) => {
    expect(reason).toMatch(/\.$/);
    expect([...(patch.files ?? []), ...(patch.curls ?? [])]).not.toEqual([]);
  });
});

describe("the index", () => {
  it.each([
    ["lists every file", [], ["a.txt"], "unlisted"],
    ["lists only files", ["a.txt"], [], "missing"],
    ["lists a file once", ["a.txt", "a.txt"], ["a.txt"], "repeated"],
  ])("%s", (_rule, indexed, files, fault) => {
    expect(() => requireSameNames(indexed, files)).toThrow(`${fault} in index.yaml: a.txt`);
  });
});
