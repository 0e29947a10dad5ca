import { randomUUID } from 'node:crypto';
import { PageBrowser, RunningStack, type SeenPage } from '@accord/testing';
import { CAST, type DemoScope } from './cast.js';
import { KnownPeople } from './known-people.js';
import { objectsOf, withdrawInvitation, type ScopeObjects } from './scope-objects.js';

const stack = RunningStack.fromEnvironment();
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const FROM = ['/', '/people', '/invitations', '/trail', '/deliveries', '/inbox', '/scope'];

const PAIRS: [DemoScope, DemoScope][] = [
  ['hartlepool', 'stockton'],
  ['stockton', 'hartlepool'],
  ['joint', 'stockton'],
];

/** A page but for what differs each time. */
function told({ status, html }: SeenPage): object {
  return {
    status,
    html: html
      .replace(/nonce="[^"]*"/g, '')
      .replace(/name="formToken" value="[^"]*"/g, '')
      .replace(ID, ''),
  };
}

describe.each(PAIRS)('An administrator of %s at the pages', (own, foreign) => {
  let browser: PageBrowser;
  let pages: SeenPage[];
  let people: KnownPeople;
  let target: ScopeObjects;

  beforeAll(async () => {
    target = await objectsOf(stack, foreign);
    browser = await PageBrowser.signedIn(stack, CAST[own].administrator);
    pages = await browser.crawl(FROM, 400);
    people = await KnownPeople.find(stack);
  });

  afterAll(() => withdrawInvitation(stack, target));

  it(`sees no person of ${foreign} by id, and cannot tell them from nobody`, async () => {
    const { personId } = target.ids;
    const ways: [string, Record<string, string>][] = [
      [`/people/${personId}`, {}],
      [`/people/${personId}?scope=${foreign}`, {}],
      [`/people/${personId}`, { 'x-scope': foreign, 'x-forwarded-host': foreign }],
    ];
    for (const [path, headers] of ways) {
      const page = await browser.open(path, headers);
      expect(page.status).toBe(404);
      expect(told(page)).toEqual(told(await browser.open(path.replace(personId, randomUUID()), headers)));
    }
  });

  it('nor on any page that takes an id', async () => {
    const paths = new Set(
      pages.filter(({ path }) => path.match(ID)).map(({ path }) => path.replace(ID, target.ids.personId)),
    );
    const seen = [];
    for (const path of paths) seen.push(await browser.open(path));
    expect(paths.size).toBeGreaterThan(2);
    expect(seen.filter(({ status }) => status !== 404).map(({ path }) => path)).toEqual([]);
  });

  it(`reads no name or address of anybody who is not known in ${own}, on any page that links lead to`, () => {
    const strangers = people.strangersTo(own);
    const found = pages.flatMap(({ path, html }) => strangers.in(html).map((text) => `${path}: ${text}`));
    expect(strangers.size).toBeGreaterThan(20);
    expect(pages.length).toBeGreaterThan(15);
    expect(found).toEqual([]);
  });

  it('which is seen to work: the same search finds those who are known, and a stranger put on a page', () => {
    const members = people.membersOf(own);
    expect(pages.some(({ html }) => members.in(html).length > 5)).toBe(true);
    const name = stack.person(own === 'stockton' ? 'gethin-rowlands' : 'lorcan-maddigan').name;
    const page = pages[0]?.html.replace('</h1>', `, ${name}</h1>`) ?? '';
    expect(people.strangersTo(own).in(page)).toEqual([name]);
  });
});

describe('Somebody who serves both authorities', () => {
  it.each(['stockton', 'hartlepool'] as const)(
    'is in one at a time: having chosen %s, they meet nobody of the other',
    async (scope) => {
      const browser = await PageBrowser.signedIn(stack, 'jasvinder-moreau');
      const chosen = await browser.submit('/scope', { scope });
      expect(chosen).toMatchObject({ status: 200, path: '/' });
      const pages = await browser.crawl(['/', '/inbox', '/people', '/trail', '/deliveries', '/invitations']);
      const strangers = (await KnownPeople.find(stack)).strangersTo(scope);
      expect(pages.flatMap(({ html }) => strangers.in(html))).toEqual([]);
      expect(pages[0]?.html).toContain(
        `Working in <strong>${scope === 'stockton' ? 'Stockton-on-Tees' : 'Hartlepool'}</strong>`,
      );
    },
  );
});
