/** What is measured, by name: each answers with its value of one round. */
export type Turns = Readonly<Record<string, () => Promise<number>>>;

/**
 * Lets everything that is measured take turns, the other way round each time, so that a machine that becomes busier
 * burdens all of them alike. The first round of each warms up and is not counted.
 */
export async function takeTurns<T extends Turns>(turns: T, rounds: number): Promise<Record<keyof T, number[]>> {
  const names = Object.keys(turns);
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (const name of names) await turns[name]?.();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      values[name]?.push((await turns[name]?.()) ?? Number.NaN);
    }
  }
  return values as Record<keyof T, number[]>;
}
