import { toScope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { EventDelivery } from '../consumer/event-delivery.js';
import { EventHandlers } from '../consumer/event-handlers.js';
import { takingRuns } from '../consumer/taking-runs.js';
import { carriedTrace, carryTrace } from './carried-trace.js';

const scope = toScope('stockton');

function delivery(tx: ScopeTransaction, sequence: number, traceparent?: string): EventDelivery<object> {
  const about = { id: 'id', type: 'person-left.v1', aggregateId: 'a', at: new Date(0), data: {}, saidIn: scope };
  return { tx, sequence, ...about, ...(traceparent && { traceparent }) };
}

describe(carriedTrace.name, () => {
  it('is of one transaction, and the last that was said of it', () => {
    const [one, other] = [{ scope } as ScopeTransaction, { scope } as ScopeTransaction];
    carryTrace(one, 'first');
    carryTrace(one, 'second');
    expect([carriedTrace(one), carriedTrace(other)]).toEqual(['second', undefined]);
    carryTrace(one, undefined);
    expect(carriedTrace(one)).toBeUndefined();
  });

  it.each([
    ['one by one', false],
    ['as a run', true],
  ])('is that of the event being handled, of several %s, also once the handler has waited', async (_, takesRuns) => {
    const seen: [number, string | undefined][] = [];
    const tx = { scope } as ScopeTransaction;
    const handle = takingRuns(async ({ sequence }: EventDelivery<object>): Promise<void> => {
      await Promise.resolve();
      seen.push([sequence, carriedTrace(tx)]);
    });
    const handlers = new EventHandlers();
    handlers.add('person-left.v1', handle as never, takesRuns);
    await handlers.handleAll([delivery(tx, 1, 'a'), delivery(tx, 2), delivery(tx, 3, 'b')], () => undefined);
    expect(seen).toEqual([
      [1, 'a'],
      [2, undefined],
      [3, 'b'],
    ]);
  });
});
