import type { Received } from "../wire.js";
import type { Manner } from "./asking.js";

/**
 * Why a case cannot be brought about behind `prism proxy --errors`, or undefined. These are faults and habits of Prism
 * 5.14.2; the server in itself is held to all of it without the proxy.
 */
export function obstacleOfPrism({ operationId, status, sends }: Wanted): string | undefined {
  if (sends === "wrong") return "Prism refuses itself what the document refuses, with 422";
  if (sends === "no key") return "Prism answers itself, with 401, where there are no credentials";
  if (sends === "no JSON") return "Prism never answers malformed JSON";
  if (sends === "no HTTP") return "Prism's own server refuses what is no HTTP";
  // It reads every body as text, and writes that again as UTF-8.
  if (operationId === "downloadStatementPDF" && status === 200)
    return "Prism corrupts bodies that are no text";
  return undefined;
}

/**
 * What Prism has to say of an answer. An undocumented status it lets through with nothing but this header.
 */
export function complaintsOfPrism({ headers }: Received): string[] {
  const header = headers["sl-violations"];
  if (header === undefined) return [];
  try {
    return (JSON.parse(header) as Violation[]).map(
      ({ location, message }) => `Prism on ${location.join(" ")}: ${message}`,
    );
  } catch {
    return [`Prism: ${header}`];
  }
}

interface Wanted {
  operationId: string;
  status: number;
  sends?: Manner;
}

interface Violation {
  location: string[];
  message: string;
}
