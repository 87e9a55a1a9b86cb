import { describe, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type Call,
  type Challenge,
  type ChallengeAnswer,
  type Client,
  type ClientOptions,
  type ConflictError,
  type ConnectionStatus,
  createClient,
  type ErrorEvent,
  type ErrorType,
  type Institution,
  type List,
  type Member,
  type MemberStatus,
  type MxError,
  type NetworkError,
  type NotFoundError,
  type OperationId,
  type Pagination,
  type Transaction,
  type TransactionPage,
  type TypedChallenge,
  type User,
  type Version,
  type v20111101,
  type WaitOptions,
  type WebhookPayload,
  type Webhooks,
} from "../src/index.js";

type Args<Method extends (...args: never[]) => unknown> = NonNullable<Parameters<Method>[0]>;
const environment = { baseUrl: "http://127.0.0.1:3010" };

/** What the compiler promises: each `@ts-expect-error` fails the type check where the error is not there. */
describe("methods", () => {
  it("answer what the document says, under its root key", () => {
    expectTypeOf<ReturnType<Client["users"]["create"]>>().toEqualTypeOf<Call<{ user: User }>>();
    expectTypeOf<ReturnType<Client["members"]["readStatus"]>>().resolves.toHaveProperty("member");
    expectTypeOf<ReturnType<Client["users"]["delete"]>>().toEqualTypeOf<Call<undefined>>();
    expectTypeOf<ReturnType<Client["transactions"]["list"]>>().toEqualTypeOf<
      List<Transaction, TransactionPage>
    >();
    expectTypeOf<ReturnType<Client["members"]["aggregateAndWait"]>>().toEqualTypeOf<Promise<Member>>();
  });

  it("take identifiers by their nouns, as text or as an object that has one", () => {
    type Read = Args<Client["members"]["read"]>;
    type Identifier = string | { readonly guid: string };
    expectTypeOf<Read>().toEqualTypeOf<{ user: Identifier; member: Identifier }>();
    expectTypeOf<{ user: User; member: Member }>().toExtend<Read>();
    expectTypeOf<{ institution: Institution }>().toExtend<Args<Client["institutions"]["read"]>>();
    // @ts-expect-error the member is missing
    const missing: Read = { user: "USR-1" };
    // @ts-expect-error an institution has a code
    const guid: Args<Client["institutions"]["read"]> = { institution: { guid: "INS-1" } };
    // @ts-expect-error the name of the path's parameter is not the argument's
    const named: Read = { user_guid: "USR-1", member: "MBR-1" };
    expectTypeOf([missing, guid, named]).toBeArray();
  });

  it("take query, headers and fields of the body beside them", () => {
    type List = Args<Client["transactions"]["list"]>;
    expectTypeOf<List["from_date"]>().toEqualTypeOf<string | undefined>();
    type Create = Args<Client["members"]["create"]>;
    expectTypeOf<Create["X-CALLBACK-PAYLOAD"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Create["institution_code"]>().toEqualTypeOf<string>();
    expectTypeOf<Create["referral_source"]>().toEqualTypeOf<"BROWSER" | "APP" | undefined>();
    expectTypeOf<Args<Client["widgets"]["requestURL"]>["widget_type"]>().toEqualTypeOf<"connect_widget">();
    expectTypeOf<Args<Client["transactions"]["enhance"]>["transactions"]>().items.toHaveProperty(
      "description",
    );
    // @ts-expect-error the root key is added
    const rooted: Args<Client["users"]["create"]> = { user: { id: "1" } };
    // @ts-expect-error an unknown field
    const unknown: Args<Client["users"]["create"]> = { identifier: "1" };
    // @ts-expect-error an unknown value
    const value: Create = { user: "USR-1", institution_code: "mxbank", referral_source: "MAIL" };
    expectTypeOf([rooted, unknown, value]).toBeArray();
  });

  it("take nothing where nothing has to be given", () => {
    expectTypeOf<[]>().toExtend<Parameters<Client["users"]["list"]>>();
    // @ts-expect-error accounts are a user's
    expectTypeOf<[]>().toExtend<Parameters<Client["accounts"]["list"]>>();
  });

  it("give a PDF in the form that is asked for", () => {
    const download = {} as Client["statements"]["downloadPDF"];
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
      [Name in keyof Client]: Extract<keyof Client[Name], `${string}AndWait`>;
    }[keyof Client];
    expectTypeOf<Jobs>().toEqualTypeOf<
      | "aggregateAndWait"
      | "checkBalancesAndWait"
      | "verifyAndWait"
      | "identifyAndWait"
      | "extendHistoryAndWait"
      | "fetchAndWait"
    >();
    expectTypeOf<Args<Client["verification"]["verifyAndWait"]>["include_transactions"]>().toEqualTypeOf<
      boolean | undefined
    >();
  });

  it("have no `any`", () => {
    expectTypeOf<ApiError["body"]>().toBeUnknown();
    expectTypeOf<Awaited<ReturnType<Client["users"]["read"]>>["user"]["id"]>().toEqualTypeOf<string | null>();
    expectTypeOf<OperationId>().not.toBeAny();
    expectTypeOf<OperationId>().toExtend<string>();
    // @ts-expect-error no operation of the document
    const id: OperationId = "listThings";
    expectTypeOf(id).toBeString();
  });
});

