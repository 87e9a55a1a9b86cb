import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Reporter } from "vitest/node";
import { formatCoverage, readCoverage } from "./coverage/coverage.js";
import { folderVariable } from "./coverage/record.js";

export interface CoverageReporterOptions {
  /** Where to write the coverage as JSON. Default: nowhere. */
  file?: string;
}

/** A reporter for Vitest: which statuses of which operations the run has met, over all its workers. */
export default class CoverageReporter implements Reporter {
  readonly #file: string | undefined;
  #folder: string | undefined;

  constructor({ file }: CoverageReporterOptions = {}) {
    this.#file = file;
  }

  async onTestRunStart(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), "mxkit-coverage-"));
    process.env[folderVariable] = this.#folder;
  }

  async onTestRunEnd(): Promise<void> {
    if (this.#folder === undefined) return;
    const coverage = await readCoverage(this.#folder);
    console.log(`\n${formatCoverage(coverage)}\n`);
    if (this.#file !== undefined) {
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFile(this.#file, `${JSON.stringify(coverage, null, 2)}\n`);
    }
    await rm(this.#folder, { recursive: true });
  }
}
