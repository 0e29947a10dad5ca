import { RunningStack } from '@accord/testing';
import { CANARY } from '../canary.js';
import { RequestWorld } from '../request-world.js';
import { FORM_CASES, OTHER_FORMS } from './form-cases.js';
import { PageVisitor } from './page-visitor.js';
import type { ShownPage } from './shown-page.js';

const stack = RunningStack.fromEnvironment();

describe('the forms of the pages', () => {
  let world: RequestWorld;
  let visitor: PageVisitor;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    world = await RequestWorld.begin();
    visitor = await PageVisitor.signedIn(stack, world.cast.player('administrator', 'stockton'));
    ids = { id: world.objects.person(), grantId: await world.objects.named('grant') };
  });
  afterAll(() => world.end());

  const at = (path: string): string => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);

  const expectProblems = (shown: ShownPage, title: string, problems: Readonly<Record<string, string>>): void => {
    expect(shown.status).toBe(422);
    expect(shown.title).toBe(`Error: ${title}`);
    expect(Object.fromEntries(shown.inline)).toEqual(problems);
    expect(shown.summary.map(({ text }) => text).sort()).toEqual(Object.values(problems).sort());
    expect(shown.summary.filter(({ leadsTo }) => !leadsTo || !shown.has(leadsTo))).toEqual([]);
    expect(shown.html).toContain('There is a problem');
  };

  it.each(FORM_CASES)('say everything that is missing at once: $what', async ({ page, action, whenEmpty }) => {
    const form = await visitor.open(at(page));
    const fields = form.fieldsOf(at(action));
    const hidden = ['formToken', 'idempotencyKey', 'version'].filter((name) => name in fields);
    const empty = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, hidden.includes(name) ? value : '']),
    );
    const answer = await visitor.post(at(action), empty);
    expectProblems(answer, form.title, whenEmpty);
    expect(answer.fieldsOf(at(action))).toEqual(empty);
  });

  it.each(FORM_CASES)(
    'say everything that is wrong at once and keep what was typed: $what',
    async ({ page, action, wrong, whenWrong }) => {
      const form = await visitor.open(at(page));
      const typed = { ...form.fieldsOf(at(action)), ...wrong };
      const answer = await visitor.post(at(action), typed);
      expectProblems(answer, form.title, whenWrong);
      const choices = Object.keys(wrong).filter((name) => ['role', 'agencyId'].includes(name));
      const kept = { ...typed, ...Object.fromEntries(choices.map((name) => [name, ''])) };
      expect(answer.fieldsOf(at(action))).toEqual(kept);
      expect(answer.html).not.toContain('<script>alert');
      expect(answer.html).not.toContain('<b>"&');
    },
  );

  it.each(FORM_CASES)(
    'bear letters of every kind and more of them than anybody types: $what',
    async ({ page, action, wrong }) => {
      const form = await visitor.open(at(page));
      for (const text of [
        '\u0000',
        '\u001b[31m',
        '\ud83d\udc7b'.repeat(300),
        '\u202e\u200f\u2066',
        'e\u0301'.repeat(900),
      ]) {
        const odd = Object.fromEntries(
          Object.keys(wrong)
            .filter((name) => !/Day|Month|Year|scope/.test(name))
            .map((name) => [name, `${text}${CANARY.word}`]),
        );
        const answer = await visitor.post(at(action), { ...form.fieldsOf(at(action)), ...wrong, ...odd });
        expect([JSON.stringify(text.slice(0, 6)), answer.status]).toEqual([JSON.stringify(text.slice(0, 6)), 422]);
        expect(answer.summary.length).toBeGreaterThan(0);
      }
    },
  );

  it('that search say what cannot be searched for, and bear any text', async () => {
    const officer = await PageVisitor.signedIn(stack, world.cast.player('data-protection-officer', 'hartlepool'));
    const trail = await officer.open('/trail');
    const fields = { ...trail.fieldsOf('/trail'), person: CANARY.name, dayDay: '31', dayMonth: '2', dayYear: '2026' };
    const answer = await officer.post('/trail', fields);
    expect([answer.status, answer.title]).toEqual([422, `Error: ${trail.title}`]);
    expect([...answer.inline.keys()].sort()).toEqual(['day', 'person']);
    expect(answer.summary.map(({ text }) => text).sort()).toEqual([...answer.inline.values()].sort());
    expect(answer.fieldsOf('/trail')).toEqual(fields);
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
    const plain = (path: string): string =>
      (path.split('?')[0] ?? '').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{id}');
    const waiting = ['/', at('/people/{id}')];
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      if (opened.has(plain(path))) continue;
      opened.add(plain(path));
      const page = await visitor.get(path);
      page.actions.map(plain).forEach((action) => actions.add(action));
      waiting.push(...page.links.filter((link) => !link.startsWith('/sign-in/')));
    }
    const tested = [...FORM_CASES.map(({ action }) => action.replace('{grantId}', '{id}')), ...OTHER_FORMS];
    expect([...actions].filter((action) => !tested.includes(action))).toEqual([]);
    expect(opened.size).toBeGreaterThan(10);
    expect(
      FORM_CASES.map(({ action }) => action.replace('{grantId}', '{id}')).filter((action) => !actions.has(action)),
    ).toEqual([]);
  });
});
