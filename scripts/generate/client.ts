import { isDeepStrictEqual } from "node:util";
import { methodName, resourceName } from "./clientNames.js";
import type { Document, Json, Operation, Parameter } from "./document.js";
import { isVersion, listOperations, resolve, type Schema, schemaName } from "./document.js";
import { pagedKey, rootKey } from "./operations.js";
import { header, indent } from "./text.js";

/** What the client has beside the resources. */
const reserved = ["raw", "webhooks", "waitForJob"];

type Call = Record<string, Json>;
type Methods = Map<string, { operation: Operation; call: Call }>;
type Resources = Map<string, Methods>;

/** The documents of the API by their names, the newest version first. */
export type Versions = readonly (readonly [version: string, document: Document])[];

/**
 * `client.ts`: the operations by resource and method, each with what it takes to send it and nothing more. It is most of what the
 * client weighs, so what follows from something else is left out: a call without `items` is no list, one without `kind` is JSON.
 * Of older versions there is only what they have otherwise; the names of identifiers are the same in all.
 */
export function clientModule(versions: Versions): string {
  const [newest, ...others] = versions.map(([version, document]) => ({
    version,
    document,
    resources: resourcesOf(document),
  }));
  if (!newest) throw new Error("The client needs a document.");
  const older = others.map((other) => ({ ...other, resources: differing(other, newest.resources) }));
  return `${header}
import type { ClientCall } from "./description.js";
${versions.map(([version]) => importText(version)).join("\n")}

export type { ClientCall };

export const newest = "${newest.version}";

export const resources = ${resourcesText(newest.resources)} as const satisfies ClientResources;

/** What to send, and what an older version has in place of \`resources\`, or beside them. A PDF is asked for in the type of its kind. */
export const versions = {
${[{ ...newest, resources: new Map() }, ...older].map(versionText).join("\n")}
} as const satisfies Record<string, ClientVersion>;

type ClientResources = Readonly<Record<string, Readonly<Record<string, ClientCall>>>>;

interface ClientVersion {
  headers: Readonly<Record<string, string>>;
  resources: ClientResources;
}

/** The types of each version. */
export interface VersionTypes {
${versions.map(([version, document]) => typesText(version, document)).join("\n")}
}

/** The most records that a page of a list can hold. */
export const maxRecordsPerPage = ${Math.min(...versions.map(([, document]) => maxRecordsPerPage(document)))};
`;
}

/** What an older version has that the newest has not, or not so. */
function differing(older: { version: string; resources: Resources }, newest: Resources): Resources {
  for (const [name, methods] of newest) {
    const missing = [...methods.keys()].find((method) => !older.resources.get(name)?.has(method));
    if (missing)
      throw new Error(`${older.version} has no ${name}.${missing}, which the client cannot tell yet.`);
  }
  const unknown = [...older.resources.keys()].find((name) => !newest.has(name));
  if (unknown) throw new Error(`Only ${older.version} has ${unknown}, which the client cannot tell yet.`);
  const resources = [...older.resources].map(([name, methods]): [string, Methods] => [
    name,
    new Map([...methods].filter(([method, { call }]) => !serves(newest.get(name)?.get(method)?.call, call))),
  ]);
  return new Map(resources.filter(([, methods]) => methods.size > 0));
}

/** Whether a call does for another too: where an argument goes that the other has not, does not matter. */
function serves(call: Call | undefined, other: Call): boolean {
  const { places, ...rest } = other;
  const { places: known, ...same } = call ?? {};
  const all = { ...Object(known), ...Object(places) };
  return isDeepStrictEqual(same, rest) && isDeepStrictEqual(Object(known), all);
}

function resourcesText(resources: Resources): string {
  const blocks = [...resources].map(([name, methods]) => {
    const lines = [...methods].map(([method, entry]) => entryText(method, entry));
    return `  ${name}: {\n${lines.join("\n")}\n  },\n`;
  });
  return `{${blocks.length > 0 ? "\n" : ""}${blocks.join("")}}`;
}

function versionText({
  version,
  document,
  resources,
}: {
  version: string;
  document: Document;
  resources: Resources;
}) {
  const headers = {
    Accept: mediaType(document),
    ...(namesVersion(document) ? { "Accept-Version": version } : {}),
  };
  return `  ${version}: {
    headers: ${JSON.stringify(headers)},
    resources: ${indent(indent(resourcesText(resources)))},
  },`;
}

const namesVersion = (document: Document) =>
  listOperations(document).some(({ parameters }) => parameters.some(isVersion));

const importText = (version: string) =>
  `import type * as ${version} from "./${version}/types.js";
import type * as ${version}Webhooks from "./${version}/webhooks.js";`;

const typesText = (version: string, document: Document) => `  ${version}: {
    paths: ${version}.paths;
    operations: ${version}.operations;
    schemas: ${version}.components["schemas"];
    webhooks: ${version}Webhooks.WebhookPayloads;
    webhook: ${version}Webhooks.WebhookPayload;
    /** What stands for the identifiers of a path among the arguments. */
    identifiers: {
${identifiersOf(document).map(identifierText).join("\n")}
    };
  };`;

