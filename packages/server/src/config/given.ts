import { existsSync } from "node:fs";
import type { Values, VariableName } from "../config.js";
import { variables } from "../config.js";
import { readText } from "./kinds.js";
import { nearest } from "./nearest.js";

/** Settings, and where each that is set comes from. */
export interface Given {
  values: Values;
  /** By the variable: `environment`, or the path of a file. */
  origins: Readonly<Record<string, string>>;
}

/** Names that are not the server's, though they begin as its do: those of the tests, and of the testkit's report. */
const ofOthers = /^MXKIT_(TEST_\w+|COVERAGE)$/;

/**
 * The settings of the environment, before those of the file.
 *
 * @param file of settings; default `MXKIT_CONFIG`, else `mxkit.config.json` where there is one
 * @throws where a name is unknown or a file cannot be read
 */
export function gather(environment: Values, file?: string): Given {
  const named = file ?? (environment.MXKIT_CONFIG || undefined);
  const path = named ?? (existsSync("mxkit.config.json") ? "mxkit.config.json" : undefined);
  const fromFile = path === undefined ? none : withSecrets(readSettings(path), path);
  const fromEnvironment = withSecrets(ownOf(environment), "environment");
  return {
    values: { ...fromFile.values, ...fromEnvironment.values },
    origins: { ...fromFile.origins, ...fromEnvironment.origins },
  };
}

const none: Given = { values: {}, origins: {} };

const secretFiles = Object.entries(variables).flatMap(([name, variable]) =>
  "isSecret" in variable ? [`${name}_FILE`] : [],
);
const names = [...Object.keys(variables), ...secretFiles];

/** What the environment has that is set and the server's. @throws where it is unknown */
function ownOf(environment: Values): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (!names.includes(name) && name.startsWith("MXKIT_") && !ofOthers.test(name))
      throw unknown(name, "the environment");
    if (names.includes(name) && value) own[name] = value;
  }
  return own;
}

function readSettings(path: string): Record<string, string> {
  const settings = parse(readText(path, "The file of settings"), path);
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      if (!names.includes(name)) throw unknown(name, path);
      return [name, textOf(name, value, path)];
    }),
  );
}

function parse(text: string, path: string): object {
  let settings: unknown;
  try {
    settings = JSON.parse(text);
  } catch {
    // The parser's own message would show what stands there.
    throw new Error(`${path} is not valid JSON.`);
  }
  if (typeof settings === "object" && settings !== null && !Array.isArray(settings)) return settings;
  throw new Error(`${path} must be an object of settings, like {"PORT": 3010}.`);
}

/** As it would stand in the environment: a list by commas. */
function textOf(name: string, value: unknown, path: string): string {
  const list = Array.isArray(value) ? value : [value];
  if (list.every((one) => typeof one === "string" || typeof one === "number")) return list.join(",");
  throw new Error(`${name} in ${path} must be a text, a number or a list of them.`);
}

/** Reads the secrets that are given as files, as containers do. */
function withSecrets(settings: Record<string, string>, origin: string): Given {
  const values = { ...settings };
  const origins = Object.fromEntries(Object.keys(settings).map((name) => [name, origin]));
  for (const fileName of secretFiles) {
    const path = settings[fileName];
    if (path === undefined) continue;
    const name = fileName.slice(0, -"_FILE".length) as VariableName;
    if (settings[name] !== undefined)
      throw new Error(`${name} and ${fileName} are both set in ${origin}. Keep one of them.`);
    values[name] = readText(path, fileName).trim();
    origins[name] = path;
    delete values[fileName];
    delete origins[fileName];
  }
  return { values, origins };
}

function unknown(name: string, where: string): Error {
  const meant = nearest(name, names);
  const hint = meant ? ` Did you mean ${meant}?` : " `mxkit start --help` lists the settings.";
  return new Error(`${name} in ${where} is no setting of mxkit.${hint}`);
}
