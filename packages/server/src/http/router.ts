/** What a path of a URL leads to. */
export interface Found<Data> {
  data: Data;
  /** The path's parameters, decoded. */
  params: Readonly<Record<string, string>>;
}

interface Node<Data> {
  literals: Map<string, Node<Data>>;
  parameters: { name: string; suffix: string; next: Node<Data> }[];
  data?: Data;
}

/** No identifier of anybody's is longer. */
const longestParameter = 500;

/**
 * The paths of documents, as OpenAPI writes them: a literal segment goes before a parameter, and a parameter may have a suffix, as in
 * `/statements/{statement_guid}.pdf`. That there is only one table to make, in place of a route of Fastify's for each operation, is half
 * of a start.
 */
export class Router<Data> {
  readonly #root: Node<Data> = emptyNode();

  /** @returns what there is for the path; made where there was nothing yet */
  at(path: string, make: () => Data): Data {
    let node = this.#root;
    for (const segment of path.split("/").slice(1)) node = step(node, segment);
    node.data ??= make();
    return node.data;
  }

  /** @param path as it was sent, without a query; a slash at its end is ignored */
  find(path: string): Found<Data> | undefined {
    const segments = path.split("/").slice(1);
    if (segments.length > 1 && segments.at(-1) === "") segments.pop();
    try {
      return find(this.#root, segments.map(decodeURIComponent), 0, {});
    } catch (error) {
      if (error instanceof URIError) return undefined;
      throw error;
    }
  }
}

function emptyNode<Data>(): Node<Data> {
  return { literals: new Map(), parameters: [] };
}

function step<Data>(node: Node<Data>, segment: string): Node<Data> {
  const [, name, suffix = ""] = segment.match(/^\{(\w+)\}(.*)$/) ?? [];
  if (name === undefined) {
    const next = node.literals.get(segment) ?? emptyNode();
    node.literals.set(segment, next);
    return next;
  }
  const known = node.parameters.find((parameter) => parameter.name === name && parameter.suffix === suffix);
  if (known) return known.next;
  const next = emptyNode<Data>();
  node.parameters.push({ name, suffix, next });
  // `{guid}.pdf` says more than `{guid}`.
  node.parameters.sort((a, b) => b.suffix.length - a.suffix.length);
  return next;
}

function find<Data>(
  node: Node<Data>,
  segments: readonly string[],
  depth: number,
  params: Readonly<Record<string, string>>,
): Found<Data> | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.data === undefined ? undefined : { data: node.data, params };
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, depth + 1, params);
  if (found) return found;
  for (const { name, suffix, next } of node.parameters) {
    const value = segment.slice(0, segment.length - suffix.length);
    if (value === "" || value.length > longestParameter || !segment.endsWith(suffix)) continue;
    const found = find(next, segments, depth + 1, { ...params, [name]: value });
    if (found) return found;
  }
  return undefined;
}
