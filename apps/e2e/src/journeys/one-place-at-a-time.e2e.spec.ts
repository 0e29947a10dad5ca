import { Accord } from '../pages/accord.js';
import type { Visitor } from '../pages/visitor.js';

const PEOPLE = [
  ['jasvinder-moreau', 'Jasvinder Moreau', 'Stockton-on-Tees', 'Hartlepool'],
  ['amara-okafor', 'Amara Okafor', 'Stockton-on-Tees', 'Safeguarding children partnership'],
] as const;

describe.each(PEOPLE)('%s, who works in two places', (subject, name, one, other) => {
  const accord = new Accord();
  let visitor: Visitor;
  let tab: Visitor;

  beforeAll(async () => {
    visitor = await accord.signedIn(subject);
  });
  afterAll(() => accord.stop());

  it('is asked where to work, and is nowhere before', async () => {
    expect([visitor.path, await visitor.heading()]).toEqual(['/scope', 'Where do you want to work?']);
    expect(await visitor.page.locator('main h2').allInnerTexts()).toEqual([one, other, 'If you were invited']);
    expect(await visitor.place()).toMatch(/Not working anywhere yet/);
    await visitor.open('/inbox');
    expect(visitor.path).toBe('/scope');
  });

  it('sees at the top of every page where that is, and as whom', async () => {
    await visitor.press(`Work in ${one}`);
    expect(await visitor.heading()).toBe(`Your work in ${one}`);
    for (const path of ['/inbox', '/scope', '/invitations/accept', '/cookies', '/trail', '/nowhere']) {
      await visitor.open(path);
      expect([path, await visitor.place()]).toEqual([path, expect.stringContaining(`Working in ${one}`)]);
      expect(await visitor.place()).toContain(`Signed in as ${name}`);
    }
  });

  it('changes place in all tabs at once', async () => {
    tab = await visitor.tab();
    await tab.open('/inbox');
    expect(await tab.place()).toContain(`Working in ${one}`);
    await visitor.open('/');
    await visitor.follow('Change');
    expect(await visitor.says()).toContain('You are working here now.');
    await visitor.press(`Work in ${other}`);
    expect(await visitor.heading()).toBe(`Your work in ${other}`);
    await tab.page.reload();
    expect(await tab.place()).toContain(`Working in ${other}`);
    expect(await tab.place()).not.toContain(one);
  });

  it('cannot send a form of the place before', async () => {
    await visitor.open('/scope');
    await tab.open('/scope');
    await tab.press(`Work in ${one}`);
    await visitor.press(`Work in ${one}`);
    expect(await visitor.heading()).toBe('This form is out of date');
    expect(await visitor.place()).toContain(`Working in ${one}`);
  });
});
