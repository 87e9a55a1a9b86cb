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

/** Those whose URLs could be another's, as `/categories/default` could be a `/categories/:category_guid`. */
export function ambiguousOf(urls: Iterable<string>): Set<string> {
  const known = [...urls].map((url) => ({ url, pattern: patternOf(url) }));
  const isAmbiguous = (url: string) => {
    const sample = url.replace(parameter, "x");
    return known.some((other) => other.url !== url && other.pattern.test(sample));
  };
  return new Set(known.map(({ url }) => url).filter(isAmbiguous));
}

const parameter = /:\w+(\([^)]*\))?/g;

/** `:name`, or `:name(…)` with a suffix behind it; a slash may stand at the end. */
function patternOf(url: string): RegExp {
  const literal = url.replaceAll(".", "\\.");
  return new RegExp(`^${literal.replace(parameter, "[^/]{1,500}")}/?$`);
}
