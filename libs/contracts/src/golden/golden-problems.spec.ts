import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../catalogue.js';
import { defineUpcaster, type Upcaster } from '../define-upcaster.js';
import type { EventDefinition } from '../define-event.js';
import { goldenProblems } from './golden-problems.js';
import { missingUpcasters } from './missing-upcasters.js';

class NoteTaken {
  noteId!: string;
  text!: string;
}

class NoteTakenAsWords {
  noteId!: string;
  words!: string[];
}

const about = { type: 'note-taken', channel: 'people', description: 'A note was taken.' } as const;
const v1: EventDefinition<NoteTaken> = {
  ...about,
  version: 1,
  payload: NoteTaken,
  example: { noteId: 'n1', text: 'a' },
};
const v2: EventDefinition<NoteTakenAsWords> = {
  ...{ ...about, version: 2 },
  payload: NoteTakenAsWords,
  example: { noteId: 'n1', words: ['a'] },
};

function problemsOf(upcast: (note: NoteTaken) => NoteTakenAsWords): string[] {
  return goldenProblems([defineUpcaster(v1, v2, upcast)], fileURLToPath(new URL('./example', import.meta.url)));
}

describe(goldenProblems.name, () => {
  it('finds none in the catalogue: every upcaster keeps to its golden file in libs/contracts/golden', () => {
    const folder = fileURLToPath(new URL('../../golden', import.meta.url));
    expect(goldenProblems(CATALOGUE.upcasters, folder)).toEqual([]);
  });

  it('finds none where each result is the one that is written down', () => {
    expect(problemsOf(({ noteId, text }) => ({ noteId, words: text.split(' ') }))).toEqual([]);
  });

  it('finds another result', () => {
    expect(problemsOf(({ noteId, text }) => ({ noteId, words: [text] }))).toEqual([
      'note-taken.v1-to-v2.json, example 2: another result',
    ]);
  });

  it('finds an upcaster that remembers', () => {
    let calls = 0;
    const remembering = ({ noteId, text }: NoteTaken) => ({ noteId, words: text.split(' ').slice(0, 4 - calls++) });
    expect(problemsOf(remembering)).not.toEqual([]);
  });

  it('finds that there is no golden file', () => {
    const upcaster: Upcaster = { from: v2, to: { ...v2, version: 3 }, upcast: (payload) => payload };
    expect(goldenProblems([upcaster], 'nowhere')).toEqual(['note-taken.v2-to-v3.json is missing']);
  });
});

describe(defineUpcaster.name, () => {
  it.each<[string, EventDefinition]>([
    ['a version further on', { ...v2, version: 3 }],
    ['another event', { ...v2, type: 'note-read' }],
    ['another channel', { ...v2, channel: 'audits' }],
  ])('leads to the next version, not to %s', (_, to) => {
    expect(() => defineUpcaster(v1, to, (note) => note)).toThrow('cannot be upcast');
  });
});

describe(missingUpcasters.name, () => {
  it('finds none in the catalogue', () => {
    expect(missingUpcasters(CATALOGUE)).toEqual([]);
  });

  it('finds a version from which nothing leads on', () => {
    const upcaster = defineUpcaster(v1, v2, ({ noteId, text }) => ({ noteId, words: [text] }));
    const v3: EventDefinition = { ...v2, version: 3 };
    expect(missingUpcasters({ events: [v1, v2], upcasters: [upcaster] })).toEqual([]);
    expect(missingUpcasters({ events: [v1, v2, v3], upcasters: [upcaster] })).toEqual([
      'note-taken.v2 has no upcaster to the next version',
    ]);
  });
});
