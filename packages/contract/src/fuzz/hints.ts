import fc, { type Arbitrary } from "fast-check";
import { Pick, Secrets } from "./pick.js";

const mostly = (value: boolean) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(!value) });

/** Of the test institution: each leads a member somewhere else. */
const password = fc.constantFrom(
  "password",
  "another",
  "challenge",
  "options",
  "image",
  "image_options",
  "token",
  "INVALID",
  "LOCKED",
  "SERVER_ERROR",
);

/** What no schema says, by the field's name: with it, requests get further than the first check. */
export const hints: Readonly<Record<string, Arbitrary<unknown>>> = {
  institution_code: fc.oneof(
    { weight: 6, arbitrary: fc.constant("mxbank") },
    { weight: 1, arbitrary: fc.nat().map((index) => new Pick("institution", index)) },
  ),
  credentials: password.map((value) => new Secrets("institution", { LOGIN: "mxuser", "": value })),
  challenges: fc
    .constantFrom("correct", "wrong", "challenge", "SERVER_ERROR")
    .map((value) => new Secrets("member", { "": value })),
  current_institution_guid: fc.constant("INS-1572a04c-912b-59bf-5841-332c7dfafaef"),
  current_institution_code: fc.nat().map((index) => new Pick("institution", index)),
  is_disabled: mostly(false),
  is_oauth: mostly(false),
  page: fc.constantFrom(1, 1, 1, 2, 3, 1000),
  records_per_page: fc.constantFrom(10, 11, 25, 99, 100),
  name: fc.constantFrom("mx", "Bank", "a", "Coffee"),
  id: fc.constantFrom("one", "two", "three", null),
};

/** The kind of what an operation can do something with, where the path parameter's name says less. */
export const pathHints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  resumeAggregation: { member_guid: "asked_member" },
};
