import { faultsOf, type Refusal } from './faults.js';
import type { Changes, PreparedRequest } from './prepared-request.js';

/** Something sent that is wrong, and how it has to be refused. */
export interface BadCase {
  readonly what: string;
  readonly changes: Changes;
  readonly refusal: Refusal;
}

const AT_ONCE = 4;

/** Sends them all and answers everything that is wrong with the refusals: nothing, if each is as it has to be. */
export async function faultsIn(right: PreparedRequest, cases: readonly BadCase[]): Promise<string[]> {
  const waiting = [...cases];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { what, changes, refusal } = next;
      const answer = await right.send(changes);
      faults.push(...faultsOf(answer, refusal).map((fault) => `${what}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}
