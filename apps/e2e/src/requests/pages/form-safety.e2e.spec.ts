import { randomUUID } from 'node:crypto';
import { RunningStack } from '@accord/testing';
import { NOBODY } from '../bad-addresses.js';
import { CANARY, holdsCanary } from '../canary.js';
import { RequestWorld } from '../request-world.js';
import { FORM_CASES, OTHER_FORMS, PEOPLE_FORM_CASES } from './form-cases.js';
import { PageVisitor } from './page-visitor.js';
import type { ShownPage } from './shown-page.js';

const ACTIONS = [...FORM_CASES.map(({ action }) => action), ...OTHER_FORMS];
const REASON = `Because ${CANARY.word} asked for it.`;

const stack = RunningStack.fromEnvironment();

describe('a form that is sent', () => {
  let world: RequestWorld;
  let visitor: PageVisitor;
  let ids: Readonly<Record<string, string>>;
  let formToken: string;
  beforeAll(async () => {
    world = await RequestWorld.begin();
    visitor = await PageVisitor.signedIn(stack, world.cast.player('administrator', 'stockton'));
    ids = { id: world.objects.person(), grantId: await world.objects.named('grant') };
    formToken = (await visitor.open('/invitations/new')).fieldsOf('/invitations')['formToken'] ?? '';
  });
  afterAll(() => world.end());

  const at = (path: string): string => path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => ids[name] ?? name);
  const fields = () => ({ formToken, idempotencyKey: randomUUID(), version: '1', reason: REASON });

  const expectErrorPage = (shown: ShownPage, status: number, heading: string): void => {
    expect([shown.status, shown.heading]).toEqual([status, heading]);
    expect(shown.title).toBe(`${heading} – Accord`);
    expect(shown.text).toMatch(/[a-z]{3,}\./);
  };

  it.each(ACTIONS)('without the token of its session changes nothing: %s', async (action) => {
    const before = await world.objects.state();
    const stranger = await PageVisitor.signedIn(stack, world.cast.player('administrator', 'hartlepool'));
    const foreign = (await stranger.open('/invitations/new')).fieldsOf('/invitations')['formToken'] ?? '';
    expect(foreign.length).toBe(formToken.length);
    for (const wrong of ['', CANARY.word, foreign, formToken.slice(1)]) {
      expectErrorPage(
        await visitor.post(at(action), { ...fields(), formToken: wrong }),
        403,
        'This form is out of date',
      );
    }
    const { idempotencyKey, reason } = fields();
    expectErrorPage(await visitor.post(at(action), { idempotencyKey, reason }), 403, 'This form is out of date');
    expect(await world.objects.state()).toEqual(before);
  });

  it.each(ACTIONS)('from another site changes nothing: %s', async (action) => {
    const before = await world.objects.state();
    const origins: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      {},
    ];
    for (const headers of origins) {
      const answer = await visitor.post(at(action), fields(), headers);
      expectErrorPage(answer, 403, 'This form was not accepted');
      expect(holdsCanary(answer.html)).toBe(false);
    }
    expect(await world.objects.state()).toEqual(before);
  });

  it.each(ACTIONS)('by somebody who is not signed in changes nothing and keeps what was typed: %s', async (action) => {
    const nobody = new PageVisitor(stack.description.web);
    const before = await world.objects.state();
    const answer = await nobody.post(at(action), fields());
    expectErrorPage(answer, 401, 'You have been signed out');
    expect(holdsCanary(answer.html)).toBe(true);
    expect(await world.objects.state()).toEqual(before);
  });

  it.each(['/invitations', '/people/{id}/leave'])('in another way than a form is refused: %s', async (action) => {
    const send = (body: string, type: string) =>
      visitor.request(at(action), {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
      });
    const form = new URLSearchParams(fields()).toString();
    expectErrorPage(await send(JSON.stringify(fields()), 'application/json'), 400, 'Accord could not understand this');
    expectErrorPage(await send(form, 'text/plain'), 400, 'Accord could not understand this');
    expectErrorPage(
      await send(`${form}&reason=${'x'.repeat(200_000)}`, 'application/x-www-form-urlencoded'),
      400,
      'Accord could not understand this',
    );
    for (const extra of ['surprise=1', 'reason=twice', 'reason%5Ba%5D=1', 'scope=joint']) {
      const answer = await send(`${form}&${extra}`, 'application/x-www-form-urlencoded');
      expectErrorPage(answer, 400, 'Accord could not understand this');
    }
  });

  it('twice, one after the other or at once, happens once', async () => {
    const before = Number(await world.objects.version());
    const page = await visitor.open(at('/people/{id}/grants/new'));
    const action = at('/people/{id}/grants');
    const typed = { ...page.fieldsOf(action), role: 'draw-witness', agencyId: 'cleveland-police', reason: REASON };
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(action, typed)));
    answers.push(await visitor.post(action, typed));
    const done = [303, `${at('/people/{id}')}?done=role-given`];
    expect(answers.map(({ status, location }) => [status, location])).toEqual(Array(4).fill(done));
    expect(await world.objects.version()).toBe(before + 1);
    const other = await visitor.post(action, { ...typed, reason: `${REASON} And for more.` });
    expect([other.status, other.title.startsWith('Error: ')]).toEqual([422, true]);
    expect(other.text).toContain('This form was sent before with other answers');
    expect(await world.objects.version()).toBe(before + 1);
  });

  it('twice shows the code of an invitation once', async () => {
    const page = await visitor.open('/invitations/new');
    const typed = {
      ...page.fieldsOf('/invitations'),
      name: CANARY.name,
      email: CANARY.email,
      role: 'draw-witness',
      agencyId: 'cleveland-police',
      reason: REASON,
    };
    const [first, second] = [await visitor.post('/invitations', typed), await visitor.post('/invitations', typed)];
    expect([first.heading, second.heading]).toEqual(['Invitation made', 'Invitation made']);
    const code = /<code[^>]*>([\w-]{43})<\/code>/.exec(first.html)?.[1];
    expect(code).toBeDefined();
    expect(second.html).not.toContain(code);
    expect(second.text).toContain('This form was sent twice. The invitation was made once');
  });

  it('about what somebody else changed meanwhile keeps what was typed and can be sent again', async () => {
    const action = at('/people/{id}/grants');
    const page = await visitor.open(at('/people/{id}/grants/new'));
    await world.objects.named('grant');
    const typed = { ...page.fieldsOf(action), role: 'draw-witness', agencyId: 'cleveland-police', reason: REASON };
    const stale = await visitor.post(action, typed);
    expect([stale.status, stale.title.startsWith('Error: ')]).toEqual([412, true]);
    expect(stale.summary.map(({ text }) => text)).toEqual([expect.stringContaining('Somebody else changed this')]);
    const shown = stale.fieldsOf(action);
    expect(shown).toEqual({ ...typed, version: String(await world.objects.version()) });
    expect((await visitor.post(action, shown)).status).toBe(303);
  });

  it('without a version or a key, or with nonsense in their place, is shown again', async () => {
    const action = at('/people/{id}/leave');
    const before = await world.objects.state();
    for (const wrong of [
      { version: '' },
      { version: 'x' },
      { version: '-1' },
      { version: '1.5' },
      { version: '999999999' },
      { idempotencyKey: '' },
      { idempotencyKey: 'short' },
    ]) {
      const answer = await visitor.post(action, {
        ...fields(),
        version: String(await world.objects.version()),
        ...wrong,
      });
      expect([JSON.stringify(wrong), answer.status < 500 && answer.status >= 400]).toEqual([
        JSON.stringify(wrong),
        true,
      ]);
      expect(answer.title).toMatch(/^Error: |– Accord$/);
    }
    expect(await world.objects.state()).toEqual(before);
  });

  it.each([
    ...PEOPLE_FORM_CASES.filter(({ page }) => page.includes('{id}')).flatMap(({ page, action }) => [page, action]),
    '/people/{id}',
  ])('or opened about a person of another authority is not there: %s', async (path) => {
    const words = async (id: string, method: 'get' | 'post'): Promise<object> => {
      const address = path.replace('{id}', id).replace('{grantId}', ids['grantId'] ?? '');
      const terms = {
        role: 'draw-witness',
        agencyId: 'cleveland-police',
        team: '',
        validFromDay: '1',
        validFromMonth: '1',
        validFromYear: '2026',
      };
      const shown =
        method === 'get'
          ? await visitor.get(address)
          : await visitor.post(address, { ...fields(), ...(address.endsWith('/grants') ? terms : {}) });
      return { status: shown.status, heading: shown.heading, text: shown.text.replace(/give this number: \S+/, '') };
    };
    for (const method of ['get', 'post'] as const) {
      const foreign = await words(world.objects.person('hartlepool'), method);
      expect(foreign).toMatchObject({ status: 404, heading: 'Page not found' });
      expect(foreign).toEqual(await words(NOBODY, method));
      expect(foreign).toEqual(await words('no-id', method));
    }
  });

  it('or opened with a session that is none is told so', async () => {
    const other = await PageVisitor.signedIn(stack, world.cast.player('administrator', 'stockton'));
    other.setCookies(CANARY.word);
    const answer = await other.get('/people');
    expectErrorPage(answer, 401, 'You have been signed out');
    expect(holdsCanary(answer.html)).toBe(false);
  });
});
