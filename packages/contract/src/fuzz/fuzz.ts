import fc from "fast-check";
import type { Document } from "../document.js";
import type { Exchange } from "../exchange.js";
import { operationsOf } from "../operations.js";
import { oracleOf } from "../oracle.js";
import { openWire } from "../wire.js";
import { Broken } from "./broken.js";
import { play, type Sequence, sequencesOf } from "./sequence.js";
import type { Credentials } from "./session.js";
import { Statistics } from "./statistics.js";

export interface FuzzOptions {
  document: Document;
  /** Of the target, without a slash at the end. */
  url: string;
  /** Lends two clients for the length of a sequence. */
  withClients: WithClients;
  seed: number;
  /** Goes to the very sequence that a failure named. */
  path?: string;
  /** How many to send at least, unless something breaks. */
  requests: number;
  /** How long a failure may be made smaller, in milliseconds. Default 20,000. */
  patience?: number;
  onProgress?: (statistics: Statistics) => void;
}

export type WithClients = (
  work: (credentials: readonly [Credentials, Credentials]) => Promise<void>,
) => Promise<void>;

export interface FuzzResult {
  statistics: Statistics;
  failure: Failure | undefined;
}

export interface Failure {
  seed: number;
  path: string;
  broken: Broken;
  shrinks: number;
}

/** How many sequences are made of one seed; the next are of the next seed. */
const batch = 50;

/** Sends sequences until enough was sent, or something broke; that is made as small as it gets. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { document, url, withClients, requests, patience = 20_000 } = options;
  const statistics = new Statistics();
  const wire = openWire(url);
  const oracle = oracleOf(document);
  const sequences = sequencesOf(document);
  let gaveUpAt = Number.POSITIVE_INFINITY;

  const [{ headers } = { headers: {} }] = operationsOf(document).values();
  const onExchange = (exchange: Exchange) => statistics.count(exchange);
  const holds = fc.asyncProperty(sequences, async (sequence: Sequence) => {
    // What is no smaller failure yet would take for ever to become one.
    if (performance.now() > gaveUpAt || statistics.requests >= requests) return;
    try {
      await withClients((credentials) => play(sequence, { wire, oracle, credentials, onExchange, headers }));
      statistics.sequences += 1;
      options.onProgress?.(statistics);
    } catch (error) {
      if (gaveUpAt === Number.POSITIVE_INFINITY) gaveUpAt = performance.now() + patience;
      throw error;
    }
  });

  try {
    for (let seed = options.seed; statistics.requests < requests; seed += 1) {
      const replay = options.path === undefined ? {} : { path: options.path };
      const found = await fc.check(holds, { seed, numRuns: batch, ...replay });
      if (found.failed) return { statistics, failure: failureOf(found) };
      if (options.path !== undefined) break;
    }
    return { statistics, failure: undefined };
  } finally {
    wire.close();
  }
}

function failureOf(found: fc.RunDetails<[Sequence]>): Failure {
  const { errorInstance, counterexamplePath, seed, numShrinks } = found;
  if (!(errorInstance instanceof Broken)) throw errorInstance;
  return { seed, path: counterexamplePath ?? "", broken: errorInstance, shrinks: numShrinks };
}
