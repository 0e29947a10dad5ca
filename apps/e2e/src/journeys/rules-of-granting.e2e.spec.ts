import { Accord } from '../pages/accord.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';

const terms = { role: 'Auditor', agency: 'Stockton-on-Tees early help', reason: 'To look at everything myself' };

describe('what an administrator cannot do', () => {
  const accord = new Accord();
  let tegwen: Visitor;
  let herself: PersonPage;

  beforeAll(async () => {
    tegwen = await accord.signedIn('tegwen-pritchard');
    herself = await PersonPage.of(tegwen, 'Tegwen Pritchard');
  });
  afterAll(() => accord.stop());

  it('is to give themselves a role: the page says who can, and keeps what was typed', async () => {
    await herself.giveRole(terms);
    expect(await tegwen.problems()).toContain(
      'You cannot give a role to yourself. Ask another administrator to do it.',
    );
    expect(await tegwen.page.getByLabel('Reason').inputValue()).toBe(terms.reason);
    expect(await herself.rolesHeld()).toHaveLength(1);
  });

  it('is to end the last administration: the page says what to do first', async () => {
    await herself.endRole('Administrator', 'I do not want to any more');
    expect(await tegwen.problems()).toContain('Someone must stay administrator here without an end date.');
    expect(await herself.rolesHeld()).toEqual([expect.stringContaining('Administrator')]);
  });

  it('is to leave as the last one: the page says what to do first', async () => {
    await herself.recordLeaving('I am going to another council');
    expect(await tegwen.problems()).toContain('Give that role to another person first.');
    expect(await herself.rolesHeld()).toHaveLength(1);
  });

  it('is to overwrite what somebody else changed meanwhile', async () => {
    const lorcan = await PersonPage.of(tegwen, 'Lorcan Maddigan');
    await tegwen.follow('Give a role');
    const other = await tegwen.tab();
    const theirs = await PersonPage.of(other, 'Lorcan Maddigan');
    await theirs.giveRole({ ...terms, role: 'Draw witness', reason: 'Helps out at the next draw' });
    await tegwen.choose('Role', terms.role);
    await tegwen.choose('Agency', terms.agency);
    await tegwen.fill('Reason', 'Written while it changed');
    await tegwen.press('Give the role');
    expect(await tegwen.problems()).toContain('Somebody else changed this while you were writing. Nothing was saved.');
    expect(await tegwen.page.getByLabel('Reason').inputValue()).toBe('Written while it changed');
    await lorcan.endRole('Draw witness', 'The draw is over again');
    expect((await lorcan.rolesHeld()).join()).not.toContain('Written while it changed');
  });
});
