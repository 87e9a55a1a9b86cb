import * as older from "@mxkit/api/v20111101";
import * as olderValidators from "@mxkit/api/v20111101/validators.js";
import type { OperationDescription } from "@mxkit/api/v20250224";
import * as newest from "@mxkit/api/v20250224";
import * as newestValidators from "@mxkit/api/v20250224/validators.js";
import type { Validators } from "../http/readRequest.js";
import type { Answer, Handler } from "../http/served.js";
import type { Read } from "../store/database.js";
import type { Difference } from "./difference.js";
import type { VersionName } from "./names.js";
import { differences } from "./v20111101/index.js";

/** A version as it is spoken. */
export interface Version {
  name: VersionName;
  operations: Readonly<Record<string, OperationDescription>>;
  validators: Validators;
  /** What errors are said in. */
  errorType: string;
  /** A webhook of each kind. */
  webhookExamples: typeof newest.webhookExamples | typeof older.webhookExamples;
  /** What tells it from the newest, whatever is nearest to the newest first. */
  differences: readonly Difference[];
}

/** The newest first. Another one brings its document, and a folder with what tells the one before from it. */
export const versions: readonly Version[] = [
  {
    name: "v20250224",
    operations: newest.operations,
    validators: newestValidators,
    errorType: "application/json",
    webhookExamples: newest.webhookExamples,
    differences: [],
  },
  {
    name: "v20111101",
    operations: older.operations,
    validators: olderValidators,
    errorType: "application/vnd.mx.api.v1+json",
    webhookExamples: older.webhookExamples,
    differences,
  },
];

export function versionOf(name: VersionName): Version {
  const version = versions.find((one) => one.name === name);
  if (!version) throw new Error(`There is no version ${name}.`);
  return version;
}

/** The handlers of the version: those of the newest, with requests brought up to them, and their answers down. */
export function handlersOf<Context extends { platform: { store: { read: Read } } }>(
  version: Version,
  handlers: Readonly<Record<string, Handler<Context>>>,
): Record<string, Handler<Context>> {
  return Object.fromEntries(
    Object.keys(version.operations).map((id) => {
      const own = version.differences.map((one) => one.handlers?.[id]).find(Boolean) as
        | Handler<Context>
        | undefined;
      const handler = own ?? handlers[id];
      if (!handler) throw new Error(`Nothing here answers ${id}.`);
      return [id, version.differences.length === 0 ? handler : adapted(version, id, handler)];
    }),
  );
}

function adapted<Context extends { platform: { store: { read: Read } } }>(
  version: Version,
  id: string,
  handler: Handler<Context>,
): Handler<Context> {
  const up = [...version.differences].reverse().flatMap(({ requests }) => requests?.[id] ?? []);
  const status = version.differences.map(({ statuses }) => statuses?.[id]).find(Boolean);
  const { responses = {} } = version.operations[id] ?? {};
  return async (request, context) => {
    const answer = await handler(
      up.reduce((sent, change) => change(sent), request),
      context,
    );
    const changed = { ...answer, status: status ?? answer.status };
    const schema = responses[changed.status]?.schema;
    return withBody(changed, await bodyOf(version, schema, answer, context.platform.store.read));
  };
}

const withBody = (answer: Answer, body: Answer["body"]): Answer =>
  body === undefined ? answer : { ...answer, body };

/** What is not JSON stays as it is. */
async function bodyOf(
  version: Version,
  schema: string | null | undefined,
  { body }: Answer,
  read: Read,
): Promise<Answer["body"]> {
  if (!schema || body === undefined || body instanceof Uint8Array) return body;
  const json = typeof body === "string" ? body : JSON.stringify(body);
  return down(version, schema.replace(/(Body|Page)$/, ""), json, read);
}

/**
 * The JSON of an answer, or of a webhook, as the version has it.
 *
 * @param schema of what it holds, one or many
 */
export async function down(version: Version, schema: string, json: string, read: Read): Promise<string> {
  let text = json;
  for (const { objects, text: change } of version.differences) {
    text = (await objects?.[schema]?.(text, read)) ?? text;
    text = change?.(text) ?? text;
  }
  return text;
}
