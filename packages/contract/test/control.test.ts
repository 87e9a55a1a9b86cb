import json from "@mxkit/api/control/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { Answer } from "../src/checkAnswer.js";
import type { SentRequest } from "../src/checkRequest.js";
import { closeSchemas } from "../src/closeSchemas.js";
import { oracleOf } from "../src/oracle.js";
import { examplesOf } from "../src/suite/examples.js";

/** What is no JSON is an example as it stands. */
const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** The oracle on the control plane's document, where answers are plain JSON and some bodies may be left out. */
const oracle = oracleOf(json);

const plain = { "X-Request-Id": "0c4f7a52b9e34c2f8a1d6e5f90b7c3d1" };
const headers = { ...plain, "Content-Type": "application/json" };

/** What an answer of a status has beside what all have. */
const furtherHeaders: Readonly<Record<number, object>> = {
  401: { "WWW-Authenticate": 'Bearer realm="mxkit control"' },
  429: { "Retry-After": "42" },
  503: { "Retry-After": "1" },
};

describe("every example is right", () => {
  // A request may hold what the document does not know; its example may not.
  const strict = oracleOf(closeSchemas(json));

  it.each(examplesOf(json).map((found) => [found.name, found] as const))("%s", (_, found) => {
    const { operation, status, request, answer } = found;
    const further = furtherHeaders[status] ?? {};
    const { body, ...rest } = request;
    const sent = body === undefined ? rest : { ...rest, body: JSON.stringify(body) };
    expect(strict.checkRequest(operation.id, sent)).toEqual([]);
    expect(
      oracle.checkAnswer(operation.id, {
        status,
        headers: { ...plain, ...(answer && { "Content-Type": answer.contentType }), ...further },
        body: answer ? textOf(answer.value) : "",
      }),
    ).toEqual([]);
  });
});

describe("a request", () => {
  const path = { client_id: "checkout-tests" };
  const clock = (value: object) => ({ path, headers, body: JSON.stringify({ clock: value }) });
  const step = (value: object) => ({
    path,
    headers,
    body: JSON.stringify({ script: { steps: [value] } }),
  });

  it.each<[string, string, SentRequest, string[]]>([
    ["needs no body where all has defaults", "createClient", {}, []],
    ["has a body with something in it", "createClient", { headers, body: "{}" }, [missing("client")]],
    ["needs its body elsewhere", "advanceClock", { path }, ["body: is missing"]],
    [
      "has no body where none is documented",
      "freezeClock",
      { path, headers, body: "{}" },
      ["body: is not documented"],
    ],
    [
      "advances a clock by seconds or to a time",
      "advanceClock",
      clock({ seconds: 60, time: "2026-12-01T00:00:00Z" }),
      ["body/clock: must NOT have more than 1 properties"],
    ],
    ["has a speed above 0", "updateClock", clock({ speed: 0 }), ["body/clock/speed: must be > 0, but is 0"]],
    [
      "has an outcome that there is",
      "createScript",
      step({ outcome: "DELAYED" }),
      [
        'body/script/steps/0/outcome: must be one of CONNECTED, DENIED, FAILED, IMPEDED, LOCKED, REJECTED, CHALLENGED, but is "DELAYED"',
      ],
    ],
    ["may say null for what has a default", "createScript", step({ outcome: "FAILED", message: null }), []],
  ])("%s", (_what, operationId, request, problems) => {
    expect(oracle.checkRequest(operationId, request)).toEqual(problems);
  });
});

describe("an answer", () => {
  const value = { created_at: "2026-11-20T09:00:00Z", guid: "KEY-1", revoked_at: null };
  const pagination = { current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 };
  const page = (key: object) => JSON.stringify({ api_keys: [key], pagination });
  const vendorType = "application/vnd.mx.api.v1+json";

  it.each<[string, Partial<Answer>, string[]]>([
    ["is plain JSON", {}, []],
    [
      "is not of the API's media type",
      { headers: { ...headers, "Content-Type": vendorType } },
      [`header content-type: must be application/json, but is ${vendorType}`],
    ],
    [
      "does not tell a key again",
      { body: page({ ...value, key: "secret" }) },
      ["body/api_keys/0: has an undocumented field key"],
    ],
    [
      "does not have a status of another operation",
      { status: 201 },
      ["status: 201 is not documented, only 200, 400, 401, 404, 429, 500, 503 are"],
    ],
  ])("%s", (_what, answer, problems) => {
    const right = { status: 200, headers, body: page(value) };
    expect(oracle.checkAnswer("listApiKeys", { ...right, ...answer })).toEqual(problems);
  });
});

function missing(name: string): string {
  return `body: must have required property '${name}'`;
}
