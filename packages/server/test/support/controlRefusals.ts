import { type OperationDescription, type OperationId, operations } from "@mxkit/api/control";
import { describe, expect, it } from "vitest";
import type { CallOptions } from "./api.js";
import { withBadDisk, withoutTable } from "./content.js";
import { controlKey } from "./control.js";
import { expectError } from "./expectError.js";
import { type Gate, whileAdvancing } from "./gate.js";
import { badPages } from "./pages.js";
import type { TestPlatform } from "./platform.js";
import { unchanged } from "./unchanged.js";

/** What stands under the root key, and what the message says of it. */
export type InvalidBody = [what: string, fields: unknown, ...words: string[]];

interface Particulars {
  /** Bodies that cannot be taken, each for a reason of the operation's own. */
  invalid?: InvalidBody[];
  /** The platform's, for an operation that is refused while the clock is being advanced. */
  gate?: Gate;
}

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

/** Whose 409 and 422 are not about the sandbox. */
const conflictsOfItsOwn: OperationId[] = ["createClient", "forkSnapshot"];
const statesOfItsOwn: OperationId[] = [
  "createClient",
  "rotateApiKey",
  "replayWebhookDelivery",
  "replayWebhookDeliveries",
];

/**
 * The refusals that operations of the control plane have in common, each under its status, as far as the operation documents them.
 * None changes anything.
 *
 * @param request a request that would not be refused
 */
export function describeControlRefusals(
  platform: TestPlatform,
  id: OperationId,
  request: () => Promise<CallOptions>,
  { invalid = [], gate }: Particulars = {},
): void {
  const operation: OperationDescription = operations[id];
  const documents = (status: number) => String(status) in operation.responses;
  const names = operation.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const refused = async (changes: CallOptions) => {
    const options = await request();
    return unchanged(platform, () => platform.control.call(id, { ...options, ...changes }));
  };

  if (operation.paged) describePages(platform, id, request);
  if (operation.body) describeBodies(operation, invalid, refused);

  describe("401", () => {
    it.each([
      ["there is no Authorization", ""],
      ["the key is wrong", "Bearer CONTROL-KEY-0000"],
      ["the key is a part of the right one", `Bearer ${controlKey.slice(0, -1)}`],
      ["it is Basic", basic(`control:${controlKey}`)],
      ["it is a client's", basic("CLIENT-1234:API-KEY-4567")],
      ["it is a client's key", "Bearer API-KEY-4567"],
    ])("%s", async (_, Authorization) => {
      const answer = await refused({ headers: { Authorization } });
      expectError(answer, 401, "authentication_error");
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="mxkit control"');
    });
  });

  if (names.length > 0) {
    describe("404", () => {
      it.each(names)("the %s is of nothing", async (name) => {
        const { path = {} } = await request();
        const last = path[name]?.at(-1) === "0" ? "1" : "0";
        for (const unknown of [
          `${path[name]?.slice(0, -1)}${last}`,
          "nothing",
          "'; --",
          "\0",
          "a".repeat(300),
        ]) {
          expectError(await refused({ path: { ...path, [name]: unknown } }), 404, "not_found_error");
        }
      });
    });
  }

  if (documents(409) && !conflictsOfItsOwn.includes(id)) {
    describe("409 while the clock is being advanced", () => {
      it("says so", async () => {
        if (!gate) throw new Error(`The tests of ${id} need a gate.`);
        const options = await request();
        const client = options.path?.client_id ?? "";
        const answer = await whileAdvancing(platform, gate, client, () =>
          unchanged(platform, () => platform.control.call(id, options)),
        );
        expectError(answer, 409, "clock_busy_error", client, "Try again");
      });
    });
  }

  if (operation.body) {
    describe("413", () => {
      it("the body is larger than a mebibyte", async () => {
        const answer = await refused({ body: " ".repeat(1024 * 1024 + 1) });
        expectError(answer, 413, "payload_too_large_error", "1048576");
      });
    });
  }

  if (documents(422) && !statesOfItsOwn.includes(id)) {
    describe("422 for a production client", () => {
      it("says that it is no sandbox", async () => {
        const { path } = await platform.control.createClient({ environment: "production" });
        const options = await request();
        const answer = await unchanged(platform, () =>
          platform.control.call(id, { ...options, path: { ...options.path, ...path } }),
        );
        expectError(answer, 422, "not_a_sandbox_error", path.client_id);
      });
    });
  }

  describe("429", () => {
    it("wrong keys came from the address too often: not even the right one is looked at", async () => {
      const headers = { "X-Forwarded-For": "203.0.113.7" };
      const options = await request();
      const guess = () =>
        platform.control.call(id, { ...options, headers: { ...headers, Authorization: "Bearer guess" } });
      for (let count = 0; count < 5; count++) expectError(await guess(), 401, "authentication_error");
      const answer = await unchanged(platform, () => platform.control.call(id, { ...options, headers }));
      const left = String(60 - platform.clock.now().getUTCSeconds());
      expectError(answer, 429, "rate_limit_error", "this address", `${left} second`);
      expect(answer.headers.get("retry-after")).toBe(left);
    });
  });

  const table = id === "listAuditLog" ? "audit_log" : "clients";

  describe("500", () => {
    it("the store fails: the answer says no more than the request's id", async () => {
      const options = await request();
      const answer = await withoutTable(platform, table, () =>
        unchanged(platform, () => platform.control.call(id, options)),
      );
      const requestId = answer.headers.get("x-request-id") ?? "";
      expectError(answer, 500, "internal_error");
      expect(answer.body.error.message).toBe(
        `Something went wrong on the server. The request id is ${requestId}.`,
      );
      expect(platform.problems.splice(0)).toEqual([expect.stringContaining(requestId)]);
      if (operation.method === "GET") return;
      const { body } = await platform.control.call("listAuditLog");
      expect(body.audit_entries[0]).toMatchObject({ action: id, request_id: requestId, status: 500 });
    });
  });

  describe("503", () => {
    it("the disk of the database fails: the answer says when to come back", async () => {
      const options = await request();
      const answer = await unchanged(platform, () =>
        withBadDisk(platform, table, () => platform.control.call(id, options)),
      );
      expectError(answer, 503, "service_unavailable_error", "database", "Try again later");
      expect(answer.headers.get("retry-after")).toBe("1");
      const requestId = answer.headers.get("x-request-id") ?? "";
      expect(platform.problems.splice(0)).toEqual([expect.stringContaining(requestId)]);
    });
  });
}

