import type { Authentication, ConnectorChallenge } from "../../connector.js";

export type ChallengeType = ConnectorChallenge["type"];
export type Reply =
  | Exclude<Authentication, { outcome: "challenged" }>
  | { outcome: "challenged"; type: ChallengeType };

const LOCKED_USER = "The credentials are valid, but the user is locked.";

export const CONNECTED: Reply = { outcome: "connected" };
export const WRONG_USER = refused("DENIED", 401, "Invalid credentials.");
export const WRONG_ANSWER = refused("REJECTED", 401, "The answer is not correct.");

/** Words that end a login in an error, as a password or as an answer. */
const ERRORS: readonly (readonly [string, Reply])[] = [
  ["DISABLED", refused("DENIED", 401, LOCKED_USER)],
  ["SERVER_ERROR", refused("FAILED", 500, "Internal server error.")],
  ["UNAVAILABLE", refused("FAILED", 503, "Service is Unavailable.")],
];

const PASSWORDS: ReadonlyMap<string, Reply> = new Map([
  ["challenge", challenged("TEXT")],
  ["options", challenged("OPTIONS")],
  ["image", challenged("IMAGE_DATA")],
  ["image_options", challenged("IMAGE_OPTIONS")],
  ["token", challenged("TOKEN")],
  ["BAD_REQUEST", refused("FAILED", 400, "You must fill out the username and password fields.")],
  ["UNAUTHORIZED", WRONG_USER],
  ["INVALID", refused("DENIED", 401, "The login and/or password are invalid.")],
  ["LOCKED", refused("LOCKED", 401, LOCKED_USER)],
  ...ERRORS,
]);

const ERROR_ANSWERS: ReadonlyMap<string, Reply> = new Map(ERRORS);

/** Any password that is not in the table is right. */
export function replyToPassword(password: string): Reply {
  return PASSWORDS.get(password) ?? CONNECTED;
}

/** Any answer that is not in the table is wrong; `challenge` asks for another one of the same type. */
export function replyToAnswer(answer: string, type: ChallengeType): Reply {
  if (answer === "correct") return CONNECTED;
  if (answer === "challenge") return challenged(type);
  return ERROR_ANSWERS.get(answer) ?? WRONG_ANSWER;
}

function challenged(type: ChallengeType): Reply {
  return { outcome: "challenged", type };
}

function refused(
  outcome: "DENIED" | "LOCKED" | "FAILED" | "REJECTED",
  status: number,
  message: string,
): Reply {
  return { outcome, status, message };
}
