import { Dice, hashOf } from "./dice.js";

/** Whose accounts they are, and the few figures that the rest hangs on. */
export interface Household {
  holder: string;
  /** The second owner, where an account has two. */
  partner: string;
  employer: string;
  town: Town;
  /** Net pay in cents, every two weeks. */
  pay: number;
}

export interface Town {
  city: string;
  state: string;
  zip: string;
  areaCode: string;
  /** In millionths of a degree. */
  latitude: number;
  longitude: number;
}

const COUPLES: readonly (readonly [holder: string, partner: string])[] = [
  ["Donnie Darko", "Susan Darko"],
  ["Susan Darko", "Donnie Darko"],
  ["Avery Nolan", "Morgan Nolan"],
  ["Jordan Whitfield", "Casey Whitfield"],
  ["Riley Castellano", "Quinn Castellano"],
];
const EMPLOYERS = ["ACME CORP", "NORTHWIND TRADERS", "GLOBEX LLC", "INITECH INC"];

/** Each has merchants in `reference/merchantLocations.ts`, so that every household meets some of them. */
const TOWNS: readonly Town[] = [
  {
    city: "Salt Lake City",
    state: "UT",
    zip: "84101",
    areaCode: "801",
    latitude: 40_760_779,
    longitude: -111_891_047,
  },
  {
    city: "Denver",
    state: "CO",
    zip: "80202",
    areaCode: "303",
    latitude: 39_739_236,
    longitude: -104_990_251,
  },
  {
    city: "Boise",
    state: "ID",
    zip: "83702",
    areaCode: "208",
    latitude: 43_615_019,
    longitude: -116_202_313,
  },
];

export function householdOf(seed: string): Household {
  const dice = new Dice(hashOf(`${seed}|household`));
  const [holder, partner] = dice.pick(COUPLES);
  return {
    holder,
    partner,
    employer: dice.pick(EMPLOYERS),
    town: dice.pick(TOWNS),
    pay: dice.between(298_000, 318_000),
  };
}
