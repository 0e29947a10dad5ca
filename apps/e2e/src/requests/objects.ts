import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningStack } from '@accord/testing';
import { parkByHand, unparkAll } from '../parked/parked-by-hand.js';
import { ask, type Answer } from './ask.js';
import { environmentOf } from './app-environment.js';
import type { Cast } from './cast.js';
import { EXAMPLES } from './examples.js';
import { AuditObjects, isOfAudit } from './objects/audit-objects.js';
import type { FoundObject, Named, NamedOfAudit } from './objects/named.js';
import { runCommand } from './run-command.js';

interface Grant {
  readonly grantId: string;
  readonly team?: string;
  readonly state: string;
}

/** What can be acted upon: a person of its own in each authority, and grants, invitations and entries as they are needed. */
export class Objects {
  private readonly invitations: string[] = [];
  private readonly audit: AuditObjects;

  private constructor(
    private readonly stack: RunningStack,
    private readonly cast: Cast,
    /** Scope → the person that was made for these tests. */
    private readonly people: ReadonlyMap<string, string>,
  ) {
    this.audit = new AuditObjects(stack, cast);
  }

  /** Imports somebody who has a role in both authorities, as operations would. */
  static async make(stack: RunningStack, cast: Cast): Promise<Objects> {
    const name = `Rowan Testbury ${randomUUID().slice(0, 8)}`;
    await importPerson(stack, name);
    const audits = stack.urlOf('audits');
    const people = new Map<string, string>();
    for (const scope of ['stockton', 'hartlepool']) {
      const authorization = `Bearer ${await cast.tokenOf('administrator', scope)}`;
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify({ search: name });
      const found = await ask(audits, { method: 'POST', path: '/people/search', headers, body });
      people.set(scope, (found.json['items'] as { id: string }[])[0]?.id ?? '');
    }
    return new Objects(stack, cast, people);
  }

  private get audits(): string {
    return this.stack.urlOf('audits');
  }

  person(scope = 'stockton'): string {
    return this.people.get(scope) ?? '';
  }

  /** An object of that kind, of Stockton where it is of an authority; made now where it must be new. */
  async find(kind: Named): Promise<FoundObject> {
    if (isOfAudit(kind)) return this.audit.named(kind);
    const hasVersion = kind === 'person' || kind === 'grant';
    return { id: await this.named(kind), ...(hasVersion && { version: () => this.version() }) };
  }

  /** The id of an object that belongs to no audit, or the secret of an invitation. */
  async named(kind: Exclude<Named, NamedOfAudit>): Promise<string> {
    switch (kind) {
      case 'person':
        return this.person();
      case 'grant':
        return this.newGrant();
      case 'invitation':
        return String((await this.newInvitation())['id']);
      case 'secret':
        return String((await this.newInvitation())['secret']);
      case 'register-import':
        return this.newRegisterImport();
      case 'entry':
        return this.entryOf('stockton');
      case 'parked-in-audits':
      case 'parked-in-cases':
      case 'parked-in-notifications':
        return parkByHand(this.stack, kind.slice('parked-in-'.length));
      case 'parked-in-reports':
        return parkByHand(this.stack, 'reports', 'joint');
    }
  }

  /** The version of the person to act upon. */
  async version(): Promise<number> {
    return Number((await this.asAdministrator('GET', `/people/${this.person()}`)).json['version']);
  }

  /** What commands change: a command that was done twice, or not at all, shows in it. */
  async state(): Promise<object> {
    const person = await this.asAdministrator('GET', `/people/${this.person()}`);
    const invitations = await this.asAdministrator('GET', '/invitations');
    const open = (invitations.json['items'] as { state: string }[]).filter(({ state }) => state === 'open').length;
    const { version, grants } = person.json as { version: number; grants: Grant[] };
    return {
      version,
      grants: grants.map(({ grantId, state }) => [grantId, state]),
      all: invitations.json['total'],
      open,
    };
  }

  /** Brings the person back if they left. */
  async bringBack(): Promise<void> {
    const { json } = await this.asAdministrator('GET', `/people/${this.person()}`);
    if (json['left'] === true) await this.newGrant();
  }

