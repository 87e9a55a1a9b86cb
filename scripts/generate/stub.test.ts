import type { Handlers as ControlHandlers, Reply as ControlReply } from "@mxkit/api/control";
import type { Handlers, JsonText, Reply, User, UserPage } from "@mxkit/api/v20111101";
import { describe, expectTypeOf, it } from "vitest";

const user: User = { email: null, guid: "USR-1", id: null, is_disabled: false, metadata: null };

/** What the stub promises, as the compiler sees it: each `@ts-expect-error` fails the type check when the error is not there. */
describe("the server stub", () => {
  it("wants a handler for each operation", () => {
    const readUser: Handlers<object>["readUser"] = async () => ({ status: 200, body: { user } });
    // @ts-expect-error the other 69 are missing
    const handlers: Handlers<object> = { readUser };
    expectTypeOf(handlers).toEqualTypeOf<Handlers<object>>();
  });

  it("types path, query and body, with defaults filled in", () => {
    type Request<Id extends keyof Handlers<object>> = Parameters<Handlers<object>[Id]>[0];
    expectTypeOf<Request<"readMember">["path"]>().toEqualTypeOf<{ user_guid: string; member_guid: string }>();
    expectTypeOf<Request<"listUsers">["query"]>().toEqualTypeOf<{ page: number; records_per_page: number }>();
    expectTypeOf<Request<"listTransactions">["query"]["from_date"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Request<"createMember">["body"]["member"]["institution_code"]>().toEqualTypeOf<string>();
    expectTypeOf<Request<"createMember">["body"]["member"]["is_oauth"]>().toEqualTypeOf<
      boolean | undefined
    >();
    // @ts-expect-error reading a user takes no body
    expectTypeOf<Request<"readUser">["body"]>().toBeObject();
  });

  it("lets a handler answer the documented statuses alone", () => {
    const found: Reply<"readUser"> = { status: 200, body: { user } };
    const deleted: Reply<"deleteUser"> = { status: 204 };
    // @ts-expect-error 201 is in no answer of this operation
    const created: Reply<"createUser"> = { status: 201, body: { user } };
    // @ts-expect-error 204 has no body
    const withBody: Reply<"deleteUser"> = { status: 204, body: { user } };
    expectTypeOf([found, deleted, created, withBody]).toBeArray();
  });

  it("lets a handler answer the documented body alone, as an object or as JSON text", () => {
    const text = "{}" as JsonText<UserPage>;
    const page: Reply<"listUsers"> = { status: 200, body: text };
    // @ts-expect-error a user stands under its root key
    const bare: Reply<"readUser"> = { status: 200, body: user };
    // @ts-expect-error JSON text of something else
    const other: Reply<"readUser"> = { status: 200, body: text };
    // @ts-expect-error a PDF is bytes
    const pdf: Reply<"downloadStatementPDF"> = { status: 200, body: "%PDF" };
    expectTypeOf([page, bare, other, pdf]).toBeArray();
  });

  it("is one for each document", () => {
    type Request<Id extends keyof ControlHandlers<object>> = Parameters<ControlHandlers<object>[Id]>[0];
    expectTypeOf<Request<"deleteSnapshot">["path"]>().toEqualTypeOf<{
      client_id: string;
      snapshot_name: string;
    }>();
    const withoutBody: Request<"createClient"> = {};
    const status: ControlReply<"createClient">["status"] = 201;
    // @ts-expect-error a client is created with 201
    const other: ControlReply<"createClient">["status"] = 200;
    // @ts-expect-error this document has no users
    type CreateUser = ControlReply<"createUser">;
    expectTypeOf<[CreateUser]>().toBeArray();
    expectTypeOf([withoutBody, status, other]).toBeArray();
  });
});
