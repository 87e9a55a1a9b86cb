import { CHART } from "./accounts/chart.js";
import { OUTINGS } from "./activity/outings.js";
import { MAIN_ACCOUNT, PERIOD, type PlannedDay, planPeriod } from "./activity/schedule.js";
import { EVERYDAY_SPOTS } from "./activity/spots.js";
import { addMonths, DAY, type Day, dayAt, dayOf } from "./calendar.js";
import { Dice, hashOf, mix } from "./dice.js";
import { type Household, householdOf } from "./household.js";
import type { AccountKey, AccountPlan, Direction, Regular, Spot, Wording } from "./plan.js";

const HISTORY_MONTHS = 24;

const NOON = DAY / 2;

/** Everything that has happened on one account; `opening` in cents, before the first entry. */
export interface AccountLedger {
  plan: AccountPlan;
  opening: number;
  entries: Entry[];
}

export interface Entry {
  account: AccountKey;
  day: Day;
  /** Counts the account's entries of the day. */
  number: number;
  direction: Direction;
  cents: number;
  wording: Wording;
  /** Milliseconds since 1970; null where the institution does not tell. */
  transactedAt: number | null;
  postedAt: number;
  /** What the digits of the text are thrown from. */
  seed: number;
}

export interface Ledger {
  household: Household;
  anchor: Day;
  now: number;
  accounts: readonly AccountLedger[];
}

/** From 24 months before the anchor to the day of `now`. A day's entries follow from the days before it, never from `now`. */
export function ledgerOf({ seed, anchor, now }: { seed: string; anchor: string; now: Date }): Ledger {
  const book = new Book(seed, dayOf(anchor));
  const first = addMonths(book.anchor, -HISTORY_MONTHS);
  const last = dayAt(now.getTime());
  for (let index = periodOf(first, book.anchor); index <= periodOf(last, book.anchor); index++) {
    for (const planned of planPeriod(index, book.anchor, book.seed)) {
      if (planned.day >= first && planned.day <= last) book.write(planned);
    }
  }
  return {
    household: book.household,
    anchor: book.anchor,
    now: now.getTime(),
    accounts: [...book.accounts.values()],
  };
}

function periodOf(day: Day, anchor: Day): number {
  return Math.ceil((day - anchor) / PERIOD);
}

class Book {
  readonly household: Household;
  readonly seed: number;
  readonly accounts: Map<AccountKey, AccountLedger>;
  readonly #balances = new Map<AccountKey, number>();
  #day: Day = 0;
  #numbers = new Map<AccountKey, number>();

  constructor(
    seed: string,
    readonly anchor: Day,
  ) {
    this.household = householdOf(seed);
    this.seed = hashOf(seed);
    const openings = new Dice(hashOf(`${seed}|opening`));
    this.accounts = new Map(
      CHART.map((plan) => [plan.key, { plan, opening: openings.between(...plan.opening), entries: [] }]),
    );
    for (const [key, { opening }] of this.accounts) this.#balances.set(key, opening);
  }

  write({ day, due, spending }: PlannedDay): void {
    this.#day = day;
    this.#numbers = new Map();
    const dice = new Dice(mix(this.seed, day));
    for (const regular of due) this.#regular(regular, dice);
    for (let turn = 0; turn < spending; turn++) this.#visit(MAIN_ACCOUNT, dice.pick(EVERYDAY_SPOTS), dice);
    for (const { account, spots, times } of OUTINGS) {
      for (let left = times(day - this.anchor, dice); left > 0; left--)
        this.#visit(account, dice.pick(spots), dice);
    }
  }

  #regular({ account, direction, amount, wording, opposite }: Regular, dice: Dice): void {
    const cents = amount({ dice, household: this.household, balance: (key) => this.#balances.get(key) ?? 0 });
    if (cents <= 0) return;
    const time = this.#day * DAY + NOON;
    this.#enter(account, direction, cents, wording, time, dice);
    if (opposite) this.#enter(opposite.account, opposite.direction, cents, opposite.wording, time, dice);
  }

  #visit(account: AccountKey, { price, wording }: Spot, dice: Dice): void {
    // Squared, because most purchases are small ones.
    const cents = price[0] + Math.floor((price[1] - price[0]) * dice.fraction() ** 2);
    const time = this.#day * DAY + dice.between(8 * 3_600, 22 * 3_600) * 1_000;
    this.#enter(account, "DEBIT", cents, wording, time, dice);
  }

  #enter(
    key: AccountKey,
    direction: Direction,
    cents: number,
    wording: Wording,
    time: number,
    dice: Dice,
  ): void {
    const account = this.accounts.get(key);
    if (account === undefined) return;
    const number = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, number);
    const sign = (direction === "CREDIT") === (account.plan.side === "asset") ? 1 : -1;
    this.#balances.set(key, (this.#balances.get(key) ?? 0) + sign * cents);
    account.entries.push({
      account: key,
      day: this.#day,
      number,
      direction,
      cents,
      wording,
      transactedAt: wording.clears === "undated" ? null : time,
      postedAt: typeof wording.clears === "number" ? (this.#day + wording.clears) * DAY + NOON : time,
      seed: dice.between(0, 0xffffffff),
    });
  }
}
