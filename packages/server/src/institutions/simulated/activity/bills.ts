import type { Regular, Wording } from "../plan.js";
import { between, exactly } from "./amounts.js";

/** What leaves for other companies month after month. */
export const BILLS: readonly Regular[] = [
  bill(2, exactly(2_499), { text: "PLANET FIT CLUB FEES {6}", code: 7997 }),
  bill(5, exactly(9_500), { text: "CHECK #{check}", memo: "Piano lessons", check: true, clears: "undated" }),
  bill(6, exactly(9_840), { text: "GEICO *AUTO INSURANCE {10}", code: 6300 }),
  bill(7, exactly(1_549), { text: "NETFLIX.COM", code: 4899 }),
  bill(8, exactly(3_125), { text: "MUTUAL TERM LIFE INSURANCE PREMIUM" }),
  bill(9, between(6_400, 15_800), { text: "CITY POWER & LIGHT ONLINE PMT {8}", memo: "Bill pay" }),
  bill(11, exactly(1_199), { text: "SPOTIFY USA", code: 5815 }),
  bill(12, between(3_100, 6_200), { text: "CITY WATER UTILITY BILL PAY {6}", memo: "Bill pay" }),
  bill(17, between(2_200, 11_400), { text: "DOMINION GAS BILL PAYMENT {7}" }),
  bill(21, exactly(6_999), { text: "COMCAST CABLE INTERNET {9}", code: 4816 }),
  bill(24, between(8_400, 9_200), { text: "VERIZON WIRELESS PAYMENTS", code: 4814 }),
  {
    account: "rewards-card",
    direction: "DEBIT",
    when: { monthly: 14 },
    amount: exactly(1_700),
    wording: { text: "NYTIMES*NYTIMES DISC", code: 5968, clears: 1 },
  },
  {
    account: "rewards-card",
    direction: "DEBIT",
    when: { monthly: 19 },
    amount: exactly(1_399),
    wording: { text: "DISNEY PLUS BURBANK CA", code: 4899, clears: 1 },
  },
  {
    account: "hsa",
    direction: "DEBIT",
    when: { every: 42, from: -17 },
    amount: between(1_800, 7_400),
    wording: { text: "WALGREENS #{5} {town}", code: 5912, clears: 2, place: true },
  },
];

/** Cash, checks to friends, and what the institution takes for itself. */
export const CASH_AND_FEES: readonly Regular[] = [
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { every: 9, from: -4 },
    amount: ({ dice }) => dice.between(2, 5) * 2_000,
    wording: { text: "ATM WITHDRAWAL {6} {town}", code: 6011, clears: 1, place: true },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { every: 27, from: -4 },
    amount: exactly(300),
    wording: { text: "NON-NETWORK ATM FEE", clears: "undated" },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { every: 16, from: -7 },
    amount: between(1_500, 8_500),
    wording: { text: "ZELLE TO R WHITFIELD", memo: "Thanks!" },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { monthly: 28 },
    amount: exactly(500),
    wording: { text: "MONTHLY MAINTENANCE FEE", clears: "undated" },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { every: 45, from: -20 },
    amount: between(2_400, 6_900),
    wording: {
      text: "LIBRAIRIE GALLIMARD PARIS FR",
      code: 5942,
      clears: 2,
      abroad: { description: "Librairie Gallimard", memo: "Achat par carte, Paris" },
    },
  },
  {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { every: 45, from: -18 },
    amount: between(72, 207),
    wording: { text: "FOREIGN TRANSACTION FEE", clears: "undated" },
  },
  {
    account: "brokerage",
    direction: "DEBIT",
    when: { monthly: 4 },
    amount: exactly(2_875),
    wording: { text: "ADVISORY FEE", clears: "undated" },
  },
];

function bill(monthly: number, amount: Regular["amount"], wording: Wording): Regular {
  return {
    account: "everyday-checking",
    direction: "DEBIT",
    when: { monthly },
    amount,
    wording: { clears: 1, ...wording },
  };
}
