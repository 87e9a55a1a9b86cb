import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startProxy } from "../../../scripts/mock.js";
import { report, runSuite, stateOf } from "../src/suite/index.js";
import { at, type FaultyServer, startFaultyServer } from "./faultyServer.js";
import { type FuzzTarget, startTarget } from "./fuzzTarget.js";

/** What Prism does not let come to the server, or come back whole. */
const obstacles: Record<string, string[]> = {
  "Prism refuses itself what the document refuses, with 422": [
    "aggregateMember 400",
    "updateTransaction 400",
    "enhanceTransactions 400",
    "createCategory 400",
    "createTag 400",
    "updateTag 400",
    "createTagging 400",
    "updateTagging 400",
    "createTransactionRule 400",
    "requestWidgetURL 400",
  ],
  "Prism's own server refuses what is no HTTP": ["checkBalances 400"],
  "Prism corrupts bodies that are no text": ["downloadStatementPDF 200"],
};

describe("the suite, against the platform behind prism proxy --errors", () => {
  let platform: FuzzTarget;
  let faulty: FaultyServer;
  let prism: Mock;

  beforeAll(async () => {
    platform = await startTarget();
    faulty = await startFaultyServer(platform.url);
    prism = await startProxy(faulty.url);
  });
  afterAll(async () => {
    await prism?.stop();
    await faulty?.stop();
    await platform?.stop();
  });

  const run = (only?: string) => {
    const control = { url: platform.url, key: platform.controlKey };
    return runSuite({ document, target: { url: prism.url, control, isProxy: true }, only });
  };

  it("holds every pair but those that Prism stands before", { timeout: 120_000 }, async () => {
    const result = await run();
    const left = result.pairs.filter((pair) => stateOf(pair) !== "held");
    const found: Record<string, string[]> = {};
    for (const { operationId, status, reasons } of left) {
      const [first = "none"] = reasons;
      found[first] = [...(found[first] ?? []), `${operationId} ${status}`];
    }
    expect(found, report(document, result)).toEqual(obstacles);
    expect(platform.problems).toEqual([]);
  });

  it("takes the complaint for a failure that Prism makes in a header alone", async () => {
    faulty.plant(at("readTag", (passing) => Object.assign(passing, { status: 418 })));
    const { failures } = await run("readTag:200");
    expect(failures[0]?.problems).toContainEqual(
      expect.stringMatching(/^Prism on response: Unable to match/),
    );
  });
});
