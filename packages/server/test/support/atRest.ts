import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";

/** The secrets that stand in a file of a platform's folder, as text, in Base64 or in hexadecimal digits. */
export async function foundAtRest(folder: string, secrets: string[]): Promise<string[]> {
  const names = await readdir(folder);
  expect(names).toContain("mxkit.db");
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  expect(files.some(([, bytes]) => bytes.includes("Everyday Checking") || bytes.includes("mxbank"))).toBe(
    true,
  );
  return secrets.flatMap((secret) => {
    const forms = [
      secret,
      Buffer.from(secret).toString("base64").replace(/=+$/, ""),
      Buffer.from(secret).toString("hex"),
    ];
    return files.flatMap(([name, bytes]) =>
      forms.some((form) => bytes.includes(form)) ? [`${secret} in ${name}`] : [],
    );
  });
}
