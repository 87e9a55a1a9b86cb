import { STATUS_CODES } from "node:http";
import type { ControlErrorType } from "@mxkit/api/control";
import type { ErrorType } from "@mxkit/api/v20111101";
import { expect } from "vitest";
import type { Answer } from "./api.js";

/** An error answer in full, whose message holds each of the words. */
export function expectError(
  answer: Answer,
  status: number,
  type: ErrorType | ControlErrorType,
  ...words: string[]
): void {
  const reason = STATUS_CODES[status]?.toLowerCase().replaceAll(" ", "_");
  expect({ status: answer.status, body: answer.body }).toEqual({
    status,
    body: { error: { message: expect.any(String), status: reason, type } },
  });
  for (const word of words) expect(answer.body.error.message).toContain(word);
}
