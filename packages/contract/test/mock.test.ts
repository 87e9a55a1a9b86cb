import { operations } from "@mxkit/api/v20111101";
import json from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../scripts/mock.js";
import { createOracle } from "../src/oracle.js";
import { exampleCases } from "./exampleCases.js";
import { judge } from "./judge.js";

const oracle = createOracle(json);

describe("the mock answers as the document says", () => {
  let mock: Mock;
  const covered = new Set<string>();

  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(() => mock?.stop());

  it.each(exampleCases(json).map((wanted) => [wanted.name, wanted] as const))("%s", async (_, wanted) => {
    expect(await judge(oracle, mock.url, wanted)).toEqual([]);
    covered.add(`${wanted.operation.id} ${wanted.status}`);
  });

  it("in every operation with every status", () => {
    const documented = Object.entries(operations).flatMap(([id, { responses }]) =>
      Object.keys(responses).map((status) => `${id} ${status}`),
    );
    expect([...covered].sort()).toEqual(documented.sort());
  });
});
