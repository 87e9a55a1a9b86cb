import { DomainError, quote } from "../domain/errors.js";

const spoken = "v20111101";

/** Vendor types that clients in the wild send for this version; the seeds print v2 three times. (reference: settled, versions) */
const json = /^application\/(json|\*|vnd\.mx\.api\.(v1|v2|v2beta)\+json)$|^\*\/\*$/;
const pdf = /^application\/(pdf|\*|vnd\.mx\.api\.v1\+pdf)$|^\*\/\*$/;

/**
 * Picks the media type of the answer from what the operation can answer, or throws where no supported version fits. No version at
 * all means the client's default.
 *
 * @throws not_acceptable_error
 */
export function negotiate(
  headers: { accept?: string | undefined; "accept-version"?: string | string[] | undefined },
  offered: readonly string[],
): string | undefined {
  const version = headers["accept-version"];
  if (version !== undefined && version !== spoken) {
    throw notAcceptable(
      `No supported version fits \`Accept-Version\` ${quote(version)}. Supported: ${spoken}.`,
    );
  }
  const ranges = headers.accept === undefined ? ["*/*"] : acceptable(headers.accept);
  const isPdf = offered.some((type) => type.endsWith("pdf"));
  if (!ranges.some((range) => json.test(range) || (isPdf && pdf.test(range)))) {
    throw notAcceptable(
      `No supported version fits \`Accept\` ${quote(headers.accept)}. Send ${offered[0] ?? "application/vnd.mx.api.v1+json"}.`,
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
