import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import type { Status } from "./connectionStatus.js";
import { endUserMessage } from "./endUserMessages.js";

/** The table of the document, in which `{…}` and `[…]` stand for the name of the institution. */
const rows = document.components.schemas.ConnectionStatus.description
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, number]) => /^(\d+|–)$/.test(number ?? ""))
  .map(([, , status = "", , , message = ""]) => ({ status: status.replaceAll("`", ""), message }));

it("there is a row for each of the 22 statuses, and one for null", () => {
  const known = document.components.schemas.ConnectionStatus.enum.map(String);
  expect(rows.map(({ status }) => status).toSorted()).toEqual(known.toSorted());
  expect(known).toHaveLength(23);
});

it.each(rows)("$status is told as the document says", ({ status, message }) => {
  const told = endUserMessage(status === "null" ? null : (status as Status), "MX Bank");
  expect(told).toBe(message === "None" ? null : message.replace(/[{[]…[}\]]/, "MX Bank"));
});

it("names the institution, whatever it is called", () => {
  expect(endUserMessage("CONNECTED", "MX Bank")).toBe("Connected to MX Bank");
  expect(endUserMessage("CREATED", "$& {}")).toBe("Connecting to $& {} …");
});
