import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import { startMock } from "../../../scripts/mock.js";
import { report, runSuite, stateOf } from "../src/suite/index.js";

it("the mock answers as the document says, in every operation with every status and every example", {
  timeout: 120_000,
}, async () => {
  const mock = await startMock({ port: 0 });
  try {
    const result = await runSuite({ document, target: { url: mock.url, isMock: true } });
    expect(
      result.pairs.filter((pair) => stateOf(pair) !== "held"),
      report(document, result),
    ).toEqual([]);
  } finally {
    await mock.stop();
  }
});
