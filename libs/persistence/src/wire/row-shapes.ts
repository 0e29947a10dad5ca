import { Result, type ResultBuilder } from './pg-internals.js';
import { resultTypes } from './result-types.js';

/** How the rows of a statement are read: its columns and their types. */
export type RowShape = Pick<ResultBuilder, 'parseRow'>;

const shapesOf = new WeakMap<object, Map<string, RowShape>>();

/**
 * The shapes of the statements that a connection has prepared, by name. A shape holds for as long as the connection does:
 * PostgreSQL refuses to run a prepared statement whose columns have changed, and such a connection is given up.
 */
export function rowShapes(connection: object): Map<string, RowShape> {
  let shapes = shapesOf.get(connection);
  if (!shapes) shapesOf.set(connection, (shapes = new Map()));
  return shapes;
}

/** The shape that PostgreSQL described; without columns for a statement that returns no rows. */
export function toRowShape(fields: unknown = []): RowShape {
  const result = new Result(undefined, resultTypes);
  result.addFields(fields);
  return result;
}
