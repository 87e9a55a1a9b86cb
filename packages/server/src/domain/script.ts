import type { ScriptStep } from "@mxkit/api/control";

/** The step that a job is to follow, and what is left of the script for those after it. */
export function nextStep([step, ...later]: readonly ScriptStep[]): {
  step: ScriptStep | undefined;
  left: ScriptStep[];
} {
  if (step === undefined || step.times <= 1) return { step, left: later };
  return { step, left: [{ ...step, times: step.times - 1 }, ...later] };
}