describe("a client", () => {
  it("has both credentials, or none and an address", () => {
    const create = (options: ClientOptions) => createClient(options);
    expectTypeOf(create).returns.toEqualTypeOf<Client>();
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

describe("versions", () => {
  type Older = Client<"v20111101">;

  it("are chosen by a client when it is made", () => {
    const make = (version: Version) => ({
      newest: createClient({ environment }),
      named: createClient({ environment, version: "v20250224" }),
      older: createClient({ environment, version: "v20111101" }),
      either: createClient({ environment, version }),
    });
    expectTypeOf(make).returns.toEqualTypeOf<{
      newest: Client<"v20250224">;
      named: Client;
      older: Older;
      either: Client | Older;
    }>();
    // @ts-expect-error no such version
    const wrong = () => createClient({ environment, version: "v20161101" });
    // @ts-expect-error the type says one version, and the client would speak another
    const untold = () => createClient<"v20111101">({ environment });
    expectTypeOf([wrong, untold]).toBeArray();
  });

  it("have operations and arguments that others have not", () => {
    const use = (mx: Client, older: Older) => [
      mx.members.create({ user: "1", institution_code: "a", use_cases: ["PFM"] }),
      mx.members.create({ user: "1", institution_code: "a", data_request: { products: ["statements"] } }),
      // @ts-expect-error of v20111101
      mx.members.create({ user: "1", institution_code: "a", skip_aggregation: true }),
      older.members.create({ user: "1", institution_code: "a", skip_aggregation: true }),
      // @ts-expect-error of v20250224
      older.members.create({ user: "1", institution_code: "a", use_cases: ["PFM"] }),
      // @ts-expect-error of v20250224
      older.members.create({ user: "1", institution_code: "a", data_request: { products: [] } }),
      mx.transactions.listByMember({ user: "1", member: "2", from_timestamp: "2026-01-01T00:00:00Z" }),
      // @ts-expect-error of v20250224
      older.transactions.listByMember({ user: "1", member: "2", from_timestamp: "2026-01-01T00:00:00Z" }),
      mx.institutions.list({ supported_products: ["statements"] }),
      // @ts-expect-error of v20111101
      mx.institutions.list({ supports_account_verification: true }),
      older.institutions.list({ supports_account_verification: true }),
      older.widgets.requestConnectURL({ user: "1" }),
      // @ts-expect-error of v20111101
      mx.widgets.requestConnectURL({ user: "1" }),
      mx.raw.GET("/users/{user_identifier}", { params: { path: { user_identifier: "1" } } }),
      // @ts-expect-error of v20250224
      older.raw.GET("/users/{user_identifier}", { params: { path: { user_identifier: "1" } } }),
    ];
    expectTypeOf(use).toBeFunction();
  });

  it("have fields that others have not", () => {
    const use = async (mx: Client, older: Older) => {
      const { member } = await mx.members.aggregate({ user: "1", member: "2" });
      expectTypeOf(member).toEqualTypeOf<Member>();
      expectTypeOf(member.use_cases).toEqualTypeOf<("MONEY_MOVEMENT" | "PFM")[]>();
      const before = await older.members.aggregateAndWait({ user: "1", member: "2" });
      expectTypeOf(before).toEqualTypeOf<v20111101.Member>();
      // @ts-expect-error of v20250224
      expectTypeOf(before.use_cases).toBeArray();
      const { institution } = await mx.institutions.read({ institution: "mxbank" });
      // @ts-expect-error of v20111101
      expectTypeOf(institution.supports_account_verification).toBeBoolean();
      expectTypeOf(await older.institutions.list().toArray()).toEqualTypeOf<v20111101.Institution[]>();
    };
    expectTypeOf(use).toBeFunction();
  });

  it("take the same identifiers, and no version as an argument", () => {
    type Keys<C extends Client | Older> = keyof Args<C["members"]["read"]>;
    expectTypeOf<Keys<Client>>().toEqualTypeOf<"user" | "member">();
    expectTypeOf<Keys<Older>>().toEqualTypeOf<"user" | "member">();
    type Credentials = Args<Client["institutions"]["listCredentials"]>;
    expectTypeOf<Credentials["institution"]>().toEqualTypeOf<string | { readonly code: string }>();
    expectTypeOf<Args<Client["users"]["list"]>>().toEqualTypeOf<{
      page?: number;
      records_per_page?: number;
    }>();
  });

  it("have webhooks of their own", () => {
    expectTypeOf<Client["webhooks"]>().toEqualTypeOf<Webhooks<"v20250224">>();
    expectTypeOf<Older["webhooks"]>().toEqualTypeOf<Webhooks<"v20111101">>();
    const receive = (payload: WebhookPayload<"v20111101">) => {
      if ("account" in payload) expectTypeOf(payload.account).toHaveProperty("holdings_value");
    };
    const newer = (payload: WebhookPayload) => {
      if ("account" in payload) expectTypeOf(payload.account).not.toHaveProperty("holdings_value");
    };
    expectTypeOf([receive, newer]).toBeArray();
  });

  it("ask and tell the same of a job", () => {
    expectTypeOf<v20111101.Challenge>().toEqualTypeOf<Challenge>();
    expectTypeOf<v20111101.MemberStatus>().toEqualTypeOf<MemberStatus>();
    expectTypeOf<v20111101.ConnectionStatus>().toEqualTypeOf<ConnectionStatus>();
    expectTypeOf<v20111101.Pagination>().toEqualTypeOf<Pagination>();
    expectTypeOf<v20111101.ErrorType>().toEqualTypeOf<ErrorType>();
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
