import { expect, it } from "vitest";
import { readConfig } from "./config.js";
import { defaultSettings } from "./platform.js";

it.each([
  ["MXKIT_JOB_DURATION", "jobDuration", "250", 250],
  ["MXKIT_CHALLENGE_TIMEOUT", "challengeTimeout", "1000", 1000],
  ["MXKIT_BACKGROUND_INTERVAL", "backgroundInterval", "60", 60_000],
  ["MXKIT_BACKGROUND_INTERVAL", "backgroundInterval", "0", 0],
] as const)("%s sets %s: %s is %i milliseconds", (variable, setting, text, milliseconds) => {
  expect(readConfig({ [variable]: text }).settings?.[setting]).toBe(milliseconds);
  expect(readConfig({}).settings?.[setting]).toBe(defaultSettings[setting]);
});
