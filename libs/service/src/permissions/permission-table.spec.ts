import { ROLE_NAMES, type Role, type ScopeKind } from '@accord/kernel';
import { ACTIONS, mayDo, PERMISSIONS, type Action } from './permission-table.js';

const doing = (kind: ScopeKind, action: Action): Role[] => ROLE_NAMES.filter((role) => mayDo(kind, [role], action));

describe('the permission table', () => {
  it.each<[Action, Role[]]>([
    ['people.read', ['partnership-manager', 'data-protection-officer', 'administrator']],
    ['people.manage', ['administrator']],
    ['trail.read', ['scrutineer', 'data-protection-officer', 'operations']],
    ['deliveries.read', ['operations', 'administrator']],
    ['parked.read', ['operations', 'administrator']],
    ['parked.decide', ['administrator']],
  ])('lets do %s exactly %j, in every scope', (action, roles) => {
    expect([doing('authority', action), doing('joint', action)]).toEqual([roles, roles]);
  });

  it.each<[Action, Role[]]>([
    ['register.import', ['register-importer']],
    ['draw.witness', ['draw-witness']],
    ['submission.write', ['auditor']],
    ['moderation.write', ['moderator']],
    ['finding.write', ['moderator', 'partnership-manager']],
  ])('lets do %s exactly %j, and nobody in the partnership’s scope, where there are no cases', (action, roles) => {
    expect([doing('authority', action), doing('joint', action)]).toEqual([roles, []]);
  });

  it('keeps cycles in the hands of the partnership manager of the joint scope', () => {
    expect([doing('authority', 'cycle.manage'), doing('joint', 'cycle.manage')]).toEqual([[], ['partnership-manager']]);
  });

  it('lets nobody do anything without a role', () => {
    expect(ACTIONS.filter((action) => mayDo('authority', [], action) || mayDo('joint', [], action))).toEqual([]);
  });

  it('lets administrators and operations see nothing of an audit', () => {
    const audit = ACTIONS.filter((action) => !/^(people|trail|deliveries|parked)\./.test(action));
    const running: Role[] = ['administrator', 'operations'];
    expect(audit.filter((action) => mayDo('authority', running, action) || mayDo('joint', running, action))).toEqual(
      [],
    );
    expect(ACTIONS).toEqual(Object.keys(PERMISSIONS));
  });
});
