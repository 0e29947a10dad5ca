/** A row of counts with what is seen of it: a count, or a sign for hidden. */
export interface SeenRow {
  readonly row: readonly number[];
  readonly seen: readonly (number | string)[];
}

/** All ways to spread a number of cases over some grades. */
export function* allRows(size: number, grades: number): Generator<number[]> {
  if (grades === 1) yield [size];
  else
    for (let first = 0; first <= size; first += 1)
      for (const rest of allRows(size - first, grades - 1)) yield [first, ...rest];
}

/**
 * Attacks by running the rule over everything that could be true: rows (or whole tables laid out as one row) that are seen
 * alike are what the attacker is left with. Gives each hidden count that takes fewer than 3 values among them.
 */
export function narrowedByRunningBackwards(all: readonly SeenRow[]): string[] {
  const alike = Map.groupBy(all, ({ seen }) => seen.join());
  return [...alike].flatMap(([key, rows]) =>
    (rows[0]?.seen ?? []).flatMap((sign, at) => {
      const values = new Set(rows.map(({ row }) => row[at]));
      return typeof sign === 'string' && sign !== 'own' && values.size < 3
        ? [`${key} at ${String(at)}: ${[...values].join()}`]
        : [];
    }),
  );
}
