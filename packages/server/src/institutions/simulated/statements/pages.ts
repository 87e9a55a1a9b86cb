import { type Day, dateOf } from "../calendar.js";
import { decimalOf } from "../cents.js";
import type { Statement } from "./statement.js";

/** Whose statement it is, as it stands at the top of each. */
export interface Heading {
  institution: string;
  holders: readonly string[];
  account: string;
  /** The last digits. */
  number: string;
  side: "asset" | "debt";
}

/** A statement in words, as it is laid out. */
export interface Sheet {
  title: string;
  institution: string;
  particulars: readonly Labelled[];
  sums: readonly Labelled[];
  pages: readonly (readonly Row[])[];
}

export interface Labelled {
  label: string;
  text: string;
}

export interface Row {
  date: string;
  description: string;
  amount: string;
  balance: string;
}

export const ROWS_ON_FIRST_PAGE = 28;
export const ROWS_ON_OTHERS = 36;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const WORDS = {
  asset: { credits: "Deposits and credits", debits: "Withdrawals and debits" },
  debt: { credits: "Payments and credits", debits: "Charges and debits" },
} as const;

export function sheetOf(statement: Statement, heading: Heading): Sheet {
  const { first, last, opening, closing, credits, debits } = statement;
  const { institution, holders, account, number, side } = heading;
  const rows = statement.lines.map(({ day, description, change, balance }) => ({
    date: shortDate(day),
    description,
    amount: money(change),
    balance: money(balance),
  }));
  return {
    title: `${account}, ${MONTHS[monthOf(first)]} ${yearOf(first)}`,
    institution,
    particulars: [
      { label: "Account holder", text: holders.join(" and ") },
      { label: "Account", text: account },
      { label: "Account number", text: `•••• ${number}` },
      { label: "Period", text: `${longDate(first)} to ${longDate(last)}` },
    ],
    sums: [
      { label: "Opening balance", text: money(opening) },
      { label: WORDS[side].credits, text: money(credits) },
      { label: WORDS[side].debits, text: money(debits) },
      { label: "Closing balance", text: money(closing) },
    ],
    pages: paginate([
      { date: shortDate(first), description: "Opening balance", amount: "", balance: money(opening) },
      ...rows,
      { date: shortDate(last), description: "Closing balance", amount: "", balance: money(closing) },
    ]),
  };
}

export function paginate<Item>(items: readonly Item[]): Item[][] {
  const pages = [items.slice(0, ROWS_ON_FIRST_PAGE)];
  for (let at = ROWS_ON_FIRST_PAGE; at < items.length; at += ROWS_ON_OTHERS) {
    pages.push(items.slice(at, at + ROWS_ON_OTHERS));
  }
  return pages;
}

/** `-1234567` is `-12,345.67`. */
export function money(cents: number): string {
  return decimalOf(cents).replace(/\B(?=(\d{3})+\.)/g, ",");
}

function longDate(day: Day): string {
  return `${MONTHS[monthOf(day)]} ${Number(dateOf(day).slice(8))}, ${yearOf(day)}`;
}

function shortDate(day: Day): string {
  return `${MONTHS[monthOf(day)]?.slice(0, 3)} ${Number(dateOf(day).slice(8))}`;
}

function monthOf(day: Day): number {
  return Number(dateOf(day).slice(5, 7)) - 1;
}

function yearOf(day: Day): string {
  return dateOf(day).slice(0, 4);
}
