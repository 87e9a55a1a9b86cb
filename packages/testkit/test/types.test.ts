import type { Answer, Client as ApiClient, Member, OperationId } from "@mxkit/client";
import { describe, expectTypeOf, it } from "vitest";
import type {
  AnyAnswer,
  Client,
  Clock,
  Control,
  Platform,
  Sandbox,
  SandboxControl,
  StartedPlatform,
  WebhookCatcher,
} from "../src/index.js";
import { expect, test } from "../src/vitest.js";

type Args<Method extends (...args: never[]) => unknown> = NonNullable<Parameters<Method>[0]>;

/** What the compiler promises: each `@ts-expect-error` fails the type check where the error is not there. */
describe("the control plane", () => {
  it("has a call for each operation, with path, query and body in one object", () => {
    expectTypeOf<Args<Control["advanceClock"]>>().toEqualTypeOf<{
      client_id: string;
      clock: { seconds?: number; time?: string };
    }>();
    expectTypeOf<Args<Control["listSnapshots"]>>().toEqualTypeOf<{
      client_id: string;
      page?: number;
      records_per_page?: number;
    }>();
    expectTypeOf<ReturnType<Control["readClient"]>>().toEqualTypeOf<Promise<{ client: Client }>>();
    expectTypeOf<ReturnType<Control["deleteClient"]>>().toEqualTypeOf<Promise<undefined>>();
    expectTypeOf<Awaited<ReturnType<Control["createClient"]>>["api_key"]["key"]>().toBeString();
  });

  it("takes nothing where nothing has to be given", () => {
    expectTypeOf<[]>().toExtend<Parameters<Control["createClient"]>>();
    expectTypeOf<[]>().toExtend<Parameters<SandboxControl["readClock"]>>();
    // @ts-expect-error whose clock?
    expectTypeOf<[]>().toExtend<Parameters<Control["readClock"]>>();
  });

  it("is filled in for a sandbox, where it is about one", () => {
    expectTypeOf<Args<SandboxControl["advanceClock"]>>().toEqualTypeOf<{
      clock: { seconds?: number; time?: string };
    }>();
    expectTypeOf<SandboxControl>().not.toHaveProperty("createClient");
    expectTypeOf<SandboxControl>().not.toHaveProperty("listAuditLog");
    expectTypeOf<SandboxControl>().not.toHaveProperty("streamWebhookDeliveries");
  });
});

describe("a sandbox", () => {
  it("has the client's types", () => {
    expectTypeOf<Sandbox["mx"]>().toEqualTypeOf<ApiClient>();
    expectTypeOf<ReturnType<Sandbox["clock"]["advance"]>>().toEqualTypeOf<Promise<Clock>>();
    expectTypeOf<StartedPlatform>().toExtend<Platform & AsyncDisposable>();
    expectTypeOf<Member>().toExtend<Parameters<Sandbox["force"]>[0]>();
  });

  it("takes what the documents have, and nothing else", () => {
    const use = (sandbox: Sandbox) => [
      sandbox.script("FAILED"),
      sandbox.script(["FAILED", { outcome: "CHALLENGED", challenges: [{ type: "OPTIONS" }] }]),
      // @ts-expect-error no outcome
      sandbox.script("SUCCESS"),
      sandbox.fault({ kind: "DROP", operation_id: "listUsers" }),
      // @ts-expect-error no operation of the API
      sandbox.fault({ kind: "DROP", operation_id: "createClient" }),
      sandbox.force("MBR-1", "CLOSED"),
      // @ts-expect-error a job leads to it
      sandbox.force("MBR-1", "CONNECTED"),
      sandbox.clock.advance({ days: 1 }),
      // @ts-expect-error either of them
      sandbox.clock.advance({ days: 1, time: "2026-01-01T00:00:00Z" }),
      // @ts-expect-error the sandbox has its own
      sandbox.createMx({ environment: "production" }),
    ];
    expectTypeOf(use).toBeFunction();
  });
});

describe("matchers", () => {
  it("are to be awaited where a body has to be", () => {
    const use = () => ({
      later: expect({} as Response).toSatisfyOperation("readUser"),
      now: expect({} as Answer<unknown>).toSatisfyOperation("readUser"),
      request: expect({} as Request).toBeValidRequest(),
    });
    expectTypeOf<ReturnType<typeof use>["later"]>().toEqualTypeOf<Promise<void>>();
    expectTypeOf<ReturnType<typeof use>["now"]>().toBeVoid();
    expectTypeOf<ReturnType<typeof use>["request"]>().toEqualTypeOf<Promise<void>>();
    expectTypeOf<Response>().toExtend<AnyAnswer>();
    // @ts-expect-error no operation
    const wrong = () => expect({} as Response).toSatisfyOperation("readUsers");
    expectTypeOf(wrong).toBeFunction();
    expectTypeOf<OperationId>().not.toBeAny();
  });

  test("stand beside fixtures that have types", ({ sandbox, platform, catcher }) => {
    expectTypeOf(sandbox).toEqualTypeOf<Sandbox>();
    expectTypeOf(platform).toEqualTypeOf<Platform>();
    expectTypeOf(catcher).toEqualTypeOf<WebhookCatcher>();
  });
});
