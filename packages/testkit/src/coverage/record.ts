import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { newest } from "@mxkit/api/client";
import type { Version } from "@mxkit/client";
import { createRouter } from "@mxkit/contract";
import { operationsOf } from "../versions.js";
import { type Coverage, coverageOf, pairOf } from "./coverage.js";

/** The folder in which the processes of a test run write down what they touch. */
export const folderVariable = "MXKIT_COVERAGE";

const touched = new Set<string>();

type Router = ReturnType<typeof createRouter>;

/** That of the newest version with this module, and not in somebody's first call. */
const routers = new Map<Version, Router>([[newest, routerOf(newest)]]);

function routerOf(version: Version): Router {
  const routes = Object.entries(operationsOf[version]).map(([id, { method, path }]) => ({
    id,
    method: method.toLowerCase(),
    path,
  }));
  return createRouter(routes);
}

/** Writes down that an operation was answered with a status; at once, so that nothing is lost with the process. */
export function record(version: Version, operation: string, status: number): void {
  const pair = pairOf(version, operation, status);
  if (touched.has(pair)) return;
  touched.add(pair);
  const folder = process.env[folderVariable];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}-${threadId}.txt`), `${pair}\n`);
}

/** The same for a request by its method and path; what is none of the API's is left out. */
export function recordAnswer(version: Version, method: string, path: string, status: number): void {
  const router = routers.get(version) ?? routerOf(version);
  routers.set(version, router);
  const match = router(method, path);
  if (match) record(version, match.operationId, status);
}

/** Begins anew, as for test files that share a process. */
export const forget = (): void => touched.clear();

/** What this process has touched. */
export const coverage = (): Coverage => coverageOf(touched);
