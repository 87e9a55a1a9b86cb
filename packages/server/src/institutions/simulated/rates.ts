/** Yearly, in hundredths of a percent: what an account tells of its rate, and what its interest is reckoned with. */
export const RATES = {
  checking: 10,
  savings: 425,
  moneyMarket: 460,
  certificate: 490,
  rewardsCard: 2199,
  travelCard: 1849,
  creditLine: 1150,
  autoLoan: 549,
  studentLoan: 475,
  mortgage: 388,
} as const;
