export { curlScript } from "../curl.js";
export { controlledClients, givenClients } from "./clients.js";
export { type Failure, type FuzzOptions, type FuzzResult, fuzz } from "./fuzz.js";
export { report } from "./report.js";
export type { Statistics } from "./statistics.js";
