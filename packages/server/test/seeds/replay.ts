import { type OperationId, operations } from "@mxkit/api/v20111101";
import { parseCurl, type SeedCurl } from "../../../../spec/seeds/seedCurls.js";
import { loadSeedExamples } from "../../../../spec/seeds/seedExamples.js";
import { jobOperations } from "../support/jobs.js";
import { differences } from "./differences.js";
import type { Scene } from "./scenes.js";

const examples = new Map(loadSeedExamples().map((example) => [example.file, example]));
const accepted = new Set<OperationId>(["createMember", "resumeAggregation", ...jobOperations]);

/** The status of a success. (settled, "Statuses") */
export function successOf(id: OperationId): number {
  if (operations[id].method === "DELETE") return 204;
  return accepted.has(id) ? 202 : 200;
}

/** Sends a curl with what is live in the place of what is printed, and tells what is not as the reference shows it. */
export async function replay(curl: SeedCurl, { api, path, body: live = {} }: Scene): Promise<string[]> {
  const id = curl.operation as OperationId;
  const endpoint = `${operations[id].method} ${operations[id].path}`;
  const { method, url, headers, body: printedBody } = parseCurl(curl.command);
  const body = liveBody(printedBody, live);
  const answer = await api.call(id, {
    url: livePath(operations[id].path, url, path),
    headers: liveHeaders(headers),
    body,
  });

  const problems: string[] = [];
  for (const printed of [`${method} ${operations[id].path}`, curl.endpoint ?? endpoint])
    if (printed !== endpoint) problems.push(`${printed} is printed, but ${endpoint} is called`);
  if (answer.status !== successOf(id)) problems.push(`The status is ${answer.status}: ${answer.text}`);
  const printed = examples.get(curl.response ?? "")?.value;
  if (printed !== undefined) problems.push(...differences(withLive(printed, live), answer.body, body));
  return problems;
}

function livePath(template: string, { pathname, search }: URL, live: Scene["path"]): string {
  const pattern = template.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const match = pathname.match(new RegExp(`^${pattern}/?$`));
  if (!match) throw new Error(`${pathname} is not ${template}`);
  const parameters = Object.entries(match.groups ?? {});
  return (
    parameters.reduce((path, [name, printed]) => path.replace(printed, live[name] ?? printed), pathname) +
    search
  );
}

const placeholders = ["Basic {token}", `Basic ${btoa("client_id:api_key")}`];

/** Without the placeholder of credentials, for which the client has its own. */
function liveHeaders(printed: Headers): Record<string, string> {
  const headers = [...printed].filter(([, value]) => !placeholders.includes(value));
  const inTitleCase = (name: string) => name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return Object.fromEntries(headers.map(([name, value]) => [inTitleCase(name), value]));
}

function liveBody(printed: string | undefined, live: Record<string, string>): string | undefined {
  const absent = Object.keys(live).filter((value) => !printed?.includes(value));
  if (absent.length > 0) throw new Error(`The body has no ${absent.join(" and no ")} to replace.`);
  return printed && replaced(printed, live);
}

const withLive = (printed: unknown, live: Record<string, string>): unknown =>
  JSON.parse(replaced(JSON.stringify(printed), live));

const replaced = (text: string, live: Record<string, string>) =>
  Object.entries(live).reduce((mended, [printed, value]) => mended.replaceAll(printed, value), text);
