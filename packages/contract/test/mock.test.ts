import v20111101 from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import v20250224 from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import { startMock } from "../../../scripts/mock.js";
import { report, runSuite, stateOf } from "../src/suite/index.js";

it.concurrent.each([v20111101, v20250224])(
  "the mock answers as the document $info.version says, in every operation with every status and every example",
  { timeout: 120_000 },
  async (document) => {
    const mock = await startMock({ port: 0, version: document.info.version });
    try {
      const result = await runSuite({ document, target: { url: mock.url, isMock: true } });
      expect(
        result.pairs.filter((pair) => stateOf(pair) !== "held"),
        report(document, result),
      ).toEqual([]);
      expect(result.pairs.length).toBeGreaterThan(750);
    } finally {
      await mock.stop();
    }
  },
);
