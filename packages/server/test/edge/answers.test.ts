import { describe, expect, it } from "vitest";
import { usePlatform } from "../support/platform.js";
import { sendBytes } from "../support/raw.js";

const platform = usePlatform();

const json = { "Content-Type": "application/json" };

/** An answer of every status that a request alone can bring about. */
const answers: [
  status: number,
  method: string,
  path: string,
  options?: { headers?: object; body?: unknown },
][] = [
  [200, "GET", "/users"],
  [200, "POST", "/users", { body: { user: { metadata: "a" } } }],
  [400, "GET", "/users?page=0"],
  [400, "POST", "/users", { body: "{", headers: json }],
  [401, "GET", "/users", { headers: { Authorization: "Basic no" } }],
  [404, "GET", "/users/USR-none"],
  [404, "GET", "/nothing"],
  [404, "GET", "/users/%zz"],
  [405, "PATCH", "/users"],
  [406, "GET", "/users", { headers: { Accept: "text/html" } }],
  [413, "POST", "/users", { body: " ".repeat(1024 * 1024 + 1), headers: json }],
];

const send = (method: string, path: string, options: object = {}) => platform.api.send(method, path, options);

describe.each(answers)("the %i to %s %s", (status, method, path, options) => {
  it("is of the vendor's type, without a charset", async () => {
    const answer = await send(method, path, options);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      status,
      "application/vnd.mx.api.v1+json",
    ]);
  });

  it("has an id of its own, whatever id the request has", async () => {
    const ids: (string | null)[] = [];
    for (let time = 0; time < 3; time++) {
      const headers = { ...options?.headers, "X-Request-Id": "mine", "Request-Id": "mine" };
      ids.push((await send(method, path, { ...options, headers })).headers.get("x-request-id"));
    }
    expect(ids).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{32}$/)));
    expect(new Set(ids).size).toBe(3);
  });

  it("tells nothing of how the server is built", async () => {
    const { text, headers } = await send(method, path, options);
    expect(text).not.toMatch(/fastify|node_modules|\.[jt]s\b|sqlite|kysely|\bat .*:\d+/i);
    expect([headers.get("server"), headers.get("x-powered-by")]).toEqual([null, null]);
  });
});

describe.each(answers.filter(([status]) => status >= 400))(
  "the error %i to %s %s",
  (status, method, path, options) => {
    it("has a message, the status in words, and a type, and nothing else", async () => {
      const { body } = await send(method, path, options);
      const words: Record<number, string> = {
        400: "bad_request",
        401: "unauthorized",
        404: "not_found",
        405: "method_not_allowed",
        406: "not_acceptable",
        413: "payload_too_large",
      };
      expect(body).toEqual({
        error: {
          message: expect.stringMatching(/^\S.*\.$/),
          status: words[status],
          type: expect.stringMatching(/^[a-z]+(_[a-z]+)*_error$/),
        },
      });
    });
  },
);

it("answers a 204 with an id, and without a type or a length", async () => {
  const { guid } = await platform.api.createUser();
  const { status, headers } = await send("DELETE", `/users/${guid}`);
  expect(status).toBe(204);
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f]{32}$/);
  expect([headers.get("content-type"), headers.get("content-length")]).toEqual([null, null]);
});

describe("what is no HTTP", () => {
  it.each([
    ["a request line that is none", "GARBAGE\r\n\r\n", 400],
    ["a method that is none", "BREW /users HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
    ["a header that is none", "GET /users HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n", 400],
    [
      "a header that is too long",
      `GET /users HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(20_000)}\r\n\r\n`,
      431,
    ],
  ])("%s gets an error in the same form", async (_what, bytes, status) => {
    const answer = await sendBytes(platform.url, bytes);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(body)).toEqual({
      error: { message: expect.any(String), status: expect.any(String), type: expect.any(String) },
    });
  });
});
