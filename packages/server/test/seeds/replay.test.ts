import type { OperationId } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import { loadPatches, namesOf } from "../../../../spec/seeds/patches.js";
import { loadSeedCurls, type SeedCurl } from "../../../../spec/seeds/seedCurls.js";
import { loadSeedExamples } from "../../../../spec/seeds/seedExamples.js";
import { replay, successOf } from "./replay.js";
import { sceneOf, scenes, useStage } from "./scenes.js";

const patches = loadPatches();
const curls = loadSeedCurls(patches);
const names = curls.map(({ name }) => name);
const stage = useStage();

const titled = (curl: SeedCurl) => [`${curl.heading}: ${curl.operation}`, curl] as const;

describe.each(["001", "004"])("the platform answers a curl of seed %s as it is printed", (seed) => {
  const printed = curls.filter((curl) => curl.seed.startsWith(seed));

  it.each(printed.map(titled))("%s", async (_, curl) => {
    expect(await replay(curl, await sceneOf(curl.name, stage))).toEqual([]);
  });
});

describe("a curl is not answered so without the mend", () => {
  const mends = patches.flatMap((patch) =>
    [...namesOf(patch.curls ?? [], names)].map((name) => [name, patch.reason, patch] as const),
  );

  it.each(mends)("%s: %s", async (name, _, patch) => {
    const unmended = loadSeedCurls(patches.filter((other) => other !== patch));
    const curl = unmended.find((candidate) => candidate.name === name) as SeedCurl;
    const problems = replay(curl, await sceneOf(name, stage)).catch((error: Error) => [error.message]);
    expect(await problems).not.toEqual([]);
  });
});

describe("the replay", () => {
  it("is of all curls that are printed", () => {
    expect(new Set(names).size).toBe(95);
    expect(curls.filter(({ seed }) => !/^00[14]/.test(seed))).toEqual([]);
  });

  it("has no scene for a curl that is not there", () => {
    expect(Object.keys(scenes).filter((name) => !names.includes(name))).toEqual([]);
  });

  it("expects the statuses that the examples have", () => {
    for (const example of loadSeedExamples()) {
      if (!("part" in example) || example.part !== "response") continue;
      const { file, operation, status } = example;
      expect([file, status]).toEqual([file, successOf(operation as OperationId)]);
    }
  });
});
