import { type Member, type OperationId, operations, type User } from "@mxkit/api/v20111101";
import document from "@mxkit/api/v20111101/openapi.json" with { type: "json" };
import * as newestApi from "@mxkit/api/v20250224";
import newestDocument from "@mxkit/api/v20250224/openapi.json" with { type: "json" };
import { type Oracle, oracleOf } from "@mxkit/contract";

const oracle = oracleOf(document);
const newestOracle = oracleOf(newestDocument);

export interface CallOptions {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean>;
  headers?: Record<string, string>;
  /** Sent as JSON; a string or bytes as they are. */
  body?: unknown;
  /** Replaces the path of the document, for URLs that it does not have. */
  url?: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** As it came over the wire. */
  bytes: Uint8Array;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the body is, the oracle has checked against the document
  body: any;
}

/** Calls the operations of a document and holds every answer against it. */
export class Caller<Id extends string> {
  readonly url: string;
  readonly #authorization: string;
  readonly #headers: Record<string, string>;
  readonly #operations: Readonly<Record<Id, { method: string; path: string }>>;
  readonly #oracle: Oracle;

  constructor(
    url: string,
    options: {
      authorization: string;
      headers: Record<string, string>;
      operations: Readonly<Record<Id, { method: string; path: string }>>;
      oracle: Oracle;
    },
  ) {
    this.url = url;
    this.#authorization = options.authorization;
    this.#headers = options.headers;
    this.#operations = options.operations;
    this.#oracle = options.oracle;
  }

  /** The same caller, with another document. */
  as<Id extends string>(options: {
    headers: Record<string, string>;
    operations: Readonly<Record<Id, { method: string; path: string }>>;
    oracle: Oracle;
  }): Caller<Id> {
    return new Caller(this.url, { authorization: this.#authorization, ...options });
  }

  async call(id: Id, options: CallOptions = {}): Promise<Answer> {
    const { method, path } = this.#operations[id];
    const answer = await this.send(method, options.url ?? fill(path, options), options);
    const problems = this.#oracle.checkAnswer(id, {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: answer.bytes,
    });
    if (problems.length > 0) {
      throw new Error(
        `${id} answered ${answer.status} otherwise than the document says:\n${problems.join("\n")}\n${answer.text}`,
      );
    }
    return answer;
  }

  /** Any request, its answer unchecked. */
  async send(method: string, path: string, { headers = {}, body }: CallOptions = {}): Promise<Answer> {
    const sent =
      body === undefined || typeof body === "string" || body instanceof Uint8Array
        ? body
        : JSON.stringify(body);
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: withoutEmpty({
        Authorization: this.#authorization,
        ...this.#headers,
        ...(sent === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      }),
      ...(sent === undefined ? {} : { body: sent as RequestInit["body"] & {} }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const json = response.headers.get("content-type")?.includes("json") && text !== "";
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      text,
      body: json ? JSON.parse(text) : undefined,
    };
  }
}

/** Calls the platform as a client. */
export class Api extends Caller<OperationId> {
  /** The client, as the control plane's operations take it. */
  readonly path: { client_id: string };

  constructor(url: string, { clientId, apiKey }: { clientId: string; apiKey: string }) {
    super(url, {
      authorization: `Basic ${Buffer.from(`${clientId}:${apiKey}`).toString("base64")}`,
      headers: { Accept: "application/vnd.mx.api.v1+json" },
      operations,
      oracle,
    });
    this.path = { client_id: clientId };
  }

  async createUser(user: Partial<User> = { metadata: "a user of a test" }): Promise<User> {
    return (await this.call("createUser", { body: { user } })).body.user;
  }

  /** A member of MX Bank, or of another institution that takes a login and a password. */
  async createMember(
    user: { guid: string },
    { password = "password", login = "mxuser", institution_code = "mxbank", ...fields }: MemberOptions = {},
  ): Promise<Member> {
    const credentials = await this.credentials(institution_code, { LOGIN: login, PASSWORD: password });
    const { body } = await this.call("createMember", {
      path: { user_guid: user.guid },
      body: { member: { institution_code, credentials, ...fields } },
    });
    return body.member;
  }

  /** Credentials as create member takes them, from values by field name. */
  async credentials(
    institutionCode: string,
    values: Record<string, string>,
  ): Promise<{ guid: string; value: string }[]> {
    const { body } = await this.call("listInstitutionCredentials", {
      path: { institution_code: institutionCode },
    });
    return body.credentials.map(({ guid, field_name }: { guid: string; field_name: string }) => ({
      guid,
      value: values[field_name] ?? "",
    }));
  }

  async status(member: { guid: string; user_guid: string }) {
    const path = { user_guid: member.user_guid, member_guid: member.guid };
    return (await this.call("readMemberStatus", { path })).body.member;
  }
}

/** Calls the platform as the same client, in v20250224. */
export function newest(api: Api): Caller<newestApi.OperationId> {
  return api.as({
    headers: { Accept: "application/json", "Accept-Version": "v20250224" },
    operations: newestApi.operations,
    oracle: newestOracle,
  });
}

export interface MemberOptions {
  password?: string;
  login?: string;
  institution_code?: string;
  id?: string | null;
  metadata?: string;
  skip_aggregation?: boolean;
  background_aggregation_is_disabled?: boolean;
}

function fill(template: string, { path = {}, query = {} }: CallOptions): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${template} needs the path parameter ${name}.`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** A header set to the empty string is left out, e.g. to send no Accept. */
function withoutEmpty(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}
