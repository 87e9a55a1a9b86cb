import { methodName, resourceName } from "./clientNames.js";
import type { Document, Json, Operation } from "./document.js";
import { isVersion, listOperations, resolve, type Schema, schemaName } from "./document.js";
import { pagedKey, rootKey } from "./operations.js";
import { header } from "./text.js";

/** What the client has beside the resources. */
const reserved = ["raw", "webhooks", "waitForJob"];

type Resources = Map<string, Map<string, { operation: Operation; call: Record<string, Json> }>>;

/**
 * `client.ts`: the operations by resource and method, each with what it takes to send it and nothing more. It is most of what the
 * client weighs, so what follows from something else is left out: a call without `items` is no list, one without `kind` is JSON.
 */
export function clientModule(document: Document): string {
  const resources = resourcesOf(document);
  const blocks = [...resources].map(([name, methods]) => {
    const lines = [...methods].map(([method, entry]) => entryText(method, entry));
    return `  ${name}: {\n${lines.join("\n")}\n  },`;
  });
  return `${header}
import type { ClientCall } from "../description.js";

export type { ClientCall };

export const resources = {
${blocks.join("\n")}
} as const satisfies Record<string, Record<string, ClientCall>>;

/** What to ask for in \`Accept\`. */
export const mediaTypes = ${JSON.stringify(mediaTypes(document))} as const;

/** The most records that a page of a list can hold. */
export const maxRecordsPerPage = ${maxRecordsPerPage(document)};
`;
}

function resourcesOf(document: Document): Resources {
  const resources: Resources = new Map();
  const owners = new Map<string, string>();
  const claim = (name: string, id: string) => {
    const other = owners.get(name);
    if (other) throw new Error(`${other} and ${id} would both be ${name} of the client.`);
    owners.set(name, id);
  };
  for (const operation of listOperations(document)) {
    const tag = operation.object.tags[0] ?? "";
    const name = resourceName(tag);
    if (reserved.includes(name))
      throw new Error(`The tag ${tag} has the name of something else in the client.`);
    const method = methodName(operation.id, tag);
    claim(`${name}.${method}`, operation.id);
    if (startsJob(operation)) claim(`${name}.${method}AndWait`, operation.id);
    const methods = resources.get(name) ?? new Map();
    resources.set(name, methods.set(method, { operation, call: describe(document, operation) }));
  }
  return resources;
}

function entryText(
  method: string,
  { operation, call }: { operation: Operation; call: Record<string, Json> },
) {
  const { summary, deprecated } = operation.object;
  const title = `${summary}: \`${operation.method.toUpperCase()} ${operation.path}\``;
  const fields = Object.entries(call).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    ...(deprecated
      ? ["    /**", `     * ${title}`, "     * @deprecated", "     */"]
      : [`    /** ${title} */`]),
    `    ${method}: { ${fields.join(", ")} },`,
  ].join("\n");
}

function describe(document: Document, operation: Operation): Record<string, Json> {
  const body = operation.requestBody;
  const root = body ? rootKey(document, body.schema) : null;
  const items = pagedKey(document, operation);
  const places = placesOf(document, operation, root);
  requireDistinctArguments(document, operation, root);
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    ...(root === null ? {} : { root }),
    ...(body && !body.required ? { isBodyOptional: true } : {}),
    ...(Object.keys(places).length === 0 ? {} : { places }),
    ...(items === null ? {} : { items }),
    ...(operation.responses[202] ? { isAccepted: true } : {}),
    ...(startsJob(operation) ? { startsJob: true } : {}),
    ...(successType(operation)?.endsWith("pdf") ? { kind: "pdf" } : {}),
  };
}

/** Whether it starts a job of a member, and answers the member. */
function startsJob({ method, path, responses }: Operation): boolean {
  const answer = Object.values(responses[202]?.content ?? {})[0];
  return (
    method === "post" &&
    /\{member_(guid|identifier)\}/.test(path) &&
    schemaName(answer?.schema) === "MemberBody"
  );
}

/** Where arguments go that do not go where the others do: under the root key, and to the query where there is none. */
function placesOf(document: Document, operation: Operation, root: string | null): Record<string, string> {
  const parameters = argumentsOf(operation).filter(({ in: place }) => place === "header" || root !== null);
  return Object.fromEntries([
    ...parameters.map((parameter) => [parameter.name, parameter.in]),
    ...bodyFields(document, operation)
      .filter((field) => field !== root)
      .map((field) => [field, "body"]),
  ]);
}

/** All arguments of a method stand in one object, so no two of them may share a name. */
function requireDistinctArguments(document: Document, operation: Operation, root: string | null): void {
  const fields = bodyFields(document, operation);
  const inRoot = root === null ? [] : propertyNames(document, propertiesOfBody(document, operation)[root]);
  const names = [
    ...[...operation.path.matchAll(/\{(\w+)_(?:guid|code|identifier)\}/g)].map(([, noun]) => noun),
    ...argumentsOf(operation).map(({ name }) => name),
    ...fields.filter((field) => field !== root),
    ...inRoot,
  ];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice)
    throw new Error(`${operation.id} would take two arguments of the name \`${twice}\` in the client.`);
}

function propertiesOfBody(document: Document, { requestBody }: Operation): Record<string, Schema> {
  return requestBody ? (resolve<Schema>(document, requestBody.schema).properties ?? {}) : {};
}

const argumentsOf = ({ parameters }: Operation) =>
  parameters.filter((parameter) => parameter.in !== "path" && !isVersion(parameter));

const bodyFields = (document: Document, operation: Operation) =>
  Object.keys(propertiesOfBody(document, operation));

function propertyNames(document: Document, schema: Schema = {}): string[] {
  const { properties = {}, allOf = [] } = resolve<Schema>(document, schema);
  return [...Object.keys(properties), ...allOf.flatMap((part) => propertyNames(document, part))];
}

function successType({ responses }: Operation): string | undefined {
  return Object.keys(responses[200]?.content ?? responses[202]?.content ?? {})[0];
}

function mediaTypes(document: Document): Record<string, string> {
  const types = listOperations(document).flatMap((operation) => successType(operation) ?? []);
  return Object.fromEntries(
    ["json", "pdf"].map((kind) => {
      const found = [...new Set(types.filter((type) => type.endsWith(kind)))];
      if (found.length !== 1)
        throw new Error(`The client needs one media type for ${kind}, not ${found.length}.`);
      return [kind, found[0] as string];
    }),
  );
}

function maxRecordsPerPage(document: Document): number {
  const limits = listOperations(document).flatMap(({ parameters }) =>
    parameters
      .filter(({ name }) => name === "records_per_page")
      .map(({ schema }) => schema.maximum as number),
  );
  return Math.min(...limits);
}
