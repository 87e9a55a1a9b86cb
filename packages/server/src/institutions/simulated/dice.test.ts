import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Dice, hashOf, mix } from "./dice.js";

const thrown = (seed: number) =>
  Array.from(
    { length: 20 },
    (
      (dice) => () =>
        dice.between(1, 1_000)
    )(new Dice(seed)),
  );

describe("Dice", () => {
  it("throw the same for the same seed, and otherwise for another", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100_000 }), (seed, day) => {
        const hash = hashOf(seed);
        expect(thrown(mix(hash, day))).toEqual(thrown(mix(hash, day)));
        expect(thrown(mix(hash, day))).not.toEqual(thrown(mix(hash, day + 1)));
      }),
    );
  });

  it("stay within both ends, and reach them", () => {
    const dice = new Dice(7);
    const values = new Set(Array.from({ length: 500 }, () => dice.between(-2, 2)));
    expect([...values].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it("pick from everything, but not from nothing", () => {
    const dice = new Dice(7);
    expect(new Set(Array.from({ length: 100 }, () => dice.pick(["a", "b", "c"]))).size).toBe(3);
    expect(() => dice.pick([])).toThrow("There is nothing to pick from.");
  });

  it("make as many digits as are asked for", () => {
    expect(new Dice(1).digits(11)).toMatch(/^\d{11}$/);
  });

  it("are thrown from a hash that does not change between versions", () => {
    expect([hashOf(""), hashOf("MBR-1"), mix(1, 2)]).toMatchInlineSnapshot(`
      [
        865275657,
        211702888,
        4000446787,
      ]
    `);
  });
});
