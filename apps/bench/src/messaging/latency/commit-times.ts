import type { Scope } from '@accord/kernel';
import type { TestScopeDatabases } from '@accord/testing';

/** Milliseconds of durable transactions of one row each, one after the other, sorted: what the disk allows. */
export async function commitTimes(databases: TestScopeDatabases, scope: Scope, amount: number): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < amount; number += 1) {
    const begun = performance.now();
    await databases.work.run(scope, (tx) => tx.query(`INSERT INTO effect (handler, sequence) VALUES ('floor', 1)`));
    times.push(performance.now() - begun);
  }
  return times.sort((one, other) => one - other);
}
