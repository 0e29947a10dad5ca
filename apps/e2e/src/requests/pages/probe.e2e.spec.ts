import { RunningStack } from '@accord/testing';
import { Cast } from '../cast.js';
import { PageVisitor } from './page-visitor.js';
it('probe', async () => {
  const stack = RunningStack.fromEnvironment();
  const v = await PageVisitor.signedIn(stack, new Cast(stack).player('administrator', 'stockton'));
  const p = await v.open('/invitations/new');
  console.log(p.status, p.title, p.heading, p.fieldsOf('/invitations'), p.actions, p.links);
  const r = await v.post('/invitations', { ...p.fieldsOf('/invitations'), name: 'x', email: 'nonsense<b>"', role: '', agencyId: 'nowhere', team: 'x'.repeat(101), validFromDay: '31', validFromMonth: '2', validFromYear: '2026', validToDay: '1', validToMonth: '1', validToYear: '2020', reason: 'short' });
  console.log(r.status, r.title, r.summary, r.inline, r.fieldsOf('/invitations'));
});
