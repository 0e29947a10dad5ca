import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, IssuerForger, RunningStack, StackDatabases } from '@accord/testing';
import { nameEverywhere } from './careless-requests.js';
import type { DemoScope } from './cast.js';
import { KnownPeople } from './known-people.js';
import type { NameSearch } from './name-search.js';
import { Newcomers, type Newcomer } from './newcomers.js';
import {
  beyondTheGreeting,
  logsIn,
  mailsOf,
  messagesOf,
  metricsOf,
  rowsOf,
  rowsOfDatabase,
  type PlacedText,
} from './places-searched.js';

const stack = RunningStack.fromEnvironment();
const SCOPES = stack.partnership.scopes.map(({ id }) => id as DemoScope);
const APPLICATIONS = ['audits', 'cases', 'notifications', 'reports', 'web'];

let newcomers: Newcomers;
let newcomer: Newcomer;
let people: KnownPeople;

/** Where a search finds something, and what. */
function found(search: NameSearch, texts: readonly PlacedText[]): string[] {
  return texts.flatMap(({ place, text }) => search.in(text).map((name) => `${place}: ${name}`));
}

function read(texts: readonly PlacedText[], place: string): string {
  return texts.find((one) => one.place === place)?.text ?? '';
}

beforeAll(async () => {
  newcomers = await Newcomers.of(stack, new IssuerForger(stack), 'stockton');
  // A mail that is refused is where a careless program would log an address.
  newcomer = await newcomers.bring('refuse-');
  await nameEverywhere(stack, newcomer);
  await nameEverywhere(stack, stack.person('amara-okafor'));
  await eventually(
    () => read(logsIn(stack.logFolder), 'notifications.log'),
    (log) => /mail (is )?(refused|undelivered|could not)/i.test(log),
  );
  people = await KnownPeople.find(stack);
});

afterAll(() => newcomers.leave(newcomer));

describe('Nobody is named', () => {
  it('in any log of the run: by name, address or sign-in name', () => {
    const logs = logsIn(stack.logFolder);
    for (const name of APPLICATIONS) expect(read(logs, `${name}.log`).match(/"answered"/g)?.length).toBeGreaterThan(5);
    expect(people.anybody().size).toBeGreaterThan(100);
    expect(found(people.anybody(), logs)).toEqual([]);
  });

  it('in the metrics of any application', async () => {
    const metrics = await metricsOf(stack);
    expect(metrics).toHaveLength(APPLICATIONS.length);
    for (const { text } of metrics) expect(text).toContain('# HELP');
    expect(found(people.anybody(), metrics)).toEqual([]);
  });

  it('in a mail beyond its greeting and its recipient', async () => {
    const mails = await mailsOf(stack);
    const texts = mails.map((mail, index) => ({ place: `mail ${index}`, text: beyondTheGreeting(mail) }));
    expect(mails.length).toBeGreaterThan(20);
    expect(found(people.anybody(), texts)).toEqual([]);
    for (const { text } of mails) expect(people.anybody().in(text)).toHaveLength(1);
  });

  it.each(SCOPES)('in the topics of %s, who is not known there', async (scope) => {
    const messages = await messagesOf(stack, `${scope}.people`);
    expect(found(people.membersOf(scope), messages).length).toBeGreaterThan(5);
    expect(found(people.strangersTo(scope), messages)).toEqual([]);
  });

  it.each(SCOPES)('in any table of %s, who is not known there', async (scope) => {
    const rows = await rowsOfDatabase(stack, `accord_${scope}`);
    expect(rows.length).toBeGreaterThan(20);
    expect(found(people.membersOf(scope), rows).length).toBeGreaterThan(5);
    expect(found(people.strangersTo(scope), rows)).toEqual([]);
  });

  it('in the sessions of the pages, which belong to no scope', async () => {
    expect(found(people.anybody(), await rowsOfDatabase(stack, 'accord_web'))).toEqual([]);
  });
});

describe('No log tells a secret:', () => {
  it('a password, a token, a session or an invitation', () => {
    const { databasePasswords, kafka, clientSecrets } = stack.description;
    const secrets = [
      ...Object.values(databasePasswords),
      ...Object.values(kafka.passwords),
      kafka.adminPassword,
      ...Object.values(clientSecrets),
    ];
    for (const { place, text } of logsIn(stack.logFolder)) {
      expect([place, secrets.filter((secret) => text.includes(secret)).length]).toEqual([place, 0]);
      expect([
        place,
        text.match(/eyJ[\w-]{8,}\.[\w-]{8,}|[?&](code|state|secret)=[\w-]{8,}|Bearer [\w-]{8,}/g),
      ]).toEqual([place, null]);
    }
  });
});

describe('The search finds one that is planted', () => {
  it.each([
    ['a name', () => newcomer.name],
    ['an address', () => newcomer.email],
    ['a sign-in name', () => newcomer.subject],
    ['a name in an address', () => `/people?search=${encodeURIComponent(newcomer.name)}`],
    ['a demonstration person', () => stack.person('lewis-tannahill').name],
    ['an address in a form', () => new URLSearchParams(stack.person('lewis-tannahill').email).toString()],
  ])('in the logs: %s', (_what, planted) => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-planted-'));
    try {
      cpSync(stack.logFolder, folder, { recursive: true });
      appendFileSync(join(folder, 'cases.log'), `${JSON.stringify({ level: 'info', msg: planted() })}\n`);
      expect(found(people.anybody(), logsIn(folder))).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('in the metrics, and in a mail after its greeting', async () => {
    const [metrics] = await metricsOf(stack);
    const planted = {
      place: 'metrics',
      text: `${metrics?.text}\naccord_http_requests_total{route="/people/${newcomer.email}"} 1`,
    };
    expect(found(people.anybody(), [planted])).toHaveLength(1);
    const [mail] = await mailsOf(stack);
    if (!mail) throw new Error('No mail was sent');
    const spoilt = [
      { ...mail, subject: `${newcomer.name}: something to read` },
      { ...mail, text: `${mail.text}\nYou were given a role by ${newcomer.name}.` },
    ];
    for (const one of spoilt) expect(people.anybody().in(beyondTheGreeting(one))).toHaveLength(1);
  });

  it("in another authority's topic, as the authority's own topic shows", async () => {
    expect(found(people.strangersTo('stockton'), await messagesOf(stack, 'hartlepool.people')).length).toBeGreaterThan(
      20,
    );
  });

  it("in another authority's table, even as bytes", async () => {
    const rows = await new StackDatabases(stack).withAdmin('accord_hartlepool', async (admin) => {
      await admin.query('BEGIN');
      await admin.query(
        `INSERT INTO cases.parked_message (consumer, topic, partition, "offset", reason, detail, attempts, headers, payload)
         VALUES ('planted', 'planted', 0, 0, 'planted', 'planted', 1, '{}', convert_to($1, 'UTF8'))`,
        [JSON.stringify({ name: newcomer.name })],
      );
      const seen = await rowsOf((sql) => admin.query(sql));
      await admin.query('ROLLBACK');
      return seen;
    });
    expect(found(people.strangersTo('hartlepool'), rows)).toEqual([`cases.parked_message: ${newcomer.name}`]);
  });
});
