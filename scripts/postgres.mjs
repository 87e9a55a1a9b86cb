/** A PostgreSQL for the tests: the one that is named, or a cluster of their own from the binaries of the machine. */
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const oldest = 15;

/**
 * Starts one, unless MXKIT_TEST_DATABASE_URL names one that may be used.
 *
 * @returns undefined where there is none on this machine
 * @throws when it cannot be started
 */
export function startPostgres() {
  const { MXKIT_TEST_DATABASE_URL: url } = process.env;
  if (url) return { url, name: "PostgreSQL of MXKIT_TEST_DATABASE_URL", stop() {} };
  const found = findBinaries();
  return found && startCluster(found);
}

/**
 * Starts one that is nobody else's, and waits for its disk: what it has acknowledged is there after `restart`.
 *
 * @returns undefined where there is none on this machine
 */
export function startOwnPostgres() {
  const found = findBinaries();
  return found && startCluster(found, { autovacuum: "off" });
}

/** The newest whose server is there: Debian's, or what is in the PATH. */
function findBinaries() {
  const debian = "/usr/lib/postgresql";
  const folders = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, "bin"))
    : [];
  return [...folders, ...(process.env.PATH ?? "").split(delimiter)]
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")))
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= oldest)
    .sort((one, other) => other.version - one.version)[0];
}

function versionOf(folder) {
  const { stdout } = spawnSync(join(folder, "initdb"), ["--version"], { encoding: "utf8" });
  return Number(stdout?.match(/\d+/)?.[0] ?? 0);
}

/** Nothing waits for the disk, and nothing is done beside the tests. */
const fast = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" };

/** In a temporary folder, reached through a socket there alone. */
function startCluster({ folder: binaries, version }, more = fast) {
  const folder = mkdtempSync(join(tmpdir(), "mxkit-postgres-"));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const run = (program, ...args) => {
    const options = { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...user };
    const { status, stdout, stderr, error } = spawnSync(join(binaries, program), args, options);
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stdout + stderr}`);
  };
  const stop = () => {
    try {
      run("pg_ctl", "stop", "--pgdata", data, "--mode=immediate", "--silent");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  try {
    // A language sorts otherwise than bytes do: what relies on the order of the database comes to light.
    const order = ["--locale=C", "--locale-provider=icu", "--icu-locale=en"];
    run(
      "initdb",
      "--pgdata",
      data,
      "--username=mxkit",
      "--auth=trust",
      "--encoding=UTF8",
      "--no-sync",
      ...order,
    );
    const settings = {
      listen_addresses: "",
      unix_socket_directories: folder,
      max_connections: 300,
      ...more,
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    const log = join(folder, "log");
    run(
      "pg_ctl",
      "start",
      "--wait",
      "--silent",
      "--pgdata",
      data,
      "--log",
      log,
      "--options",
      options.join(" "),
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const url = `postgres://mxkit@localhost/postgres?host=${encodeURIComponent(folder)}`;
  /** As after a crash of its machine: nothing is brought to its end. */
  const restart = () =>
    run(
      "pg_ctl",
      "restart",
      "--pgdata",
      data,
      "--mode=immediate",
      "--wait",
      "--silent",
      "--log",
      join(folder, "log"),
    );
  return { url, name: `PostgreSQL ${version} of this machine`, stop, restart };
}

/** Who runs it where root may not: Debian's user for it, else nobody. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag, name) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  const name = idOf("-u", "postgres") > 0 ? "postgres" : "nobody";
  return { uid: idOf("-u", name), gid: idOf("-g", name) };
}
