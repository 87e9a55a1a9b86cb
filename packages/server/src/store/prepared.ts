import type { Compilable, CompiledQuery } from "kysely";
import type { Read } from "./database.js";

type Run<Values extends unknown[], Result> = (db: Read, ...values: Values) => Promise<Result>;

/**
 * A query that is built and compiled once, for what nearly every request asks: Kysely takes several times as long to build and compile
 * a query as SQLite to run it.
 *
 * @param build makes the query; it can put its values anywhere, but not look at them
 */
export function prepared<Values extends unknown[], Row>(
  build: (db: Read, ...values: Values) => Compilable<Row>,
): Run<Values, Row[]> {
  const placeholders = Array.from({ length: build.length - 1 }, (_, index) => new Placeholder(index));
  // The text of a query belongs to a dialect, and each database has an adapter of its own; transactions have the same.
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, ...values) => {
    const { adapter } = db.getExecutor();
    const query = compiled.get(adapter) ?? build(db, ...(placeholders as unknown as Values)).compile();
    compiled.set(adapter, query);
    const parameters = query.parameters.map((parameter) =>
      parameter instanceof Placeholder ? values[parameter.index] : parameter,
    );
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}

/** The same, of which the first row is wanted. */
export function preparedFirst<Values extends unknown[], Row>(
  build: (db: Read, ...values: Values) => Compilable<Row>,
): Run<Values, Row | undefined> {
  const run = prepared(build);
  return async (db, ...values) => (await run(db, ...values))[0];
}

/** Stands where a value is given later. */
class Placeholder {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }
}
