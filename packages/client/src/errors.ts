import type { ErrorBody, ErrorType } from "@mxkit/api/v20250224/types";
import type { OperationId } from "./operationId.js";

/** Everything that the client itself throws; what a signal was aborted with comes as it is. */
export abstract class MxError extends Error {}

/** What came back with an error. */
export interface Refusal {
  operation: OperationId;
  response: Response;
  /** As it was parsed, or its text where it is no JSON. */
  body: unknown;
}

/** The platform answered with an error. There is a class for each documented status. */
export class ApiError<Status extends number = number> extends MxError {
  override readonly name: string = "ApiError";
  readonly status: Status;
  /** What went wrong, finer than the status; null where the answer does not say. New ones may be added. */
  readonly type: ErrorType | (string & {}) | null;
  readonly operation: OperationId;
  /** Names the request in the platform's logs. */
  readonly requestId: string | null;
  readonly headers: Headers;
  readonly body: unknown;

  constructor({ operation, response, body }: Refusal) {
    const { message, type } = (body as Partial<ErrorBody> | null | undefined)?.error ?? {};
    super(message ?? `${operation} was answered with ${response.status} and no message.`);
    this.status = response.status as Status;
    this.type = type ?? null;
    this.operation = operation;
    this.requestId = response.headers.get("X-Request-Id");
    this.headers = response.headers;
    this.body = body;
  }
}

export class BadRequestError extends ApiError<400> {
  override readonly name = "BadRequestError";
}
/** The client id or the API key is missing or wrong. */
export class UnauthorizedError extends ApiError<401> {
  override readonly name = "UnauthorizedError";
}
export class ForbiddenError extends ApiError<403> {
  override readonly name = "ForbiddenError";
}
export class NotFoundError extends ApiError<404> {
  override readonly name = "NotFoundError";
}
export class MethodNotAllowedError extends ApiError<405> {
  override readonly name = "MethodNotAllowedError";
}
export class NotAcceptableError extends ApiError<406> {
  override readonly name = "NotAcceptableError";
}
/** There is such an object, or another job is running. */
export class ConflictError extends ApiError<409> {
  override readonly name = "ConflictError";
}
export class PayloadTooLargeError extends ApiError<413> {
  override readonly name = "PayloadTooLargeError";
}
export class UnprocessableEntityError extends ApiError<422> {
  override readonly name = "UnprocessableEntityError";
}
export class RateLimitError extends ApiError<429> {
  override readonly name = "RateLimitError";
}
export class InternalServerError extends ApiError<500> {
  override readonly name = "InternalServerError";
}
export class BadGatewayError extends ApiError<502> {
  override readonly name = "BadGatewayError";
}
export class ServiceUnavailableError extends ApiError<503> {
  override readonly name = "ServiceUnavailableError";
}
export class GatewayTimeoutError extends ApiError<504> {
  override readonly name = "GatewayTimeoutError";
}

/** There is no answer, or none that can be read; the request may have been carried out all the same. */
export abstract class NoAnswerError extends MxError {
  readonly operation: OperationId;

  constructor(message: string, operation: OperationId, cause?: unknown) {
    super(message, { cause });
    this.operation = operation;
  }
}

/** The connection failed, or ended within the answer. */
export class NetworkError extends NoAnswerError {
  override readonly name = "NetworkError";
}

/** No whole answer within the time that the call has. */
export class TimeoutError extends NoAnswerError {
  override readonly name = "TimeoutError";

  constructor(operation: OperationId, milliseconds: number) {
    super(`${operation} had no answer within ${milliseconds} ms.`, operation);
  }
}

/** A success whose body is not what it has to be, as from a proxy that answers for the platform. */
export class UnparsableAnswerError extends NoAnswerError {
  override readonly name = "UnparsableAnswerError";
  readonly status: number;
  readonly requestId: string | null;

  constructor(operation: OperationId, response: Response) {
    super(
      `${operation} was answered with ${response.status} and a body of type ${response.headers.get("Content-Type")} that is not its answer.`,
      operation,
    );
    this.status = response.status;
    this.requestId = response.headers.get("X-Request-Id");
  }
}
