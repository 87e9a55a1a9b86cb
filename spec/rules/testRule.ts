import { type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { describe, expect, test } from "vitest";
import mxkit from "./mxkit.js";

type Document = Record<string, unknown>;
type Name = keyof typeof mxkit.rules;

interface Cases {
  /** Documents that the rule has nothing to say about. */
  silent: Record<string, Document>;
  /** Documents with what the rule says about them, as `path: message`. */
  fires: Record<string, [document: Document, findings: string[]]>;
}

export function testRule(name: Name, { silent, fires }: Cases, ruleset: RulesetDefinition = mxkit) {
  describe(name, () => {
    test.each(Object.entries(silent))("is silent: %s", async (_, document) => {
      expect(await findings(name, document, ruleset)).toEqual([]);
    });
    test.each(Object.entries(fires))("fires: %s", async (_, [document, expected]) => {
      expect(await findings(name, document, ruleset)).toEqual(expected);
    });
  });
}

async function findings(name: Name, document: Document, ruleset: RulesetDefinition) {
  const spectral = new Spectral();
  spectral.setRuleset(ruleset);
  const results = await spectral.run(structuredClone(document));
  return results
    .filter(({ code }) => code === name)
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}
