import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe } from "vitest";
import { forget } from "../src/coverage/record.js";
import { coverage, expectOperation, formatCoverage, readCoverage } from "../src/index.js";
import { expect, test } from "../src/vitest.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mxkit-coverage-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("what tests have met", () => {
  test("is written down from the client, from `fetch` and from checks", async ({ sandbox }) => {
    forget();
    const { user } = await sandbox.mx.users.create({ id: "partner-1" });
    await sandbox.fetch(`/users/${user.guid}/members`);
    await sandbox.fetch("/nothing");
    await sandbox.mx.users.read({ user: "USR-1" }).catch(() => {});
    const odd = { status: 418, headers: {}, body: "" };
    expect(odd).not.toSatisfyOperation("deleteUser");
    expect(() => expectOperation(odd, "deleteUser")).toThrow("418");

    const { operations, total } = coverage();
    expect(operations.createUser).toMatchObject({ touched: [200], undocumented: [] });
    expect(operations.createUser.untouched).toContain(409);
    expect(operations.listMembers.touched).toEqual([200]);
    expect(operations.readUser.touched).toEqual([404]);
    expect(operations.deleteUser).toMatchObject({ touched: [], undocumented: [418] });
    expect(operations.readMember.touched).toEqual([]);
    expect(total.operations).toEqual({ touched: 3, documented: 69 });
    expect(total.pairs.touched).toBe(3);
    expect(formatCoverage(coverage())).toMatch(/^deleteUser +418! +204 401 /m);
  });

  test("is that of all processes", async () => {
    await writeFile(join(folder, "1-0.txt"), "v20250224 readUser 200\nv20250224 readUser 404\n");
    await writeFile(join(folder, "2-0.txt"), "v20250224 readUser 200\nv20250224 listUsers 200\n");
    const merged = await readCoverage(folder);
    expect(merged.total.pairs.touched).toBe(3);
    expect(formatCoverage(merged)).toBe(
      [
        "operation  met      not met",
        "listUsers  200      400 401 403 406 429 500 502 503 504",
        "readUser   200 404  401 403 406 429 500 502 503 504",
        "",
        "2 of 69 operations, 3 of 774 of their statuses; `!` marks one that is not documented.",
      ].join("\n"),
    );
    expect((await readCoverage(join(folder, "none"))).total.pairs.touched).toBe(0);
  });

  test("is told by processes in the folder that they are given", async () => {
    const shared = join(folder, "shared");
    const program = `
      import { expectOperation } from "./src/index.js";
      for (const status of [401, 401, 404]) try { expectOperation({ status, headers: {} }, "readUser") } catch {}`;
    const root = fileURLToPath(new URL("..", import.meta.url));
    const run = () =>
      promisify(execFile)(join(root, "../../node_modules/.bin/tsx"), ["--input-type=module", "-e", program], {
        cwd: root,
        env: { ...process.env, MXKIT_COVERAGE: shared },
      });
    await Promise.all([run(), run()]);
    expect(await readdir(shared)).toHaveLength(2);
    expect((await readCoverage(shared)).operations.readUser.touched).toEqual([401, 404]);
  });
});
