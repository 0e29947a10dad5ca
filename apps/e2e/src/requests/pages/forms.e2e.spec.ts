import { RunningStack } from '@accord/testing';
import { CANARY } from '../canary.js';
import { RequestWorld } from '../request-world.js';
import { FORM_CASES, OTHER_FORMS } from './form-cases.js';
import { FormVisitors } from './form-visitors.js';
import { PageVisitor } from './page-visitor.js';
import type { ShownPage } from './shown-page.js';

const stack = RunningStack.fromEnvironment();
const ODD_TEXTS = ['\u0000', '\u001b[31m', '\ud83d\udc7b'.repeat(300), '\u202e\u200f\u2066', 'e\u0301'.repeat(900)];

/** Those that cannot be sent without an answer. */
const DEMANDING = FORM_CASES.filter(({ whenEmpty }) => Object.keys(whenEmpty).length > 0);

/** An address with what it is about left open. */
const plain = (path: string): string =>
  (path.split('?')[0] ?? '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\{[\w-]+\}/g, '{id}')
    .replace(/\/domains\/\w+/, '/domains/{code}')
    .replace(/\/parked-messages\/\w+/, '/parked-messages/{service}');

describe('the forms of the pages', () => {
  let world: RequestWorld;
  let visitors: FormVisitors;
  beforeAll(async () => {
    world = await RequestWorld.begin();
    visitors = new FormVisitors(world);
  });
  afterAll(() => world.end());

  /** What stands in the form again, but for choices: of those, one that there is not cannot be shown. */
  const kept = (fields: Readonly<Record<string, string>>, choices: readonly string[] = []): object =>
    Object.fromEntries(Object.entries(fields).filter(([name, value]) => !choices.includes(name) && value !== ''));

  const expectProblems = (shown: ShownPage, title: string, problems: Readonly<Record<string, string>>): void => {
    expect(shown.status).toBe(422);
    expect(shown.title).toBe(`Error: ${title}`);
    expect(Object.fromEntries(shown.inline)).toEqual(problems);
    expect(shown.summary.map(({ text }) => text).sort()).toEqual(Object.values(problems).sort());
    expect(shown.summary.filter(({ leadsTo }) => !leadsTo || !shown.has(leadsTo))).toEqual([]);
    expect(shown.html).toContain('There is a problem');
  };

  it.each(DEMANDING)('say everything that is missing at once: $what', async (one) => {
    const { visitor, page, action } = await visitors.at(one);
    const form = await visitor.open(page);
    const fields = form.fieldsOf(action);
    const hidden = ['formToken', 'idempotencyKey', 'version'].filter((name) => name in fields);
    const empty = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, hidden.includes(name) ? value : '']),
    );
    const answer = await visitor.post(action, empty);
    expectProblems(answer, form.title, one.whenEmpty);
    // What a question offers may be offered again; nothing else comes back that was taken out.
    expect(kept(answer.fieldsOf(action), one.choices)).toEqual(kept(empty));
  });

  it.each(FORM_CASES)('say everything that is wrong at once and keep what was typed: $what', async (one) => {
    const { visitor, page, action } = await visitors.at(one);
    const form = await visitor.open(page);
    const typed = { ...form.fieldsOf(action), ...one.wrong };
    const answer = await visitor.post(action, typed);
    expectProblems(answer, form.title, one.whenWrong);
    const shown = answer.fieldsOf(action);
    expect(kept(shown, one.choices)).toEqual(kept(typed, one.choices));
    const refused = (one.choices ?? []).filter((name) => name in one.wrong && name in one.whenWrong);
    expect(refused.filter((name) => shown[name])).toEqual([]);
    expect(answer.html).not.toContain('<script>alert');
    expect(answer.html).not.toContain('<b>"&');
  });

  it.each(DEMANDING)('bear letters of every kind and more of them than anybody types: $what', async (one) => {
    const { visitor, page, action } = await visitors.at(one);
    const form = await visitor.open(page);
    for (const text of ODD_TEXTS) {
      const odd = Object.fromEntries(
        Object.keys(one.wrong)
          .filter((name) => !/Day|Month|Year|scope/.test(name))
          .map((name) => [name, `${text}${CANARY.word}`]),
      );
      const answer = await visitor.post(action, { ...form.fieldsOf(action), ...one.wrong, ...odd });
      expect([JSON.stringify(text.slice(0, 6)), answer.status]).toEqual([JSON.stringify(text.slice(0, 6)), 422]);
      expect(answer.summary.length).toBeGreaterThan(0);
    }
  });

  it('that search say what cannot be searched for, and bear any text', async () => {
    const officer = await PageVisitor.signedIn(stack, world.cast.player('data-protection-officer', 'hartlepool'));
    const trail = await officer.open('/trail');
    const fields = { ...trail.fieldsOf('/trail'), person: CANARY.name, dayDay: '31', dayMonth: '2', dayYear: '2026' };
    const answer = await officer.post('/trail', fields);
    expect([answer.status, answer.title]).toEqual([422, `Error: ${trail.title}`]);
    expect([...answer.inline.keys()].sort()).toEqual(['day', 'person']);
    expect(answer.summary.map(({ text }) => text).sort()).toEqual([...answer.inline.values()].sort());
    expect(answer.fieldsOf('/trail')).toEqual(fields);
    const visitor = await visitors.visitor();
    const people = (await visitor.open('/people')).fieldsOf('/people');
    for (const search of [
      '%',
      '_',
      "'",
      '\\',
      '<script>alert(1)</script>',
      '\u0000',
      'x'.repeat(101),
      'x'.repeat(3000),
    ]) {
      const found = await visitor.post('/people', { ...people, search });
      expect([search.slice(0, 10), found.status === 200 || found.status === 400]).toEqual([search.slice(0, 10), true]);
      expect(found.html).not.toContain('<script>alert');
    }
  });

  it('are all in the list of forms that is tested here', async () => {
    const opened = new Set<string>();
    const actions = new Set<string>();
    for (const one of FORM_CASES) {
      const { visitor, page } = await visitors.at(one);
      const waiting = ['/', page];
      for (let path = waiting.shift(); path; path = waiting.shift()) {
        const key = `${one.by ?? ''} ${plain(path)}`;
        if (opened.has(key) && path !== page) continue;
        opened.add(key);
        const shown = await visitor.get(path);
        shown.actions.map(plain).forEach((action) => actions.add(action));
        waiting.push(...shown.links.filter((link) => !link.startsWith('/sign-in/')));
      }
    }
    const tested = [...FORM_CASES.map(({ action }) => action), ...OTHER_FORMS].map(plain);
    expect([...actions].filter((action) => !tested.includes(action))).toEqual([]);
    expect(opened.size).toBeGreaterThan(100);
    expect(FORM_CASES.map(({ action }) => plain(action)).filter((action) => !actions.has(action))).toEqual([]);
  });
});
