import type { VersionTypes } from "@mxkit/api/client";
import {
  ApiError,
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  GatewayTimeoutError,
  InternalServerError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  PayloadTooLargeError,
  RateLimitError,
  type Refusal,
  ServiceUnavailableError,
  UnauthorizedError,
  UnprocessableEntityError,
} from "./errors.js";
import type { OperationId } from "./operationId.js";
import type { Version } from "./version.js";

type Operations = { [V in Version]: Named<VersionTypes[V]["operations"]> }[Version];
type Named<Operations> = Operations[keyof Operations & OperationId];
type Statuses<Operation> = Operation extends { responses: infer Responses } ? keyof Responses : never;
type ErrorStatus = Exclude<Statuses<Operations>, 200 | 201 | 202 | 204>;

/** A status that a document has and this table has not does not compile. */
const classes = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  406: NotAcceptableError,
  409: ConflictError,
  413: PayloadTooLargeError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  500: InternalServerError,
  502: BadGatewayError,
  503: ServiceUnavailableError,
  504: GatewayTimeoutError,
} satisfies { [Status in ErrorStatus]: new (refusal: Refusal) => ApiError<Status> };

export function apiError(refusal: Refusal): ApiError {
  const table: Partial<Record<number, new (refusal: Refusal) => ApiError>> = classes;
  return new (table[refusal.response.status] ?? ApiError)(refusal);
}
