import type { Authentication, ConnectorRequest } from "../../connector.js";
import { challengeOf } from "./challenges.js";
import {
  type ChallengeType,
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

export function authenticate({ credentials, answers, state }: ConnectorRequest): Authentication {
  if (!isWaiting(state)) return present(firstReply(credentials), 1);
  const answer = answers?.[challengeOf(state.type, state.round).key];
  const reply = answer === undefined ? WRONG_ANSWER : replyToAnswer(String(answer), state.type);
  return present(reply, state.round + 1);
}

function firstReply({ LOGIN, PASSWORD = "" }: Readonly<Record<string, string>>): Reply {
  return LOGIN === USERNAME ? replyToPassword(PASSWORD) : WRONG_USER;
}

function present(reply: Reply, round: number): Authentication {
  if (reply.outcome !== "challenged") return reply;
  const state: Waiting = { round, type: reply.type };
  return { outcome: "challenged", challenges: [challengeOf(reply.type, round)], state };
}

function isWaiting(state: unknown): state is Waiting {
  return typeof state === "object" && state !== null && "round" in state && "type" in state;
}
