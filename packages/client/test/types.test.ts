import { describe, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type Call,
  type ChallengeAnswer,
  type ClientOptions,
  type ConflictError,
  createClient,
  type ErrorEvent,
  type Institution,
  type List,
  type Member,
  type MxClient,
  type MxError,
  type NetworkError,
  type NotFoundError,
  type OperationId,
  type Transaction,
  type TransactionPage,
  type TypedChallenge,
  type User,
  type WaitOptions,
  type WebhookPayload,
} from "../src/index.js";

type Args<Method extends (...args: never[]) => unknown> = NonNullable<Parameters<Method>[0]>;
const environment = { baseUrl: "http://127.0.0.1:3010" };

/** What the compiler promises: each `@ts-expect-error` fails the type check where the error is not there. */
describe("methods", () => {
  it("answer what the document says, under its root key", () => {
    expectTypeOf<ReturnType<MxClient["users"]["create"]>>().toEqualTypeOf<Call<{ user: User }>>();
    expectTypeOf<ReturnType<MxClient["members"]["readStatus"]>>().resolves.toHaveProperty("member");
    expectTypeOf<ReturnType<MxClient["users"]["delete"]>>().toEqualTypeOf<Call<undefined>>();
    expectTypeOf<ReturnType<MxClient["transactions"]["list"]>>().toEqualTypeOf<
      List<Transaction, TransactionPage>
    >();
    expectTypeOf<ReturnType<MxClient["members"]["aggregateAndWait"]>>().toEqualTypeOf<Promise<Member>>();
  });

  it("take identifiers by their nouns, as text or as an object that has one", () => {
    type Read = Args<MxClient["members"]["read"]>;
    type Identifier = string | { readonly guid: string };
    expectTypeOf<Read>().toEqualTypeOf<{ user: Identifier; member: Identifier }>();
    expectTypeOf<{ user: User; member: Member }>().toExtend<Read>();
    expectTypeOf<{ institution: Institution }>().toExtend<Args<MxClient["institutions"]["read"]>>();
    // @ts-expect-error the member is missing
    const missing: Read = { user: "USR-1" };
    // @ts-expect-error an institution has a code
    const guid: Args<MxClient["institutions"]["read"]> = { institution: { guid: "INS-1" } };
    // @ts-expect-error the name of the path's parameter is not the argument's
    const named: Read = { user_guid: "USR-1", member: "MBR-1" };
    expectTypeOf([missing, guid, named]).toBeArray();
  });

  it("take query, headers and fields of the body beside them", () => {
    type List = Args<MxClient["transactions"]["list"]>;
    expectTypeOf<List["from_date"]>().toEqualTypeOf<string | undefined>();
    type Create = Args<MxClient["members"]["create"]>;
    expectTypeOf<Create["X-CALLBACK-PAYLOAD"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Create["institution_code"]>().toEqualTypeOf<string>();
    expectTypeOf<Create["referral_source"]>().toEqualTypeOf<"BROWSER" | "APP" | undefined>();
    expectTypeOf<Args<MxClient["widgets"]["requestURL"]>["widget_type"]>().toEqualTypeOf<"connect_widget">();
    expectTypeOf<Args<MxClient["transactions"]["enhance"]>["transactions"]>().items.toHaveProperty(
      "description",
    );
    // @ts-expect-error the root key is added
    const rooted: Args<MxClient["users"]["create"]> = { user: { id: "1" } };
    // @ts-expect-error an unknown field
    const unknown: Args<MxClient["users"]["create"]> = { identifier: "1" };
    // @ts-expect-error an unknown value
    const value: Create = { user: "USR-1", institution_code: "mxbank", referral_source: "MAIL" };
    expectTypeOf([rooted, unknown, value]).toBeArray();
  });

  it("take nothing where nothing has to be given", () => {
    expectTypeOf<[]>().toExtend<Parameters<MxClient["users"]["list"]>>();
    // @ts-expect-error accounts are a user's
    expectTypeOf<[]>().toExtend<Parameters<MxClient["accounts"]["list"]>>();
  });

  it("give a PDF in the form that is asked for", () => {
    const download = {} as MxClient["statements"]["downloadPDF"];
    const args = { user: "USR-1", member: "MBR-1", statement: "STA-1" };
    const use = () =>
      [download(args), download(args, { as: "bytes" }), download(args, { as: "stream" })] as const;
    expectTypeOf(use).returns.toEqualTypeOf<
      readonly [
        Call<Uint8Array<ArrayBuffer>>,
        Call<Uint8Array<ArrayBuffer>>,
        Call<ReadableStream<Uint8Array<ArrayBuffer>>>,
      ]
    >();
  });

  it("are those of the six jobs, and of nothing else, with a wait", () => {
    type Jobs = {
      [Name in keyof MxClient]: Extract<keyof MxClient[Name], `${string}AndWait`>;
    }[keyof MxClient];
    expectTypeOf<Jobs>().toEqualTypeOf<
      | "aggregateAndWait"
      | "checkBalancesAndWait"
      | "verifyAndWait"
      | "identifyAndWait"
      | "extendHistoryAndWait"
      | "fetchAndWait"
    >();
    expectTypeOf<Args<MxClient["verification"]["verifyAndWait"]>["include_transactions"]>().toEqualTypeOf<
      boolean | undefined
    >();
  });

  it("have no `any`", () => {
    expectTypeOf<ApiError["body"]>().toBeUnknown();
    expectTypeOf<Awaited<ReturnType<MxClient["users"]["read"]>>["user"]["id"]>().toEqualTypeOf<
      string | null
    >();
    expectTypeOf<OperationId>().not.toBeAny();
    expectTypeOf<OperationId>().toExtend<string>();
    // @ts-expect-error no operation of the document
    const id: OperationId = "listThings";
    expectTypeOf(id).toBeString();
  });
});

describe("a client", () => {
  it("has both credentials, or none and an address", () => {
    expectTypeOf(createClient).parameter(0).toEqualTypeOf<ClientOptions>();
    const proxied: ClientOptions = { environment };
    // @ts-expect-error the vendor wants credentials
    const none: ClientOptions = { environment: "production" };
    // @ts-expect-error half of them
    const half: ClientOptions = { environment, clientId: "CLIENT-1234" };
    // @ts-expect-error no such environment
    const other: ClientOptions = { environment: "staging", clientId: "CLIENT-1234", apiKey: "API-KEY-4567" };
    expectTypeOf([proxied, none, half, other]).toBeArray();
  });
});

describe("errors", () => {
  it("narrow by class and by status", () => {
    expectTypeOf<NotFoundError["status"]>().toEqualTypeOf<404>();
    expectTypeOf<NotFoundError>().toExtend<ApiError>();
    expectTypeOf<ApiError>().toExtend<MxError>();
    expectTypeOf<NetworkError>().not.toExtend<ApiError>();
    expectTypeOf<NetworkError["operation"]>().toEqualTypeOf<OperationId>();
    const meaning = (error: NotFoundError | ConflictError) => {
      if (error.name === "NotFoundError") expectTypeOf(error).toEqualTypeOf<NotFoundError>();
      else expectTypeOf(error.status).toEqualTypeOf<409>();
    };
    expectTypeOf(meaning).toBeFunction();
  });
});

describe("what the caller is asked and told", () => {
  it("has types of its own, and no `any`", () => {
    type Ask = NonNullable<WaitOptions["onChallenge"]>;
    expectTypeOf<Parameters<Ask>>().toEqualTypeOf<[challenges: TypedChallenge[], signal: AbortSignal]>();
    expectTypeOf<ErrorEvent["error"]>().toBeUnknown();
    expectTypeOf<ErrorEvent["retryIn"]>().toEqualTypeOf<number | undefined>();
  });
});

describe("challenges", () => {
  it("have what their type shows", () => {
    const show = (challenge: TypedChallenge) => {
      if (challenge.type === "OPTIONS") {
        expectTypeOf(challenge.options).items.toHaveProperty("label");
        // @ts-expect-error it has options, and no image
        expectTypeOf(challenge.image_data).toBeString();
      }
      if (challenge.type === "IMAGE_DATA") expectTypeOf(challenge.image_data).toEqualTypeOf<string>();
      if (challenge.type === "IMAGE_OPTIONS")
        expectTypeOf(challenge.image_options).items.toHaveProperty("data_uri");
      expectTypeOf(challenge.label).toEqualTypeOf<string>();
    };
    expectTypeOf(show).toBeFunction();
    expectTypeOf<ChallengeAnswer["value"]>().toEqualTypeOf<string | number>();
  });
});

describe("webhooks", () => {
  it("are told by their type", () => {
    const receive = (payload: WebhookPayload) => {
      if (payload.type === "AGGREGATION") expectTypeOf(payload.transactions_created_count).toBeNumber();
      // @ts-expect-error not every webhook counts
      expectTypeOf(payload.transactions_created_count).toBeNumber();
      if (payload.type === "CONNECTION_STATUS") expectTypeOf(payload.connection_status_message).toBeString();
    };
    expectTypeOf(receive).toBeFunction();
  });

  it("about an object are told by its name", () => {
    const receive = (payload: WebhookPayload) => {
      if ("user" in payload) expectTypeOf(payload.user.email).toEqualTypeOf<string | null>();
      else if ("transaction" in payload) expectTypeOf(payload.transaction.revision).toBeNumber();
      else if ("job" in payload) expectTypeOf(payload.job.is_authenticated).toBeBoolean();
      else if (payload.type === undefined) {
        expectTypeOf(payload.action).toEqualTypeOf<"created" | "updated" | "deleted">();
        // @ts-expect-error it may be of a member or of an account
        expectTypeOf(payload.member).toBeObject();
      } else expectTypeOf(payload.member_guid).toBeString();
    };
    expectTypeOf(receive).toBeFunction();
  });
});
