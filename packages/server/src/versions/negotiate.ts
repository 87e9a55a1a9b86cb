import { DomainError, quote } from "../domain/errors.js";
import { type VersionName, versionNames } from "./names.js";

/** What a request says about the version that it wants. */
export interface AcceptHeaders {
  accept?: string | undefined;
  "accept-version"?: string | string[] | undefined;
}

/** Vendor types that clients in the wild send for v20111101; the seeds print v2 three times. (reference: settled, versions) */
const vendor = /^application\/vnd\.mx\.api\.(v1|v2|v2beta)\+json$|^application\/vnd\.mx\.api\.v1\+pdf$/;
const json = /^application\/(json|\*|vnd\.mx\.api\.(v1|v2|v2beta)\+json)$|^\*\/\*$/;
const pdf = /^application\/(pdf|\*|vnd\.mx\.api\.v1\+pdf)$|^\*\/\*$/;

/**
 * The version that a request asks for: `Accept-Version` goes before `Accept`; undefined where neither names one, which is to have the
 * client's default.
 *
 * @throws not_acceptable_error
 */
export function askedVersion({ accept, "accept-version": asked }: AcceptHeaders): VersionName | undefined {
  if (asked === undefined) {
    return accept !== undefined && acceptable(accept).some((range) => vendor.test(range))
      ? "v20111101"
      : undefined;
  }
  const version = versionNames.find((name) => name === asked);
  if (version) return version;
  throw notAcceptable(
    `No supported version fits \`Accept-Version\` ${quote(asked)}. Supported: ${versionNames.join(", ")}.`,
  );
}

/**
 * The media type of the answer, of those that the operation can answer; undefined where it answers none.
 *
 * @throws not_acceptable_error where none fits
 */
export function mediaType({ accept }: AcceptHeaders, offered: readonly string[]): string | undefined {
  const ranges = accept === undefined ? ["*/*"] : acceptable(accept);
  const isPdf = offered.some((type) => type.endsWith("pdf"));
  if (!ranges.some((range) => json.test(range) || (isPdf && pdf.test(range)))) {
    throw notAcceptable(
      `No supported version fits \`Accept\` ${quote(accept)}. Send ${offered[0] ?? "application/json"}.`,
    );
  }
  return offered.find((type) => ranges.includes(type)) ?? offered[0];
}

/** The media ranges of an Accept header, without those of quality 0. */
function acceptable(accept: string): string[] {
  return accept
    .split(",")
    .map((range) =>
      range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .filter(([, ...parameters]) => !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
    .map(([type = ""]) => type);
}

const notAcceptable = (message: string) => new DomainError("not_acceptable_error", message);
