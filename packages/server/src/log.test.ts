import { describe, expect, it } from "vitest";
import { type LogLevel, openLog } from "./log.js";

/** What is written at a level, line by line. */
function linesAt(level: LogLevel) {
  const lines: object[] = [];
  const write = (text: string) => void lines.push(JSON.parse(text));
  return { ...openLog(level, { write }), lines };
}

const answered = {
  request_id: "0c4f",
  client_id: "CLIENT-1",
  method: "GET",
  route: "/users/{user_guid}",
  status: 200,
  duration_ms: 1.25,
};
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe("the log", () => {
  it("has a line of JSON for each problem, and for each request", () => {
    const { log, onAnswer, lines } = linesAt("info");
    onAnswer?.(answered);
    log("A task failed", { kind: "purge", task: "TSK-1", attempts: 2, error: "Error: no" });
    expect(lines).toEqual([
      { level: "info", time, message: "A request was answered", ...answered },
      {
        level: "warn",
        time,
        message: "A task failed",
        kind: "purge",
        task: "TSK-1",
        attempts: 2,
        error: "Error: no",
      },
    ]);
  });

  it("leaves out every field that is not known to be harmless", () => {
    const { log, onAnswer, lines } = linesAt("info");
    const more = {
      url: "/users?token=sesame",
      authorization: "Basic sesame",
      body: "sesame",
      headers: "sesame",
    };
    onAnswer?.({ ...answered, ...more });
    log("A request failed", { ...more, request_id: "0c4f", stack: "Error: no\n    at somewhere" });
    expect(JSON.stringify(lines)).not.toContain("sesame");
    expect(lines[1]).toEqual({
      level: "warn",
      time,
      message: "A request failed",
      request_id: "0c4f",
      stack: "Error: no\n    at somewhere",
    });
  });

  it.each([
    ["info", true, 1],
    ["warn", false, 1],
    ["silent", false, 0],
  ] as const)("at %s: requests %s, %i problems", (level, hasRequests, problems) => {
    const { log, onAnswer, lines } = linesAt(level);
    log("The queue failed");
    expect([onAnswer !== undefined, lines.length]).toEqual([hasRequests, problems]);
  });
});
