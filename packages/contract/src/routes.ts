/** What is needed of an operation to find it. */
interface Routed {
  id: string;
  /** In small letters. */
  method: string;
  path: string;
}

export interface Match {
  operationId: string;
  /** The path parameters, decoded. */
  path: Record<string, string>;
}

/** Finds the operation of a method and a concrete path, which may end with a slash. */
export type Router = (method: string, path: string) => Match | undefined;

/** A path belongs to the template with the most literal segments, whether that has the method or not. */
export function createRouter(operations: Iterable<Routed>): Router {
  const routes = [...operations]
    .map(({ id, method, path }) => ({ id, method, path, pattern: patternOf(path), rank: rankOf(path) }))
    .sort((a, b) => a.rank.localeCompare(b.rank));

  return (method, path) => {
    const template = routes.find(({ pattern }) => pattern.test(path))?.path;
    const route = routes.find((other) => other.path === template && other.method === method.toLowerCase());
    return route && { operationId: route.id, path: parametersOf(route.pattern, path) };
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`);
}

/** A digit a segment, the smaller the more of it is literal. */
function rankOf(path: string): string {
  const rank = (segment: string) => (/^\{\w+\}$/.test(segment) ? 2 : segment.includes("{") ? 1 : 0);
  return path.split("/").map(rank).join("");
}

function parametersOf(pattern: RegExp, path: string): Record<string, string> {
  const texts = Object.entries(pattern.exec(path)?.groups ?? {});
  return Object.fromEntries(texts.map(([name, text]) => [name, decode(text)]));
}

/** A text with broken escapes is what it is; the server will not know it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
