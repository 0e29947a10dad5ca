import type { Page } from 'playwright-core';
import { Accord } from '../pages/accord.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';

const FOCUSED = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
  return label.trim().replace(/\\s+/g, ' ');
})()`;
const IS_SEEN = `(() => {
  const { top, bottom, height } = document.activeElement.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
})()`;

/** The keyboard, and nothing else. */
class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the focus is on that; answers everything on the way. Focus is never where nobody sees it. */
  async tabTo(name: string): Promise<string[]> {
    const passed: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await this.page.keyboard.press('Tab');
      expect(await this.page.evaluate<boolean>(IS_SEEN)).toBe(true);
      passed.push(await this.focused());
      if (passed.at(-1) === name) return passed;
    }
    throw new Error(`Tab never comes to ${name}: ${passed.join(' · ')}`);
  }

  focused(): Promise<string> {
    return this.page.evaluate<string>(FOCUSED);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }
}

describe('with the keyboard only', () => {
  const accord = new Accord();
  let callum: Visitor;
  let keyboard: Keyboard;
  let gethin: PersonPage;

  beforeAll(async () => {
    callum = await accord.signedIn('callum-thistlewood');
    gethin = await PersonPage.of(callum, 'Gethin Rowlands');
    keyboard = new Keyboard(callum.page);
  });
  afterAll(() => accord.stop());

  it('the first thing is a link past everything that is the same on each page', async () => {
    await callum.open(`${gethin.path}/grants/new`);
    await keyboard.press('Tab');
    expect(await keyboard.focused()).toBe('Skip to main content');
    await keyboard.press('Enter');
    const passed = await keyboard.tabTo('Give the role');
    expect(passed.filter((name) => !name.startsWith('Back'))).toEqual([
      ...[
        'Role',
        'Agency',
        'Team (optional)',
        'Day',
        'Month',
        'Year',
        'Day',
        'Month',
        'Year',
        'Reason',
        'Give the role',
      ],
    ]);
  });

  it('what is wrong comes into focus, and leads to where it is put right', async () => {
    await callum.arrive(() => keyboard.press('Enter'));
    expect(await keyboard.focused()).toMatch(/^There is a problem/);
    await keyboard.press('Tab');
    expect(await keyboard.focused()).toBe('Choose a role');
    await keyboard.press('Enter');
    expect(await keyboard.focused()).toBe('Role');
  });

  it('the form is filled in and sent', async () => {
    await keyboard.type('Draw witness');
    await keyboard.tabTo('Agency');
    await keyboard.type('Cleveland');
    await keyboard.tabTo('Reason');
    await keyboard.type('Helps out at the next draw');
    await keyboard.tabTo('Give the role');
    await callum.arrive(() => keyboard.press('Enter'));
    expect(await callum.says()).toContain('The role has been given.');
    await gethin.endRole('Draw witness', 'The draw is over again');
    expect((await gethin.rolesHeld()).join()).not.toContain('Draw witness');
  });
});
