import type { UnitOfWork } from '@accord/persistence';
import { writeEffectOf, type Effect } from '../world/effect-controller.js';
import type { Guard } from '../world/guard.js';

const LATER = 1000;

/** How effects are written: with gate and offset, as handlers must, or as they must not. */
export function effectFor(without: readonly Guard[], apart: UnitOfWork): Effect {
  const writeApart: Effect = (delivery) =>
    apart.run(delivery.tx.scope, (tx) => writeEffectOf({ ...delivery, tx }));
  if (without.includes('effects-in-transaction')) return writeApart;
  if (without.includes('effects-before-offset')) {
    return (delivery) => {
      const write = (): void => void writeApart(delivery).catch(() => undefined);
      delivery.tx.afterCommit(() => setTimeout(write, LATER));
      return Promise.resolve();
    };
  }
  return writeEffectOf;
}
