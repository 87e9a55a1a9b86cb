export { type Clock, systemClock } from "./clock.js";
export { type Ids, systemIds } from "./ids.js";
export { type PlatformOptions, type RunningPlatform, startPlatform } from "./startPlatform.js";
export { writeTemplate } from "./template.js";
