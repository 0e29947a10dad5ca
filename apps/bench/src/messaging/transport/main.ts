import 'reflect-metadata';
import type { ReadPlan, ReadResult } from './read-plan.js';

/** One reader, in a process of its own, so that its CPU time is nobody else's. What the others need is not even loaded. */
process.once('message', (plan: ReadPlan) => {
  void read(plan).then((result) => process.send?.(result, () => process.disconnect()));
});

async function read(plan: ReadPlan): Promise<ReadResult> {
  switch (plan.reader) {
    case 'own':
    case 'bare':
      return (await import('./own-reader.js')).readByOwn(plan);
    case 'nest':
      return (await import('./nest-reader.js')).readByNest(plan);
    case 'raw':
    case 'count':
      return (await import('./raw-reader.js')).readRaw(plan);
  }
}
