/** What there is to the paths of documents, found by a URL, whatever its method. */
export class KnownPaths<Data> {
  readonly #known: { pattern: RegExp; data: Data }[] = [];

  /** @param url in Fastify's form, such as `/users/:user_guid` */
  add(url: string, data: Data): void {
    this.#known.push({ pattern: patternOf(url), data });
  }

  find(path: string): Data | undefined {
    return this.#known.find(({ pattern }) => pattern.test(path))?.data;
  }
}

/** Whether a URL of this path could be one of another's, as `/categories/default` could be a `/categories/:category_guid`. */
export function isAmbiguous(url: string, urls: Iterable<string>): boolean {
  const sample = url.replace(/:\w+(\([^)]*\))?/g, "x");
  return [...urls].some((other) => other !== url && patternOf(other).test(sample));
}

/** `:name`, or `:name(…)` with a suffix behind it; a slash may stand at the end. */
function patternOf(url: string): RegExp {
  const literal = url.replaceAll(".", "\\.");
  return new RegExp(`^${literal.replace(/:\w+(\([^)]*\))?/g, "[^/]{1,500}")}/?$`);
}
