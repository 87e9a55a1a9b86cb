/** Writes `generated/` from `spec/`. With `--check` it writes nothing and fails where a file on disk is not what it would write. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { stringify } from "yaml";
import { root } from "../redocly.js";
import { bundle } from "./bundle.js";
import { addCodeSamples } from "./codeSamples.js";
import { fieldsModule } from "./fields.js";
import { operationsModule } from "./operations.js";
import { stubModule } from "./stub.js";
import { header } from "./text.js";
import { typesModule } from "./types.js";
import { validatorsDeclaration, validatorsModule } from "./validators.js";
import { webhooksModule } from "./webhooks.js";

const folder = join(root, "generated/v20111101");

async function generate(): Promise<Map<string, string>> {
  const document = await bundle();
  addCodeSamples(document);
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    [
      "openapi.yaml",
      `# Made by \`pnpm generate\` from spec/. Do not edit.\n${stringify(document, { aliasDuplicateObjects: false })}`,
    ],
    ["types.ts", await typesModule(document)],
    ["operations.ts", operationsModule(document)],
    ["fields.ts", fieldsModule(document)],
    ["stub.ts", stubModule(document)],
    ["webhooks.ts", webhooksModule(document)],
    ["validators.js", await validatorsModule(document)],
    ["validators.d.ts", validatorsDeclaration(document)],
    ["index.ts", indexModule()],
  ]);
}

function indexModule(): string {
  const modules = ["types", "stub", "webhooks"].map((name) => `export type * from "./${name}.js";`);
  return `${header}
${modules.join("\n")}
export * from "./fields.js";
export { type OperationDescription, type OperationId, operations, type ParameterDescription } from "./operations.js";
export type { ValidationError, Validator } from "./validators.js";
`;
}

async function write(files: Map<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  console.log(`${files.size} files in ${relative(root, folder)}`);
}

async function check(files: Map<string, string>): Promise<void> {
  const present = new Set(await readdir(folder, { recursive: true }).catch(() => []));
  const stale = [];
  for (const [name, content] of files) {
    if (!present.delete(name) || (await readFile(join(folder, name), "utf8")) !== content) stale.push(name);
  }
  for (const name of [...stale, ...present]) {
    console.error(`generated/v20111101/${name} is not what spec/ says. Run \`pnpm generate\`.`);
    process.exitCode = 1;
  }
}

const files = await generate();
await (process.argv.includes("--check") ? check(files) : write(files));
