export { report } from "./report.js";
export { type Failure, type Pair, type State, type SuiteResult, stateOf } from "./result.js";
export { type Plan, type Progress, runSuite, type SuiteOptions, TargetError } from "./run.js";
export type { Target } from "./target.js";
