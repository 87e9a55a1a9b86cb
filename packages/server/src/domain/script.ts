import type { ConnectorChallenge, Refusal } from "../institutions/connector.js";

export type ScriptOutcome = "CONNECTED" | Refusal;

/** What a script says is to become of the next jobs. Kept as JSON. */
export interface ScriptStep {
  outcome: ScriptOutcome | "CHALLENGED";
  /** Of how many jobs, this one included. */
  times: number;
  /** How much longer the login takes than it would. */
  delay_seconds: number;
  /** What the institution says; null for words of the platform's own. */
  message: string | null;
  /** What is asked where the outcome is CHALLENGED; null for one question in text. */
  challenges: { type: ConnectorChallenge["type"]; label: string | null }[] | null;
  /** What the answers come to, whatever they are; null where `correct` is the right answer to all. */
  after_answer: ScriptOutcome | null;
}

/** The step that a job is to follow, and what is left of the script for those after it. */
export function nextStep([step, ...later]: readonly ScriptStep[]): {
  step: ScriptStep | undefined;
  left: ScriptStep[];
} {
  if (step === undefined || step.times <= 1) return { step, left: later };
  return { step, left: [{ ...step, times: step.times - 1 }, ...later] };
}
