import { readFileSync } from "node:fs";
import { type Oracle, oracleOf } from "@mxkit/contract";
import { documentFile } from "../prepared.js";

let oracle: Oracle | undefined;

/** The judge of the API's document, made when it is first asked. */
export function theOracle(): Oracle {
  oracle ??= oracleOf(JSON.parse(readFileSync(documentFile(), "utf8")));
  return oracle;
}
