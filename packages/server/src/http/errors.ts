import { STATUS_CODES } from "node:http";
import type { ControlErrorType } from "@mxkit/api/control";
import type { ErrorBody, ErrorType } from "@mxkit/api/v20250224";
import { DomainError } from "../domain/errors.js";
import { isOutage } from "../store/outage.js";

/** The one table from an error's type to the status of its answer, for both documents. */
const statuses: Record<ErrorType | ControlErrorType, number> = {
  invalid_body_error: 400,
  invalid_parameter_error: 400,
  job_not_supported_error: 400,
  authentication_error: 401,
  address_not_allowed_error: 403,
  user_disabled_error: 403,
  feature_not_available_error: 403,
  https_required_error: 403,
  not_found_error: 404,
  method_not_allowed_error: 405,
  not_acceptable_error: 406,
  duplicate_id_error: 409,
  duplicate_credentials_error: 409,
  duplicate_name_error: 409,
  duplicate_tagging_error: 409,
  job_running_error: 409,
  clock_busy_error: 409,
  payload_too_large_error: 413,
  invalid_parent_error: 422,
  limit_reached_error: 422,
  not_challenged_error: 422,
  not_a_sandbox_error: 422,
  wrong_state_error: 422,
  job_throttled_error: 429,
  rate_limit_error: 429,
  internal_error: 500,
  bad_gateway_error: 502,
  service_unavailable_error: 503,
  gateway_timeout_error: 504,
};

export interface ErrorAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: { error: Omit<ErrorBody["error"], "type"> & { type: DomainError["type"] } };
}

export const statusOf = (error: unknown): number => statuses[refusalOf(error, "").type];

/** The answer to an error. */
export function errorAnswer(error: unknown, requestId: string): ErrorAnswer {
  const known = refusalOf(error, requestId);
  const status = statuses[known.type];
  const detail = { message: known.message, status: reason(status), type: known.type };
  return { status, headers: known.headers, body: { error: detail } };
}

/** Whatever is neither the platform's own no nor an outage of its database is a 500 that says nothing but the request's id. */
function refusalOf(error: unknown, requestId: string): DomainError {
  if (error instanceof DomainError) return error;
  if (isOutage(error)) {
    return new DomainError(
      "service_unavailable_error",
      "The database is not available at the moment. Try again later.",
      { headers: { "Retry-After": "1" } },
    );
  }
  return new DomainError(
    "internal_error",
    `Something went wrong on the server. The request id is ${requestId}.`,
  );
}

/** `Not Found` → `not_found`. */
function reason(status: number): ErrorBody["error"]["status"] {
  return (STATUS_CODES[status] ?? "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "_") as ErrorBody["error"]["status"];
}