  /** An entry of the inbox of the auditor in a scope; entries come by an event and so after a while. */
  async entryOf(scope: string): Promise<string> {
    const headers = { authorization: `Bearer ${await this.cast.tokenOf('auditor', scope)}` };
    for (;;) {
      const inbox = await ask(this.stack.urlOf('notifications'), { method: 'GET', path: '/inbox', headers });
      const [entry] = inbox.json['items'] as { id: string }[];
      if (entry) return entry.id;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Takes back what was made but for the person, who leaves. */
  async clear(): Promise<void> {
    await this.audit.clear();
    for (const service of ['audits', 'cases', 'notifications']) await unparkAll(this.stack, service);
    await unparkAll(this.stack, 'reports', 'joint');
    for (const id of this.invitations) await this.asAdministrator('POST', `/invitations/${id}/withdraw`);
    await this.endGrantsOfAuditor();
    const body = { reason: 'The test that needed them is over.' };
    await this.asAdministrator('POST', `/people/${this.person()}/leave`, { body, version: await this.version() });
  }

  private async endGrantsOfAuditor(): Promise<void> {
    const headers = { authorization: `Bearer ${await this.cast.tokenOf('auditor', 'stockton')}` };
    const me = await ask(this.audits, { method: 'GET', path: '/me', headers });
    const { id } = me.json['person'] as { id: string };
    const { json } = await this.asAdministrator('GET', `/people/${id}`);
    const extra = (json['grants'] as Grant[]).filter(
      (grant) => grant.team === termsOf().team && grant.state !== 'over',
    );
    let version = Number(json['version']);
    for (const { grantId } of extra) {
      const body = { reason: 'The test that gave it is over.' };
      await this.asAdministrator('POST', `/people/${id}/grants/${grantId}/end`, { body, version });
      version += 1;
    }
  }

  private async newGrant(): Promise<string> {
    const options = { body: termsOf(), version: await this.version() };
    const made = await this.asAdministrator('POST', `/people/${this.person()}/grants`, options);
    return String(made.json['grantId']);
  }

  /** An import that is refused, so that it leaves the register as it is. */
  private async newRegisterImport(): Promise<string> {
    const headers = {
      authorization: `Bearer ${await this.cast.tokenOf('register-importer', 'stockton')}`,
      'content-type': 'text/csv',
      'idempotency-key': randomUUID(),
    };
    const body = EXAMPLES['cases POST /register-imports']?.file ?? '';
    const made = await ask(this.stack.urlOf('cases'), { method: 'POST', path: '/register-imports', headers, body });
    return String(made.json['id']);
  }

  private async newInvitation(): Promise<Readonly<Record<string, unknown>>> {
    const { json } = await this.asAdministrator('POST', '/invitations', {
      body: EXAMPLES['audits POST /invitations']?.body,
    });
    this.invitations.push(String(json['id']));
    return json;
  }

  private async asAdministrator(
    method: string,
    path: string,
    { body, version }: { body?: object; version?: number } = {},
  ): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${await this.cast.tokenOf('administrator', 'stockton')}`,
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"v${version}"` }),
    };
    return ask(this.audits, { method, path, headers, ...(body && { body: JSON.stringify(body) }) });
  }
}

function termsOf(): Readonly<Record<string, unknown>> {
  return EXAMPLES['audits POST /people/{id}/grants']?.body ?? {};
}

async function importPerson(stack: RunningStack, name: string): Promise<void> {
  const issuer = stack.partnership.issuers.find(({ scopes }) =>
    ['stockton', 'hartlepool'].every((id) => scopes.includes(id)),
  );
  const grants = ['stockton', 'hartlepool'].map((scope) => ({
    scope,
    role: 'draw-witness',
    agency: 'cleveland-police',
  }));
  const person = { issuer: issuer?.url, subject: randomUUID(), name, email: 'rowan.testbury@police.example', grants };
  const folder = await mkdtemp(join(tmpdir(), 'accord-people-'));
  const file = join(folder, 'people.yaml');
  // What is JSON is YAML.
  await writeFile(file, JSON.stringify([person]));
  const { code, output } = await runCommand(
    ['apps/audits/dist/import-people.js', file],
    environmentOf(stack, 'audits'),
  );
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(`Nobody was imported: ${output}`);
}
