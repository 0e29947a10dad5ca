import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningStack, StackDatabases } from '@accord/testing';
import type { DemoScope } from './cast.js';
import {
  deadLettersOf,
  logsIn,
  mailsOf,
  messagesOf,
  metricsOf,
  rowsOf,
  rowsOfDatabase,
  type PlacedText,
} from './places-searched.js';
import { RegisterSearch } from './register-search.js';
import { registerOf } from './registers.js';
import { peopleOf, visibleTo } from './visible-pages.js';

const stack = RunningStack.fromEnvironment();
const SCOPES = stack.partnership.scopes.map(({ id }) => id as DemoScope);
const AUTHORITIES = ['stockton', 'hartlepool'] as const;
const CONSUMERS = SCOPES.flatMap((scope) => [`${scope}.audits`, `${scope}.notifications`]).concat(
  AUTHORITIES.map((scope) => `${scope}.cases`),
  'joint.reports',
);
const TOPICS = [
  ...SCOPES.flatMap((scope) => [`${scope}.people`, `${scope}.audits`]),
  ...AUTHORITIES.flatMap((scope) => [`${scope}.cases`, `${scope}.sharing`]),
];

const registers = AUTHORITIES.map(registerOf);
const search = new RegisterSearch(registers.flat());

/** Where a child may be named to somebody: the page of a case, to whom it concerns, and the files of the draw. */
const MAY_NAME = /^\/drawn-cases\/[\da-f-]{36}(\?submission=[\da-f-]{36})?$/;
const CONCERNED = ['auditor', 'safeguarding-lead', 'moderator'];
const MAY_HOLD_CASE_IDS = /^\/cycles\/[\da-f-]{36}\/draw\/(frame|strata)-file$/;

function found(texts: readonly PlacedText[]): string[] {
  return texts.flatMap(({ place, text }) => search.in(text).map((what) => `${place}: ${what}`));
}

describe('Nobody of the registers is told of', () => {
  it('which are searched for whole', () => {
    expect(registers.map((rows) => rows.length)).toEqual([1240, 690]);
    // Every case, every date of birth, and every name of a child or a worker, each once.
    expect(search.size).toBeGreaterThan(1240 + 690 + 1200 + 300);
  });

  it('in any log, with the addresses that are in them', () => {
    expect(found(logsIn(stack.logFolder))).toEqual([]);
  });

  it('in the metrics, and in any mail', async () => {
    const mails = (await mailsOf(stack)).map((mail, index) => ({
      place: `mail ${index}`,
      text: [mail.subject, mail.text, mail.source.replaceAll(/=\r?\n/g, '')].join('\n'),
    }));
    expect(mails.length).toBeGreaterThan(20);
    expect(found([...(await metricsOf(stack)), ...mails])).toEqual([]);
  });

  it.each(TOPICS)('in the topic %s', async (topic) => {
    const messages = await messagesOf(stack, topic);
    expect(messages.length).toBeGreaterThan(0);
    expect(found(messages)).toEqual([]);
  });

  it.each(CONSUMERS)('among what %s put aside', async (consumer) => {
    expect(found(await deadLettersOf(stack, consumer))).toEqual([]);
  });

  it.each(SCOPES)('in any table of %s as it is stored, those of the registers included', async (scope) => {
    const rows = await rowsOfDatabase(stack, `accord_${scope}`);
    expect(rows.length).toBeGreaterThan(20);
    if (scope !== 'joint')
      expect(rows.find(({ place }) => place === 'cases.register_case')?.text.length).toBeGreaterThan(100_000);
    expect(found(rows)).toEqual([]);
  });

  it('in the sessions of the pages', async () => {
    expect(found(await rowsOfDatabase(stack, 'accord_web'))).toEqual([]);
  });
});

describe.each(SCOPES)('On the pages and in the files of %s', (scope) => {
  const here = peopleOf(stack, scope);
  const seen = new Map<string, PlacedText[]>();

  it.each(here)(
    'nobody is told of to %s, but where their own case is shown or its draw is checked',
    async (subject) => {
      const texts = await visibleTo(stack, subject, scope);
      seen.set(subject, texts);
      const roles = (stack.person(subject).grants ?? []).filter((one) => one.scope === scope).map(({ role }) => role);
      const isConcerned = roles.some((role) => CONCERNED.includes(role));
      const others = texts.filter(({ place }) => !isConcerned || !MAY_NAME.test(place));
      const [files, pages] = [
        others.filter(({ place }) => scope !== 'joint' && MAY_HOLD_CASE_IDS.test(place)),
        others.filter(({ place }) => scope === 'joint' || !MAY_HOLD_CASE_IDS.test(place)),
      ];
      expect(pages.length).toBeGreaterThan(3);
      expect(found(pages)).toEqual([]);
      // A file of the draw has numbers of cases, and those of this authority only.
      const numbers = files.flatMap(({ text }) => search.in(text));
      const own = new Set(scope === 'joint' ? [] : registerOf(scope).map(({ caseId }) => caseId));
      expect(numbers.filter((number) => !own.has(number))).toEqual([]);
    },
  );

  it('what may be shown is found where it is, so that is what is searched', () => {
    const texts = [...seen.values()].flat();
    const named = new Set(
      texts.filter(({ place, text }) => MAY_NAME.test(place) && search.in(text).length > 1).map(({ place }) => place),
    );
    const files = texts.filter(({ place, text }) => MAY_HOLD_CASE_IDS.test(place) && search.in(text).length > 10);
    expect([named.size > 0, files.length > 0]).toEqual(scope === 'joint' ? [false, false] : [true, true]);
  });
});

describe('The search finds one that is planted:', () => {
  const [child] = registers[0] ?? [];
  const [day, month, year] = (child?.dateOfBirth ?? '').split('-').toReversed();
  const planted: [string, string][] = [
    ['the name of a child', child?.childName ?? ''],
    ['the name of a worker', child?.socialWorker ?? ''],
    ['the number of a case', child?.caseId ?? ''],
    ['a date of birth', child?.dateOfBirth ?? ''],
    ['a date of birth as the register has it', `${day}/${month}/${year}`],
    ['a name in an address', `/cases?name=${encodeURIComponent(child?.childName ?? '')}`],
  ];

  it.each(planted)('in a log: %s', (_what, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-planted-'));
    try {
      cpSync(stack.logFolder, folder, { recursive: true });
      appendFileSync(join(folder, 'cases.log'), `${JSON.stringify({ level: 'info', msg: text })}\n`);
      expect(found(logsIn(folder))).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each(planted)('in a table, even as bytes: %s', async (_what, text) => {
    const rows = await new StackDatabases(stack).withAdmin('accord_joint', async (admin) => {
      await admin.query('BEGIN');
      await admin.query(
        `INSERT INTO reports.parked_message (consumer, topic, partition, "offset", reason, detail, attempts, headers, payload)
         VALUES ('planted', 'planted', 0, 0, 'planted', 'planted', 1, '{}', convert_to($1, 'UTF8'))`,
        [JSON.stringify({ text })],
      );
      const seen = await rowsOf((sql) => admin.query(sql));
      await admin.query('ROLLBACK');
      return seen;
    });
    expect(found(rows)).toHaveLength(1);
  });

  it.each(planted)('on a page: %s', (_what, text) => {
    expect(
      found([{ place: '/', text: `<main><h1>Case</h1><dd>${text.replaceAll("'", '&#39;')}</dd></main>` }]),
    ).toHaveLength(1);
  });
});
