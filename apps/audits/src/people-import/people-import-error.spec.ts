import { toScope } from '@accord/kernel';
import { PeopleImportError } from './people-import-error.js';

const [stockton, hartlepool, joint] = [toScope('stockton'), toScope('hartlepool'), toScope('joint')];

describe(PeopleImportError.name, () => {
  it('says that nobody was imported when that is so', () => {
    const { message } = new PeopleImportError(['line 1: one', 'line 7: two']);
    expect(message).toBe('Nobody was imported. Correct these and run it again:\n  - line 1: one\n  - line 7: two');
  });

  it('says where people were imported before it stopped, and where nobody was', () => {
    const progress = { done: new Map([[stockton, 3]]), untouched: [hartlepool, joint] };
    expect(new PeopleImportError(['hartlepool: x'], progress).message).toBe(
      'Imported in stockton (roles given: 3). Nobody was imported in hartlepool, joint. ' +
        'Correct these and run it again; it gives nothing twice:\n  - hartlepool: x',
    );
  });

  it('claims nothing of a scope whose database did not say whether it saved', () => {
    const { message } = new PeopleImportError(['stockton: x'], {
      done: new Map(),
      unsure: stockton,
      untouched: [joint],
    });
    expect(message).toMatch(
      /^It is not known whether anybody was imported in stockton\. Nobody was imported in joint\. /,
    );
  });
});
