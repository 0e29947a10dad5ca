import type { AuthorityDraw, DrawStatus } from '../../services/audits/draw.js';

/** Where a draw stands, in a sentence. */
export const STAGES: Readonly<Record<DrawStatus['stage'], string>> = {
  'not-begun': 'The draw has not begun. It begins when the partnership manager moves the cycle on to sampling.',
  freezing:
    'Each authority freezes its frame: the cases that can be drawn. Nothing else happens before all have done so.',
  values: 'All frames are frozen. A witness of each authority gives a value; the values are published together.',
  drawing: 'All values are published. Each authority draws its sample; nobody needs to do anything.',
  drawn: 'Every authority has drawn its sample.',
};

const DONE: Readonly<Record<DrawStatus['stage'], string>> = {
  'not-begun': 'Nothing to do yet',
  freezing: 'Frame frozen',
  values: 'Value given',
  drawing: 'Sample drawn',
  drawn: 'Sample drawn',
};

/** What an authority has done or still has to do. */
export function taskInWords(stage: DrawStatus['stage'], { task }: AuthorityDraw): string {
  switch (task) {
    case 'freeze-frame':
      return 'Has to freeze its frame';
    case 'give-value':
      return 'Its witness has to give a value';
    case 'draw':
      return 'Is drawing its sample';
    case 'not-known':
      return stage === 'freezing'
        ? 'Known here once every authority has frozen its frame'
        : 'Known here once every authority has given its value';
    case 'nothing':
      return DONE[stage];
  }
}

/** A value, as far as it may be shown. */
export function valueInWords({ value, valueText }: AuthorityDraw): string {
  switch (value) {
    case 'published':
      return valueText ?? '';
    case 'given':
      return valueText ? `${valueText} (not published yet)` : 'Given; published when all are';
    case 'not-given':
      return 'Not given yet';
    case 'not-known':
      return 'Not known here until all are given';
  }
}