function describePages(platform: TestPlatform, id: OperationId, request: () => Promise<CallOptions>): void {
  describe("400", () => {
    it.each(badPages)("%s", async (query, message) => {
      const { path = {} } = await request();
      const url = operations[id].path.replace("{client_id}", path.client_id ?? "");
      const answer = await platform.control.call(id, { url: `${url}?${query}` });
      expectError(answer, 400, "invalid_parameter_error", message);
    });
  });
}

function describeBodies(
  { body }: OperationDescription,
  invalid: InvalidBody[],
  refused: (changes: CallOptions) => Promise<Awaited<ReturnType<TestPlatform["control"]["call"]>>>,
): void {
  const root = body?.root ?? "";
  const headers = { "Content-Type": "application/json" };
  describe("400", () => {
    if (body?.required) {
      it("the body: there is none", async () => {
        expectError(await refused({ body: "", headers }), 400, "invalid_body_error", "required");
      });
    }

    it.each([
      ["it is no JSON", '{"a":'],
      ["it is no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
      ["it is no object", "[]"],
      ["it lacks its root key", "{}"],
      ["its root key holds no object", JSON.stringify({ [root]: "a" })],
      ["its root key holds null", JSON.stringify({ [root]: null })],
      ["it has no property that is known", JSON.stringify({ [root]: { colour: "red" } })],
    ])("the body: %s", async (_, body) => {
      expectError(await refused({ body, headers }), 400, "invalid_body_error");
    });

    it("the Content-Type is text/plain", async () => {
      const headers = { "Content-Type": "text/plain" };
      const answer = await refused({ body: JSON.stringify({ [root]: {} }), headers });
      expectError(answer, 400, "invalid_body_error", "`Content-Type`");
    });

    if (invalid.length > 0) {
      it.each(invalid)("%s", async (_, fields, ...words) => {
        expectError(await refused({ body: { [root]: fields } }), 400, "invalid_body_error", ...words);
      });
    }
  });
}
