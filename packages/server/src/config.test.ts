import { expect, it } from "vitest";
import { readConfig } from "./config.js";
import { defaultSettings } from "./platform.js";

it.each([
  ["MXKIT_JOB_DURATION", "jobDuration", "250", 250],
  ["MXKIT_CHALLENGE_TIMEOUT", "challengeTimeout", "1000", 1000],
  ["MXKIT_BACKGROUND_INTERVAL", "backgroundInterval", "60", 60_000],
  ["MXKIT_BACKGROUND_INTERVAL", "backgroundInterval", "0", 0],
  ["MXKIT_WEBHOOK_RETENTION", "webhookRetention", "7", 7 * 24 * 60 * 60 * 1000],
] as const)("%s sets %s: %s is %i milliseconds", (variable, setting, text, milliseconds) => {
  expect(readConfig({ [variable]: text }).settings?.[setting]).toBe(milliseconds);
  expect(readConfig({}).settings?.[setting]).toBe(defaultSettings[setting]);
});

it.each(["postgres://me:secret@db:5432/mx", "postgresql:///mx?host=/run/postgresql"])(
  "DATABASE_URL %s is the database",
  (url) => {
    expect(readConfig({ DATABASE_URL: url }).database).toBe(url);
    expect(readConfig({})).not.toHaveProperty("database");
  },
);

it.each(["mysql://me:secret@db/mx", "host=db password=secret", "secret"])(
  "DATABASE_URL %s is refused, and not shown",
  (url) => {
    const read = () => readConfig({ DATABASE_URL: url });
    expect(read).toThrow(/^DATABASE_URL must be a URL like postgres:/);
    expect(read).not.toThrow("secret");
  },
);
