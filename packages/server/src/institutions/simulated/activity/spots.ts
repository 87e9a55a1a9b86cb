import type { Spot, Wording } from "../plan.js";

/** Where the household spends on ordinary days. A spot listed twice is visited twice as often. */
export const EVERYDAY_SPOTS: readonly Spot[] = [
  shop("SAFEWAY #{4} {town}", 5411, 1_800, 14_200),
  shop("SAFEWAY #{4} {town}", 5411, 900, 6_400),
  shop("TRADER JOE'S #{3} {town}", 5411, 1_400, 9_800),
  shop("WHOLEFDS #{5} {town}", 5411, 1_600, 11_500),
  shop("COSTCO WHSE #{4} {town}", 5300, 4_200, 23_000),
  shop("STARBUCKS STORE {5} {town}", 5814, 395, 1_485),
  shop("STARBUCKS STORE {5} {town}", 5814, 395, 985),
  shop("VILLAGE COFFEE {town}", 5814, 425, 1_350),
  shop("CHIPOTLE {4} {town}", 5814, 985, 3_200),
  shop("MCDONALD'S F{5} {town}", 5814, 620, 2_150),
  shop("SQ *GOLDEN LOTUS THAI KITCHEN #{4} {town}", 5812, 1_850, 8_600),
  shop("TST* BLUE PLATE DINER #{3} {town}", 5812, 1_240, 6_200),
  shop("LA CASITA TAQUERIA {5} {town}", 5812, 1_100, 5_400),
  shop("BEER BAR {11}{town}", 5813, 900, 5_200),
  shop("SHELL OIL {11} {town}", 5541, 2_850, 6_900),
  shop("CHEVRON {7} {town}", 5542, 2_600, 7_200),
  shop("CVS/PHARMACY #{5} {town}", 5912, 640, 5_100),
  shop("TARGET {8} {town}", 5310, 1_500, 13_400),
  shop("PARKMOBILE GARAGE {4} {town}", 7523, 300, 1_800),
  shop("GREAT CLIPS AT {4} {town}", 7230, 2_100, 4_500),
  shop("PETSMART #{4} {town}", 5995, 1_450, 8_200),
  shop("CINEMARK THEATRES {4} {town}", 7832, 1_400, 5_600),
  online("AMZN MKTP US*{9}", 5999, 899, 11_900),
  online("UBER TRIP {6} HELP.UBER.COM", 4121, 880, 4_100),
  online("DOORDASH*BURGER KING {9}", null, 1_480, 4_600),
  online("1-800 CONTACTS {10}", 8043, 3_900, 12_800),
];

/** What the travel card pays for; each stay abroad is short. */
export const TRAVEL_SPOTS: readonly Spot[] = [
  online("DELTA AIR {10}", 3058, 8_400, 14_000),
  online("MARRIOTT {7} RESERVATION", 3509, 7_900, 14_000),
  online("UBER TRIP {6} HELP.UBER.COM", 4121, 6_000, 9_800),
  abroad(
    "BOULANGERIE DU MARAIS PARIS FR",
    5462,
    6_000,
    7_400,
    "Boulangerie du Marais",
    "Achat par carte, Paris",
  ),
  abroad("HOTEL ALFAMA LISBOA PT", 7011, 9_800, 14_000, "Hotel Alfama", "Compra com cartão, Lisboa"),
];

function shop(text: string, code: number, lowest: number, highest: number): Spot {
  return { price: [lowest, highest], wording: { text, code, clears: 2, place: true } };
}

function online(text: string, code: number | null, lowest: number, highest: number): Spot {
  const wording: Wording = { text, clears: 2 };
  return { price: [lowest, highest], wording: code === null ? wording : { ...wording, code } };
}

function abroad(
  text: string,
  code: number,
  lowest: number,
  highest: number,
  description: string,
  memo: string,
): Spot {
  return { price: [lowest, highest], wording: { text, code, clears: 2, abroad: { description, memo } } };
}
