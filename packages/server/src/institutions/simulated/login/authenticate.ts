import { catalogued } from "../../catalogue.js";
import type { Authentication, ConnectorRequest } from "../../connector.js";
import { challengeOf } from "./challenges.js";
import {
  type ChallengeType,
  CONNECTED,
  type Reply,
  replyToAnswer,
  replyToPassword,
  WRONG_ANSWER,
  WRONG_USER,
} from "./outcomes.js";

const USERNAME = "mxuser";

/** What is left behind with a challenge, so that any process can take the answer. */
interface Waiting {
  round: number;
  type: ChallengeType;
}

export function authenticate({ institution, credentials, answers, state }: ConnectorRequest): Authentication {
  if (!isWaiting(state)) return present(firstReply(institution.code, credentials), 1);
  const answer = answers?.[challengeOf(state.type, state.round).key];
  const reply = answer === undefined ? WRONG_ANSWER : replyToAnswer(String(answer), state.type);
  return present(reply, state.round + 1);
}

function firstReply(code: string, credentials: Readonly<Record<string, string>>): Reply {
  const { LOGIN, PASSWORD = "" } = credentials;
  if (LOGIN === USERNAME) return replyToPassword(PASSWORD);
  return isLoggedInElsewhere(code, credentials) ? CONNECTED : WRONG_USER;
}

/** With OAuth the end user logs in on the institution's own page, and no credential ever comes here. */
function isLoggedInElsewhere(code: string, credentials: Readonly<Record<string, string>>): boolean {
  return catalogued(code)?.supports_oauth === true && Object.keys(credentials).length === 0;
}

function present(reply: Reply, round: number): Authentication {
  if (reply.outcome !== "challenged") return reply;
  const state: Waiting = { round, type: reply.type };
  return { outcome: "challenged", challenges: [challengeOf(reply.type, round)], state };
}

function isWaiting(state: unknown): state is Waiting {
  return typeof state === "object" && state !== null && "round" in state && "type" in state;
}
