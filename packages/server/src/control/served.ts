import { createHash, timingSafeEqual } from "node:crypto";
import { operations } from "@mxkit/api/control";
import * as validators from "@mxkit/api/control/validators.js";
import { DomainError } from "../domain/errors.js";
import { statusOf } from "../http/errors.js";
import type { FailedLogins } from "../http/failedLogins.js";
import {
  type Answer,
  type Call,
  type Handler,
  type Served,
  type Service,
  successTypes,
} from "../http/served.js";
import type { Platform } from "../platform.js";
import * as auditLog from "../store/auditLog.js";
import type { ControlContext } from "./context.js";
import { handlers } from "./handlers/index.js";

/** The control plane, open to whom has its key. */
export function controlPlane(
  platform: Platform,
  controlKey: string,
  logins: FailedLogins,
): Service<ControlContext> {
  const document: Served<ControlContext> = {
    operations,
    validators,
    handlers: handlers as unknown as Record<string, Handler<ControlContext>>,
    errorType: "application/json",
    headers: {},
  };
  return {
    documents: [document],
    expected: () => document,
    defaultOf: () => document,
    choose: () => document,
    allow: () => {},
    async admit({ request }) {
      const caller = { address: request.ip };
      logins.requireFew(caller);
      const { authorization } = request.headers;
      if (!isKey(authorization, controlKey)) {
        if (authorization !== undefined) logins.failed(caller);
        throw wrongKey(authorization);
      }
      return { platform };
    },
    clientOf: () => undefined,
    negotiate: ({ operation }) => successTypes(operation)[0],
    perform: (call, _context, operation) =>
      call.operation.method === "GET" ? operation() : audited(platform, call, operation),
  };
}

const bearer = (authorization: string | undefined) => authorization?.match(/^bearer +(\S+) *$/i)?.[1];

function isKey(authorization: string | undefined, controlKey: string): boolean {
  const sent = bearer(authorization);
  return sent !== undefined && timingSafeEqual(digest(sent), digest(controlKey));
}

function wrongKey(authorization: string | undefined): DomainError {
  return new DomainError(
    "authentication_error",
    bearer(authorization) === undefined
      ? "An `Authorization: Bearer …` header with the control key is required."
      : "The control key is not valid.",
    { headers: { "WWW-Authenticate": 'Bearer realm="mxkit control"' } },
  );
}

/** Of the same length whatever is sent, so that comparing tells nothing. */
const digest = (text: string) => createHash("sha256").update(text).digest();

/** Notes an action before it begins, and what came of it after its end. */
async function audited(platform: Platform, call: Call, operation: () => Promise<Answer>): Promise<Answer> {
  const { id, request } = call;
  const { client_id = null } = call.path;
  const guid = platform.ids.guid("LOG");
  const entry = {
    guid,
    action: id,
    client_id,
    path: request.url.split("?")[0] ?? "",
    body: null,
    address: request.ip,
    request_id: request.id,
    status: null,
    created_at: platform.clock.now().toISOString(),
  };
  await platform.store.write((db) => auditLog.insert(db, entry));
  let status = 500;
  let about = client_id;
  try {
    const answer = await operation();
    status = answer.status;
    about ??= clientOf(answer.body);
    return answer;
  } catch (error) {
    status = statusOf(error);
    throw error;
  } finally {
    const body = call.body === undefined ? null : JSON.stringify(masked(call));
    await platform.store.write((db) => auditLog.finish(db, guid, { status, body, client_id: about }));
  }
}

/** What was sent, without what the document calls secret. */
function masked({ body, operation }: Call): unknown {
  const copy = structuredClone(body);
  for (const pointer of operation.body?.secrets ?? []) mask(copy, pointer.split("/").slice(1));
  return copy;
}

function mask(node: unknown, [name = "", ...rest]: readonly string[]): void {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return;
  if (rest.length === 0) Object.assign(node, { [name]: "***" });
  else mask((node as Record<string, unknown>)[name], rest);
}

/** A client that has just been made is named in the answer alone. */
function clientOf(body: unknown): string | null {
  return (body as { client?: { client_id: string } } | undefined)?.client?.client_id ?? null;
}
