import { cycleChangedV1, type CycleChangedV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';

/** The cycle of the demonstration, drawing 6 cases of each authority; what a test changes of it. */
export function testCycle(changed: Partial<CycleChangedV1> = {}): CycleChangedV1 {
  return {
    ...cycleChangedV1.example,
    cycleId: newId(),
    state: 'sampling',
    authorities: ['stockton', 'hartlepool'],
    ...changed,
  };
}

/** The values that the witnesses of the demonstration gave. */
export const TEST_VALUES = [
  { authority: 'hartlepool', value: 'hartlepool-2018' },
  { authority: 'stockton', value: 'stockton-2018' },
];
