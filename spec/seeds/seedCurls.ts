import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { applyTextPatch, isTextPatch, loadPatches, patchesOf, type TextPatch } from "./patches.js";

export interface SeedCurl {
  name: string;
  /** The file and the heading under which the curl is printed. */
  seed: string;
  heading: string;
  /** Method and path, where the seed prints them above the curl. */
  endpoint?: string;
  operation: string;
  /** What a shell can run; credentials stand in it as `{token}` or `client_id:api_key`. */
  command: string;
  /** The examples that are its body and its answer. */
  request?: string;
  response?: string;
}

export interface CurlRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: string | undefined;
}

/** Every curl of the seeds after its patches. Throws where a patch does not apply. */
export function loadSeedCurls(list = loadPatches()): SeedCurl[] {
  const curls: SeedCurl[] = parse(readFileSync(new URL("curls.yaml", import.meta.url), "utf8"));
  const names = curls.map((curl) => curl.name);
  const patches = patchesOf("curls", names, list);
  return curls.map((curl) => patches(curl.name).filter(isTextPatch).reduce(mend, curl));
}

function mend(curl: SeedCurl, patch: TextPatch): SeedCurl {
  const part = curl.endpoint?.includes(patch.find) ? "endpoint" : "command";
  try {
    return { ...curl, [part]: applyTextPatch(curl[part] ?? "", patch) };
  } catch (error) {
    throw new Error(`${curl.name}: ${(error as Error).message}`, { cause: error });
  }
}

/** What a curl sends. Knows the options that the seeds use, and throws on any other. */
export function parseCurl(command: string): CurlRequest {
  const [program, ...args] = shellWords(command);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: "string", short: "d" },
      header: { type: "string", short: "H", multiple: true, default: [] },
      include: { type: "boolean", short: "i" },
      request: { type: "string", short: "X", default: "GET" },
      user: { type: "string", short: "u" },
    },
  });
  const [url, ...rest] = positionals;
  if (program !== "curl" || url === undefined || rest.length > 0) throw new Error(`not one curl: ${command}`);
  const headers = new Headers(values.header.map((header) => header.split(/: (.*)/, 2) as [string, string]));
  if (values.user !== undefined) headers.set("Authorization", `Basic ${btoa(values.user)}`);
  return { method: values.request, url: new URL(url), headers, body: values.data };
}

/** The words of one command: single quotes and continued lines, no other shell syntax. */
function shellWords(command: string): string[] {
  const words: string[] = command.replaceAll("\\\n", " ").match(/(?:'[^']*'|[^\s'])+|\n/g) ?? [];
  if (words.includes("\n")) throw new Error(`more than one command: ${command}`);
  return words.map((word) => word.replaceAll("'", ""));
}
