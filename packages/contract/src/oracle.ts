import { type Answer, checkAnswer } from "./checkAnswer.js";
import { checkRequest, type SentRequest } from "./checkRequest.js";
import { closeSchemas } from "./closeSchemas.js";
import type { Document } from "./document.js";
import { operationsOf } from "./operations.js";
import { createRouter, type Router } from "./routes.js";
import { createSchemaChecks } from "./schemas.js";

/** Says what is wrong with requests and answers, one sentence a problem. None: nothing. */
export interface Oracle {
  /** An answer may hold no field that the document does not have. */
  checkAnswer(operationId: string, answer: Answer): string[];
  checkRequest(operationId: string, request: SentRequest): string[];
  operationOf: Router;
}

const known = new WeakMap<Document, Oracle>();

/** The judge of a whole document. It shares no code with what the server validates by. */
export function oracleOf(document: Document): Oracle {
  const oracle = known.get(document) ?? createOracle(document);
  known.set(document, oracle);
  return oracle;
}

function createOracle(document: Document): Oracle {
  const sending = side(document);
  const answering = side(closeSchemas(document));
  return {
    checkAnswer: (id, answer) => checkAnswer(answering.operation(id), answer, answering.checks),
    checkRequest: (id, request) => checkRequest(sending.operation(id), request, sending.checks),
    operationOf: createRouter(sending.operations.values()),
  };
}

function side(document: Document) {
  const operations = operationsOf(document);
  const operation = (id: string) => {
    const found = operations.get(id);
    if (found === undefined) throw new Error(`The document has no operation ${id}`);
    return found;
  };
  return { operations, operation, checks: createSchemaChecks(document) };
}
