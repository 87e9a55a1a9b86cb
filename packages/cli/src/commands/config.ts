import { type Given, readConfig, type VariableName, variables } from "@mxkit/server/operator";
import type { Call, Command } from "../command.js";

export const config: Command = {
  does: "show the settings",
  summary: "shows which settings are in force, and where each comes from",
  about:
    "Shows every setting: the value that is in force, and whether it is the default or comes from a file or the environment. Secrets are masked. Nothing is started; a setting that would stop the start is told.",
  options: { json: { type: "boolean", about: "as JSON: by the name, value and source" } },
  examples: [
    ["config", "a table"],
    ["config --json", "for scripts"],
    ["config --config production.json", "what a file would do here"],
  ],
  exitCodes: { 1: "a setting is wrong, or unknown" },
  run,
};

interface InForce {
  /** Null where nothing is; `***` of a secret. */
  value: string | null;
  /** `default`, `environment`, or the path of the file. */
  source: string;
}

async function run({ options, given }: Call): Promise<undefined> {
  const settings = given();
  readConfig(settings.values);
  const all = Object.fromEntries(
    Object.keys(variables).map((name) => [name, inForce(name as VariableName, settings)]),
  );
  console.log(options.json ? JSON.stringify(all, null, 2) : render(all));
}

function inForce(name: VariableName, { values, origins }: Given): InForce {
  const variable = variables[name];
  const value = values[name];
  if (value === undefined) return { value: variable.fallback ?? null, source: "default" };
  return { value: "isSecret" in variable ? "***" : value, source: origins[name] ?? "environment" };
}

function render(all: Readonly<Record<string, InForce>>): string {
  const rows = [
    ["Setting", "Value", "From"],
    ...Object.entries(all).map(([name, { value, source }]) => [name, value ?? "-", source]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = "", value = "", source]) =>
      [name.padEnd(widths[0] ?? 0), value.padEnd(widths[1] ?? 0), source].join("  "),
    )
    .join("\n");
}
