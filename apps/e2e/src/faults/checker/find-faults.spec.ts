import { findFaults, NO_FAULTS } from './find-faults.js';
import { Journal } from './journal.js';
import type { Effect, Place } from './place.js';

const ANNA = 'anna';
const BRAM = 'bram';
const CLEO = 'cleo';

/** Two people of Stockton and one of Hartlepool; of each command `x2` nobody knows whether it was done, `x4` was refused. */
function journal(): Journal {
  const written = new Journal();
  const note = (mark: string, scope: string, aboutId: string) => {
    const command = { mark, kind: 'grant-role', scope, aboutId };
    written.open(command);
    if (mark.endsWith('4')) written.refuse(command);
    else if (!mark.endsWith('2')) written.acknowledge(command);
  };
  for (const mark of ['a1', 'a2', 'a3', 'a4']) note(mark, 'stockton', ANNA);
  for (const mark of ['b1', 'b2']) note(mark, 'stockton', BRAM);
  note('c1', 'hartlepool', CLEO);
  return written;
}

const of = (aboutId: string, ...marks: string[]): Effect[] => marks.map((mark) => ({ mark, aboutId }));
const audits = (...effects: Effect[]): Place => ({ name: 'stockton audits', scope: 'stockton', effects });
const cases = (...effects: Effect[]): Place => ({ name: 'stockton cases', scope: 'stockton', effects });
const hartlepool = (...effects: Effect[]): Place => ({ name: 'hartlepool audits', scope: 'hartlepool', effects });
const find = (...places: Place[]) => findFaults(journal().entries, places);

describe(findFaults.name, () => {
  const rightHere = [...of(BRAM, 'b1'), ...of(ANNA, 'a1', 'a2', 'a3')];
  const rightThere = of(CLEO, 'c1');

  it('finds nothing when everything acknowledged is there once and in order, and the unknown all or not at all', () => {
    expect(find(audits(...rightHere), cases(...rightHere), hartlepool(...rightThere))).toEqual(NO_FAULTS);
  });

  it('does not mind in which order the commands for different people took effect', () => {
    expect(find(audits(...of(ANNA, 'a1'), ...of(BRAM, 'b1'), ...of(ANNA, 'a3')))).toEqual(NO_FAULTS);
  });

  it('finds what was acknowledged and is lost', () => {
    const place = audits(...of(ANNA, 'a1', 'a2'), ...of(BRAM, 'b1'));
    expect(find(place)).toEqual({ ...NO_FAULTS, lost: ['stockton audits: a3 of anna'] });
  });

  it.each([
    ['a command that nobody sent', 'a9'],
    ['a command that was refused', 'a4'],
    ['something that no command explains', null],
  ])('finds %s', (_what, mark) => {
    const place = audits(...rightHere, { mark, aboutId: ANNA });
    expect(find(place)).toEqual({ ...NO_FAULTS, phantom: [`stockton audits: ${mark} of anna`] });
  });

  it('finds what is there twice', () => {
    const place = audits(...rightHere, ...of(ANNA, 'a3'));
    expect(find(place)).toEqual({ ...NO_FAULTS, doubled: ['stockton audits: a3 of anna'] });
  });

  it('finds what overtook an earlier command for the same person', () => {
    const place = audits(...of(BRAM, 'b1'), ...of(ANNA, 'a3', 'a1'));
    expect(find(place)).toEqual({ ...NO_FAULTS, inverted: ['stockton audits: a1 of anna'] });
  });

  it('finds what is in a scope that it was not meant for', () => {
    const place = audits(...rightHere, ...of(CLEO, 'c1'));
    expect(find(place, hartlepool(...rightThere))).toEqual({ ...NO_FAULTS, leaked: ['stockton audits: c1 of cleo'] });
  });

  it('finds what was done to another person, which is lost to the one it was meant for', () => {
    const faults = find(audits(...of(ANNA, 'a1', 'a3', 'b1')));
    expect(faults).toMatchObject({ leaked: ['stockton audits: b1 of anna'], lost: ['stockton audits: b1 of bram'] });
  });

  it('finds a command that was half saved', () => {
    const withoutA2 = [...of(BRAM, 'b1'), ...of(ANNA, 'a1', 'a3')];
    expect(find(audits(...rightHere), cases(...withoutA2))).toEqual({
      ...NO_FAULTS,
      torn: ['a2: only in stockton audits'],
    });
  });
});

describe(Journal.name, () => {
  it('keeps the order of sending, and what is known of each', () => {
    const sut = journal();
    expect(sut.entries.map(({ mark, outcome }) => `${mark} ${outcome}`)).toEqual([
      'a1 acknowledged',
      'a2 unknown',
      'a3 acknowledged',
      'a4 refused',
      'b1 acknowledged',
      'b2 unknown',
      'c1 acknowledged',
    ]);
    expect(sut.acknowledgedFor(ANNA)).toBe(2);
  });
});
