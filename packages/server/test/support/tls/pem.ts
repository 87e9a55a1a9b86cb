import { readFileSync } from "node:fs";

/** A certificate or a key of this folder. */
export const pem = (name: string): string => readFileSync(new URL(`${name}.pem`, import.meta.url), "utf8");
