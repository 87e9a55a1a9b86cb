import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import newest from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlledClients, fuzz, report } from "../src/fuzz/index.js";
import { type FuzzTarget, startTarget } from "./fuzzTarget.js";

describe("the platform keeps every invariant", () => {
  let target: FuzzTarget;
  const answered = new Set<string>();

  beforeAll(async () => {
    target = await startTarget();
  });
  afterAll(() => target?.stop());

  it.each([
    [20111101, document],
    [20250224, newest],
  ])("with the seed %i, in the version of that day", { timeout: 120_000 }, async (seed, document) => {
    const { url, controlKey, problems } = target;
    const withClients = controlledClients(url, controlKey, document.info.version);
    const result = await fuzz({ document, url, withClients, seed, requests: 1000 });
    expect(result.failure ? report(result) : "").toBe("");
    expect(problems).toEqual([]);
    for (const id of result.statistics.answers.keys()) answered.add(id);
  });

  it("in every operation", () => {
    const operations = Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((value) => ("operationId" in value ? [value.operationId] : [])),
    );
    expect(operations.filter((id) => !answered.has(id))).toEqual([]);
  });
});