/** The parameters of the paths, each once. */
function identifiersOf(document: Document): Parameter[] {
  const all = listOperations(document).flatMap(({ parameters }) => parameters);
  return [...new Map(all.filter(({ in: place }) => place === "path").map((one) => [one.name, one])).values()];
}

function identifierText({ name, description = "", "x-resolves-to": resolved = name }: Parameter): string {
  const [, noun, key] = /^(\w+)_(guid|code)$/.exec(resolved) ?? [];
  if (!noun) throw new Error(`\`${name}\` in a path is no guid and no code, as the client wants it.`);
  return `      ${name}: {
        /** ${description.trim()} */
        ${noun}: string | { readonly ${key}: string };
      };`;
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

function entryText(method: string, { operation, call }: { operation: Operation; call: Call }) {
  const { summary, deprecated } = operation.object;
  const title = `${summary}: \`${operation.method.toUpperCase()} ${pathOf(operation)}\``;
  const fields = Object.entries(call).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    ...(deprecated
      ? ["    /**", `     * ${title}`, "     * @deprecated", "     */"]
      : [`    /** ${title} */`]),
    `    ${method}: { ${fields.join(", ")} },`,
  ].join("\n");
}

function describe(document: Document, operation: Operation): Call {
  const body = operation.requestBody;
  const root = body ? rootKey(document, body.schema) : null;
  const items = pagedKey(document, operation);
  const places = placesOf(document, operation, root);
  requireDistinctArguments(document, operation, root);
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path: pathOf(operation),
    ...(root === null ? {} : { root }),
    ...(body && !body.required ? { isBodyOptional: true } : {}),
    ...(Object.keys(places).length === 0 ? {} : { places }),
    ...(items === null ? {} : { items }),
    ...(operation.responses[202] && operation.method !== "post" ? { isAccepted: true } : {}),
    ...(startsJob(operation) ? { startsJob: true } : {}),
    ...(successType(operation)?.endsWith("pdf") ? { kind: "pdf" } : {}),
  };
}

/** Whether it starts a job of a member, and answers the member. */
function startsJob(operation: Operation): boolean {
  const answer = Object.values(operation.responses[202]?.content ?? {})[0];
  return (
    operation.method === "post" &&
    pathOf(operation).includes("{member_guid}") &&
    schemaName(answer?.schema) === "MemberBody"
  );
}

/** With identifiers named after what they resolve to, as they are in every version. */
function pathOf({ path, parameters }: Operation): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return `{${parameter?.["x-resolves-to"] ?? name}}`;
  });
}

/**
 * Where arguments go that do not go where the others do: under the root key, and to the query where there is none. Those with a
 * capital at the beginning are headers, and no others are.
 */
function placesOf(document: Document, operation: Operation, root: string | null): Record<string, string> {
  const parameters = argumentsOf(operation).filter(({ in: place }) => place === "query" && root !== null);
  return Object.fromEntries([
    ...parameters.map((parameter) => [parameter.name, parameter.in]),
    ...bodyFields(document, operation)
      .filter((field) => field !== root)
      .map((field) => [field, "body"]),
  ]);
}

/** All arguments of a method stand in one object, so no two of them may share a name, and a name has to tell a header. */
function requireDistinctArguments(document: Document, operation: Operation, root: string | null): void {
  const fields = bodyFields(document, operation);
  const inRoot = root === null ? [] : propertyNames(document, propertiesOfBody(document, operation)[root]);
  const names = [
    ...[...pathOf(operation).matchAll(/\{(\w+)_(?:guid|code)\}/g)].map(([, noun]) => noun),
    ...argumentsOf(operation).map(({ name }) => name),
    ...fields.filter((field) => field !== root),
    ...inRoot,
  ];
  for (const { name, in: place } of argumentsOf(operation)) {
    if (/^[A-Z]/.test(name) !== (place === "header"))
      throw new Error(
        `${operation.id} has \`${name}\` in the ${place}, which the client would put elsewhere.`,
      );
  }
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

/** The media type of JSON, which that of a PDF follows from. */
function mediaType(document: Document): string {
  const types = new Set(listOperations(document).flatMap((operation) => successType(operation) ?? []));
  const [json = "", ...others] = [...types].filter((type) => type.endsWith("json"));
  const pdfs = [...types].filter((type) => !type.endsWith("json"));
  if (others.length > 0 || pdfs.join() !== json.replace("json", "pdf"))
    throw new Error(
      `The client needs one media type for JSON and the same for PDF, not ${[...types].join(", ")}.`,
    );
  return json;
}

function maxRecordsPerPage(document: Document): number {
  const limits = listOperations(document).flatMap(({ parameters }) =>
    parameters
      .filter(({ name }) => name === "records_per_page")
      .map(({ schema }) => schema.maximum as number),
  );
  return Math.min(...limits);
}
