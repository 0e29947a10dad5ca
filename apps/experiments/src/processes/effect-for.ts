import type { UnitOfWork } from '@accord/persistence';
import { writeEffectOf, type Effect } from '../world/effect-controller.js';
import type { Guard } from '../world/guard.js';

const KEPT_COPIES = 200;
const LATER = 1000;

/** How effects are written: with gate and offset, as handlers must, or as they must not. */
export function effectFor(without: readonly Guard[], apart: UnitOfWork): Effect {
  const writeApart: Effect = (delivery) => apart.run(delivery.tx.scope, (tx) => writeEffectOf({ ...delivery, tx }));
  if (without.includes('effects-in-transaction')) return writeApart;
  if (without.includes('forgetting')) return keepingAll(writeEffectOf);
  if (without.includes('effects-before-offset')) {
    return (delivery) => {
      const write = (): void => void writeApart(delivery).catch(() => undefined);
      delivery.tx.afterCommit(() => setTimeout(write, LATER));
      return Promise.resolve();
    };
  }
  return writeEffectOf;
}

/** The kind of leak that a cache without a bound is. */
function keepingAll(write: Effect): Effect {
  const kept: string[] = [];
  return async (delivery) => {
    kept.push(`${delivery.id} `.repeat(KEPT_COPIES));
    // Repeated text takes its room only once somebody looks into it.
    kept.at(-1)?.charCodeAt(kept.length);
    await write(delivery);
  };
}
