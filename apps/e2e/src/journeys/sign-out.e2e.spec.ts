import { Accord } from '../pages/accord.js';
import type { Visitor } from '../pages/visitor.js';

describe('signing out', () => {
  const accord = new Accord();
  let lorcan: Visitor;
  beforeAll(async () => {
    lorcan = await accord.signedIn('lorcan-maddigan');
  });
  afterAll(() => accord.stop());

  it('ends the session for good: neither the back button nor the old cookie brings it back', async () => {
    const other = await lorcan.tab();
    await other.open('/inbox');
    await lorcan.open('/inbox');
    const cookies = await lorcan.page.context().cookies();
    await lorcan.press('Sign out');
    await lorcan.page.waitForURL('**/session/end**');
    await lorcan.press('Yes, sign out');
    expect([lorcan.path, await lorcan.heading()]).toEqual(['/signed-out', 'You have signed out']);

    for (let pages = 0; pages < 6; pages += 1) {
      await lorcan.page.goBack().catch(() => undefined);
      expect(await lorcan.page.content()).not.toContain('Lorcan Maddigan');
    }
    await other.page.reload();
    expect(await other.heading()).toBe('Which organisation do you work for?');

    await lorcan.page.context().addCookies(cookies.filter(({ name }) => name.includes('accord')));
    expect(await lorcan.open('/inbox')).toBe(401);
    expect(await lorcan.heading()).toBe('You have been signed out');
  });

  it('is also from the organisation: who signs in next is asked who they are', async () => {
    await lorcan.open('/sign-in');
    await lorcan.follow('Stockton-on-Tees Borough Council');
    expect(await lorcan.heading()).toBe('Sign in at Stockton-on-Tees Borough Council');
  });
});
