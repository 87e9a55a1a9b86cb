import type { ScriptAnswerOutcome, ScriptStep } from "@mxkit/api/control";
import type { Authentication, ConnectorChallenge, Refusal } from "../institutions/connector.js";
import { challengeOf } from "../institutions/simulated/login/challenges.js";

/** How an institution would have put each refusal. */
const statuses: Readonly<Record<Refusal, number>> = {
  DENIED: 401,
  LOCKED: 401,
  REJECTED: 401,
  IMPEDED: 403,
  FAILED: 503,
};

/** What a login comes to by the script, in the institution's place. */
export function scriptedLogin(
  step: ScriptStep,
  answers: Readonly<Record<string, string>> | undefined,
): Authentication {
  if (step.outcome !== "CHALLENGED") return reply(step.outcome, step.message);
  if (!answers) return { outcome: "challenged", challenges: challengesOf(step), state: null };
  const isCorrect = Object.values(answers).every((answer) => answer === "correct");
  return reply(step.after_answer ?? (isCorrect ? "CONNECTED" : "REJECTED"), step.message);
}

function reply(outcome: NonNullable<ScriptAnswerOutcome>, message: string | null): Authentication {
  if (outcome === "CONNECTED") return { outcome: "connected" };
  return { outcome, status: statuses[outcome], message: message ?? `The script says ${outcome}.` };
}

/** In the form of the test institution's own, under its words where the script has none. */
function challengesOf({ challenges }: ScriptStep): ConnectorChallenge[] {
  return challenges.map(({ type, label }, index) => {
    const challenge = challengeOf(type, index + 1);
    return { ...challenge, label: label ?? challenge.label };
  });
}
