import type { OperationDescription, Validator } from "@mxkit/api/v20250224";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { AcceptHeaders } from "../versions/negotiate.js";
import type { ParsedRequest } from "./readRequest.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The document that the request is in, once it is known. */
    document: Served | null;
  }
}

/** A document that the server serves. */
export interface Served<Context = unknown> {
  operations: Readonly<Record<string, OperationDescription>>;
  handlers: Readonly<Record<string, Handler<Context>>>;
  validators: Readonly<Record<string, Validator>>;
  /** What errors are said in. */
  errorType: string;
  /** On every answer. */
  headers: Readonly<Record<string, string>>;
}

/** What stands between a request and the handler of its operation: one way in for a document, or for several versions of it. */
export interface Service<Context = unknown> {
  /** The newest first. */
  documents: readonly Served<Context>[];
  /** In which of them errors are said of a request that has not been admitted. */
  expected(headers: AcceptHeaders): Served<Context>;
  /**
   * Who asks, as the handlers want to know it.
   *
   * @throws DomainError where nothing is here for them
   */
  admit(asked: Pick<Call, "request" | "reply">): Promise<Context>;
  /** The document that they get where they ask for none, and that errors are in as long as it is not known what they ask for. */
  defaultOf(context: Context): Served<Context>;
  /** Which of the documents they mean. @throws not_acceptable_error */
  choose(request: FastifyRequest, context: Context): Served<Context>;
  /** @throws DomainError where they may not call the operation */
  allow(operation: OperationDescription, context: Context): void;
  /** The client that a context is of. */
  clientOf(context: Context): string | undefined;
  /** The media type of a success. */
  negotiate(call: Call): string | undefined;
  /** Everything that goes on around an operation. `undefined` where the connection was cut instead of an answer. */
  perform(call: Call, context: Context, operation: () => Promise<Answer>): Promise<Answer | undefined>;
}

export interface Call {
  id: string;
  operation: OperationDescription;
  request: FastifyRequest;
  reply: FastifyReply;
  /** The parameters of the path. */
  path: Readonly<Record<string, string>>;
  /** What was sent, once it has been read and found right. */
  body?: unknown;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** What is iterated is sent piece by piece, as it comes. */
  body?: object | string | Uint8Array | AsyncIterable<string>;
  /** Said in the media type of errors, whatever was negotiated. */
  isError?: boolean;
  /** Of these many bytes, fewer are sent, and then the connection is cut. */
  isTruncated?: boolean;
}

/** The media types of an operation's success. */
export function successTypes(operation: OperationDescription): readonly string[] {
  return (
    Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1].contentTypes ?? []
  );
}

export type Handler<Context> = (request: ParsedRequest, context: Context) => Promise<Answer>;
