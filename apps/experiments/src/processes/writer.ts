import { toScope } from '@accord/kernel';
import { Outbox } from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import { Randomness } from '@accord/testing';
import { Journal } from '../checker/journal.js';
import { Writer } from '../world/writer.js';
import { sumOf } from '../world/writer-tally.js';
import { ChildSide } from './child-side.js';

// A process with several writers in each scope, and nothing else.
const child = new ChildSide();
const { writing } = child.settings;
if (!writing) throw new Error('A writer must be told what to write');

const databases = await child.connect('audits', writing.writers);
const work = new UnitOfWork(databases);
const outbox = new Outbox('audits');
const journal = new Journal(writing.journals);
const writers = Object.keys(child.settings.databases).flatMap((scope, place) =>
  Array.from({ length: writing.writers }, (_, index) => {
    const random = new Randomness(writing.seed + place * 1000 + index);
    return new Writer(toScope(scope), { work, outbox, journal, random }, writing.habits);
  }),
);

let isWanted = true;
const end = async (): Promise<void> => {
  isWanted = false;
  await writingAll;
  journal.close();
  child.tell({ kind: 'tally', tally: sumOf(writers.map(({ tally }) => tally)) });
  await databases.close();
};
child.onTerm(end);
child.tell({ kind: 'ready' });

const writingAll = Promise.all(
  writers.map((writer) => {
    let left = writing.commands ?? Infinity;
    return writer.write(() => isWanted && left-- > 0);
  }),
);
await writingAll;
if (isWanted) {
  await end();
  child.leave();
}
