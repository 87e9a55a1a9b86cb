import { expect, it } from "vitest";
import { requireFit } from "./postgresServer.js";

const judge = (server_version_num: string, server_encoding = "UTF8") =>
  requireFit({ server_version_num, server_encoding }, "mx at db.example:5432");

it.each(["150000", "150013", "160004", "180000"])("version %s will do", (version) => {
  expect(() => judge(version)).not.toThrow();
});

it.each([
  ["90624", "9"],
  ["140000", "14"],
  ["149999", "14"],
])("version %s is too old", (version, major) => {
  expect(() => judge(version)).toThrow(
    new Error(
      `The database mx at db.example:5432 is on PostgreSQL ${major}, but 15 or later is needed. Look at DATABASE_URL.`,
    ),
  );
});

it.each(["SQL_ASCII", "LATIN1", "EUC_JP"])("the encoding %s is none for every text", (encoding) => {
  expect(() => judge("150013", encoding)).toThrow(
    `The database mx at db.example:5432 is encoded in ${encoding}, but UTF8 is needed.`,
  );
});
