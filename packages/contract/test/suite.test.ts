import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report, runSuite, stateOf } from "../src/suite/index.js";
import { type FuzzTarget, startTarget } from "./fuzzTarget.js";

describe("the platform", () => {
  let target: FuzzTarget;
  beforeAll(async () => {
    target = await startTarget();
  });
  afterAll(() => target?.stop());

  it("holds every documented pair", { timeout: 120_000 }, async () => {
    const { url, controlKey, problems } = target;
    const result = await runSuite({ document, target: { url, control: { url, key: controlKey } } });
    expect(
      result.pairs.filter((pair) => stateOf(pair) !== "held"),
      report(document, result),
    ).toEqual([]);
    expect(problems).toEqual([]);
  });
});
