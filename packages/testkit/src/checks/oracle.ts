import { readFileSync } from "node:fs";
import type { Version } from "@mxkit/client";
import { type Oracle, oracleOf } from "@mxkit/contract";
import { documentFile } from "../prepared.js";

const oracles = new Map<Version, Oracle>();

/** The judge of a version's document, made when it is first asked. */
export function theOracle(version: Version): Oracle {
  const oracle = oracles.get(version) ?? oracleOf(JSON.parse(readFileSync(documentFile(version), "utf8")));
  oracles.set(version, oracle);
  return oracle;
}
