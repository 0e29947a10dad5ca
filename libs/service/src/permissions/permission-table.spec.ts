import { ROLE_NAMES, type Role } from '@accord/kernel';
import { ACTIONS, mayDo, PERMISSIONS, type Action } from './permission-table.js';

describe('the permission table', () => {
  it.each<[Action, Role[]]>([
    ['people.read', ['partnership-manager', 'data-protection-officer', 'administrator']],
    ['people.manage', ['administrator']],
    ['trail.read', ['scrutineer', 'data-protection-officer', 'operations']],
    ['deliveries.read', ['operations', 'administrator']],
  ])('lets do %s exactly %j', (action, roles) => {
    expect(ROLE_NAMES.filter((role) => mayDo([role], action))).toEqual(roles);
  });

  it('lets nobody do anything without a role', () => {
    expect(ACTIONS.filter((action) => mayDo([], action))).toEqual([]);
  });

  it('lists every action in the test above', () => {
    expect(ACTIONS).toEqual(Object.keys(PERMISSIONS));
    expect(ACTIONS).toHaveLength(4);
  });
});
