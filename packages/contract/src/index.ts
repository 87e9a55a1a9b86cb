export type { Answer } from "./checkAnswer.js";
export type { SentRequest } from "./checkRequest.js";
export { closeSchemas } from "./closeSchemas.js";
export type { Document } from "./document.js";
export { type Oracle, oracleOf } from "./oracle.js";
export { createRouter, type Match } from "./routes.js";
