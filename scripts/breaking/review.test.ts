import { describe, expect, it } from "vitest";
import type { BreakingChange } from "./compare.js";
import { review } from "./review.js";

const gone: BreakingChange = {
  rule: "property-removed",
  at: "#/components/schemas/User/properties/metadata",
  change: "Property `metadata` of `User` was removed.",
};
const accepted = { document: "v20111101", ...gone, why: "001 has no such field." };

describe("a breaking change", () => {
  it("is open as long as nobody has accepted it", () => {
    expect(review({ v20111101: [gone], control: [] }, [])).toEqual({
      open: [{ document: "v20111101", ...gone }],
      problems: [],
    });
  });

  it("is accepted by an entry with a reason", () => {
    expect(review({ v20111101: [gone] }, [accepted])).toEqual({ open: [], problems: [] });
  });

  it("is not accepted by the entry of another document, place or change", () => {
    const others = [{ document: "control" }, { at: "#/components/schemas/Member" }, { change: "Another." }];
    for (const other of others) {
      const { open, problems } = review({ v20111101: [gone] }, [{ ...accepted, ...other }]);
      expect([open.length, problems.length]).toEqual([1, 1]);
    }
  });

  it.each(["", "  ", undefined])("needs a reason: %j is none", (why) => {
    const { problems } = review({ v20111101: [gone] }, [{ ...accepted, why: why as string }]);
    expect(problems).toEqual([`v20111101 property-removed ${gone.at}: \`why\` is missing.`]);
  });
});

it("an entry of what is not there any more is a problem", () => {
  expect(review({ v20111101: [] }, [accepted])).toEqual({
    open: [],
    problems: [`v20111101 property-removed ${gone.at}: there is no such change (any more); take it out.`],
  });
});
