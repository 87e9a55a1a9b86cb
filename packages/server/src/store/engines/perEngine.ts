import { type Kysely, type OperationNode, type RawBuilder, RawNode, SqliteAdapter, sql } from "kysely";

/** A node that SQLite reads as it stands, and PostgreSQL as another. */
interface EngineNode extends RawNode {
  readonly postgres: OperationNode;
}

/**
 * SQL that each engine has its own words for. Which is meant shows when a query is compiled, so that repositories need not know
 * where they run.
 */
export function perEngine<T>(texts: { sqlite: RawBuilder<T>; postgres: RawBuilder<T> }): RawBuilder<T> {
  const node: EngineNode = {
    ...RawNode.createWithChild(texts.sqlite.toOperationNode()),
    postgres: texts.postgres.toOperationNode(),
  };
  return sql<T>`${{ expressionType: undefined, toOperationNode: () => node }}`;
}

/** What PostgreSQL is to read in the place of a node. */
export function postgresNode(node: RawNode): OperationNode | undefined {
  return (node as Partial<EngineNode>).postgres;
}

/** For what is said in more than one statement. */
export function engineOf(db: Pick<Kysely<unknown>, "getExecutor">): "sqlite" | "postgres" {
  return db.getExecutor().adapter instanceof SqliteAdapter ? "sqlite" : "postgres";
}
