import { type OperationDescription, type OperationId, operations } from "@mxkit/api/v20111101";
import { describe, expect, it } from "vitest";
import type { CallOptions } from "./api.js";
import { expectError } from "./expectError.js";
import { describeFaults } from "./faults.js";
import type { TestPlatform } from "./platform.js";

/**
 * The refusals that operations have in common, each under its status, as far as the operation documents them.
 *
 * @param request a request that would not be refused, however often it is asked for and made
 */
export function describeCommonRefusals(
  platform: TestPlatform,
  id: OperationId,
  request: () => Promise<CallOptions>,
): void {
  const operation: OperationDescription = operations[id];
  const call = async (changes: CallOptions = {}) => {
    const options = await request();
    return platform.api.call(id, { ...options, ...changes });
  };

  if (operation.paged || operation.body) {
    describe("400", () => {
      if (operation.paged) {
        it.each([
          ["page", "0"],
          ["page", "-1"],
          ["page", "one"],
          ["records_per_page", "9"],
          ["records_per_page", "101"],
          ["records_per_page", "25.5"],
        ])("%s is %s", async (name, value) => {
          const { status, body } = await call({ query: { [name]: value } });
          expect([status, body.error.type]).toEqual([400, "invalid_parameter_error"]);
          expect(body.error.message).toContain(`\`${name}\``);
        });
      }
      if (operation.body) {
        const root = operation.body.root ?? "";
        if (operation.body.required) {
          it("the body: there is none", async () => {
            const answer = await call({ body: "", headers: { "Content-Type": "application/json" } });
            expect([answer.status, answer.body.error.type]).toEqual([400, "invalid_body_error"]);
          });
        }

        it.each([
          ["it is no JSON", '{"a":'],
          ["it is no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
          ["it is no object", "[]"],
          ["it lacks its root key", "{}"],
          ["its root key holds no object", JSON.stringify({ [root]: "a" })],
          ["it has no property that is known", JSON.stringify({ [root]: { colour: "red" } })],
        ])("the body: %s", async (_, body) => {
          const headers = { "Content-Type": "application/json" };
          const answer = await call({ body, headers });
          expect([answer.status, answer.body.error.type]).toEqual([400, "invalid_body_error"]);
        });

        it.each(["text/plain", "multipart/form-data"])("the Content-Type is %s", async (type) => {
          const { status, body } = await call({ headers: { "Content-Type": type } });
          expect([status, body.error.type]).toEqual([400, "invalid_body_error"]);
          expect(body.error.message).toContain("`Content-Type`");
        });
      }
    });
  }

  describe("401", () => {
    it.each([
      ["there is no Authorization", ""],
      ["the key is wrong", `Basic ${Buffer.from("CLIENT-1234:API-KEY-0000").toString("base64")}`],
    ])("%s", async (_, Authorization) => {
      const { status, body, headers } = await call({ headers: { Authorization } });
      expect([status, body.error.type]).toEqual([401, "authentication_error"]);
      expect(headers.get("www-authenticate")).toContain("Basic");
    });
  });

  const parameters = operation.parameters
    .filter((parameter) => parameter.in === "path")
    .map(({ name }) => name);
  describe("403", () => {
    const set = async (client: object) => {
      const answer = await platform.control.call("updateClient", {
        path: platform.api.path,
        body: { client },
      });
      expect(answer.status).toBe(200);
    };

    it("the address is not on the client's allow list", async () => {
      const options = await request();
      await set({ allowed_addresses: ["203.0.113.7"] });
      const answer = await platform.api.call(id, options);
      await set({ allowed_addresses: [] });
      expectError(answer, 403, "address_not_allowed_error", '"127.0.0.1"');
    });

    const { feature } = operation;
    if (feature !== null) {
      it(`the client does not have the feature ${feature}`, async () => {
        const options = await request();
        await set({ features: { [feature]: false } });
        const answer = await platform.api.call(id, options);
        await set({ features: { [feature]: true } });
        expectError(answer, 403, "feature_not_available_error", `"${feature}"`);
      });
    }

    if (operation.path.startsWith("/users/{user_guid}/")) {
      it("the user is disabled", async () => {
        const options = await request();
        const path = { user_guid: options.path?.user_guid ?? "" };
        const disable = (is_disabled: boolean) =>
          platform.api.call("updateUser", { path, body: { user: { is_disabled } } });
        await disable(true);
        const { status, body } = await platform.api.call(id, options);
        await disable(false);
        expect([status, body.error.type]).toEqual([403, "user_disabled_error"]);
      });
    }
  });

  if (parameters.length > 0) {
    describe("404", () => {
      it.each(parameters)("the %s is of nothing", async (name) => {
        const { path = {} } = await request();
        const unknown = `${path[name]?.slice(0, 4)}00000000-0000-7000-8000-000000000000`;
        for (const guid of [unknown, "nothing", "'; --", "%00"]) {
          const { status, body } = await call({ path: { ...path, [name]: guid } });
          expect([guid, status, body.error.type]).toEqual([guid, 404, "not_found_error"]);
        }
      });

      if (parameters.includes("user_guid")) {
        it("it belongs to another client", async () => {
          const { status, body } = await platform.other.call(id, await request());
          expect([status, body.error.type]).toEqual([404, "not_found_error"]);
        });
      }
    });
  }

  describe("406", () => {
    it.each([
      ["Accept", "application/xml"],
      ["Accept", "application/vnd.mx.api.v99+json"],
      ["Accept-Version", "v19991231"],
    ])("%s is %s", async (name, value) => {
      const { status, body } = await call({ headers: { [name]: value } });
      expect([status, body.error.type]).toEqual([406, "not_acceptable_error"]);
    });
  });

  if (operation.body) {
    describe("413", () => {
      it("the body is larger than a mebibyte", async () => {
        const { status, body } = await call({ body: " ".repeat(1024 * 1024 + 1) });
        expect([status, body.error.type]).toEqual([413, "payload_too_large_error"]);
      });
    });
  }

  describeFaults(platform, id, request);
}
