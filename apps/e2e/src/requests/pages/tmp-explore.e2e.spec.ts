import { RunningStack } from '@accord/testing';
import { Cast } from '../cast.js';
import { AuditObjects } from '../objects/audit-objects.js';
import type { NamedOfAudit } from '../objects/named.js';
import { PageVisitor } from './page-visitor.js';
const stack = RunningStack.fromEnvironment();
const audit = new AuditObjects(stack, new Cast(stack));
const F: [string, string, string, string?][] = [
  ['rosalind-eberechi', '/cycles/new', '/cycles', 'joint'],
  ['rosalind-eberechi', '/cycles/{draft-cycle}/edit', '/cycles/{draft-cycle}/edit', 'joint'],
  ['rosalind-eberechi', '/cycles/{cycle}/move?action=abort', '/cycles/{cycle}/move', 'joint'],
  ['rosalind-eberechi', '/cycles/{draft-cycle}/tool/change', '/cycles/{draft-cycle}/tool/change', 'joint'],
  ['piotr-zawadzki', '/cycles/{cycle}/draw/value', '/cycles/{cycle}/draw/value'],
  ['ngozi-adeyemi-clarke', '/drawn-cases/{audited-case}/replace', '/drawn-cases/{audited-case}/replace'],
  ['ngozi-adeyemi-clarke', '/moderation/{open-case}/domains/D2', '/moderation/{open-case}/domains/D2'],
  ['ngozi-adeyemi-clarke', '/moderation/{gradable-case}/grade', '/moderation/{gradable-case}/grade'],
  ['ngozi-adeyemi-clarke', '/moderation/{closed-case}/reopen', '/moderation/{closed-case}/reopen'],
  ['ngozi-adeyemi-clarke', '/cycles/{cycle}/findings/new', '/cycles/{cycle}/findings'],
  ['ngozi-adeyemi-clarke', '/findings/{own-finding}/redraft', '/findings/{own-finding}/redraft'],
  ['imogen-fairweather', '/findings/{agreed-finding}/share', '/findings/{agreed-finding}/share', 'stockton'],
  ['imogen-fairweather', '/findings/{screened-finding}/agree', '/findings/{screened-finding}/agree', 'stockton'],
  [
    'imogen-fairweather',
    '/findings/{marked-finding}/override-screening',
    '/findings/{marked-finding}/override-screening',
    'stockton',
  ],
  ['imogen-fairweather', '/findings/{own-finding}/withhold', '/findings/{own-finding}/withhold', 'stockton'],
  ['imogen-fairweather', '/findings/{released-finding}/withdraw', '/findings/{released-finding}/withdraw', 'stockton'],
  ['bethan-ogunleye', '/submissions/{draft-submission}/domains/D1', '/submissions/{draft-submission}/domains/D1'],
  ['bethan-ogunleye', '/submissions/{draft-submission}/check', '/submissions/{draft-submission}/check'],
  ['tomasz-wieliczko', '/submissions/{known-submission}/not-known', '/submissions/{known-submission}/not-known'],
  ['devika-ramaswamy', '/submissions/{draft-submission}/assign', '/submissions/{draft-submission}/assign'],
  [
    'beatrix-oyelaran',
    '/submissions/{submitted-submission}/return',
    '/submissions/{submitted-submission}/return',
    'stockton',
  ],
];
it('explores', async () => {
  const out: string[] = [];
  for (const [who, page, action, scope] of F) {
    const visitor = await PageVisitor.signedIn(stack, stack.person(who));
    if (scope) {
      const s = await visitor.open('/scope');
      const fields =
        [...s.html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([f]) => f).find((f) => f.includes(`value="${scope}"`)) ??
        '';
      const token = /name="formToken" value="([^"]*)"/.exec(fields)?.[1] ?? '';
      const r = await visitor.post('/scope', { formToken: token, scope });
      out.push('scope ' + r.status + ' ' + r.location);
    }
    const kind = /\{([\w-]+)\}/.exec(page)?.[1];
    const id = kind ? (await audit.named(kind as NamedOfAudit)).id : '';
    const at = (p: string) => p.replace(/\{[\w-]+\}/, id);
    const form = await visitor.open(at(page));
    const fields = form.fieldsOf(at(action));
    out.push(
      `\n=== ${who} ${page} ${form.status} ${form.title}\n  actions ${form.actions.join(' ')}\n  fields ${JSON.stringify(fields).slice(0, 1500)}`,
    );
    const empty = Object.fromEntries(
      Object.entries(fields).map(([n, v]) => [
        n,
        ['formToken', 'idempotencyKey', 'version', 'action', 'draftVersion'].includes(n) || /ersion|Key$/.test(n)
          ? v
          : '',
      ]),
    );
    const a = await visitor.post(at(action), empty);
    out.push(
      `  empty -> ${a.status} ${a.title} ${a.location} ${JSON.stringify(Object.fromEntries(a.inline))} summary ${JSON.stringify(a.summary)}\n  kept ${JSON.stringify(a.fieldsOf(at(action))) === JSON.stringify(empty)}`,
    );
  }
  await audit.clear();
  console.log(out.join('\n'));
});
