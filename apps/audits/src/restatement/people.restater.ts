import { personJoinedV1, personLeftV1, roleEndedV1, roleGrantedV1, type RestatedFact } from '@accord/contracts';
import { restatedFact, type Restater } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import type { RoleGrant } from '../person/domain/role-grant.js';
import { GRANT_COLUMNS, toGrant, type GrantRow } from '../person/persistence/grant-row.js';
import { PERSON_COLUMNS, type PersonRow } from '../person/persistence/person-row.js';

const PERSON = `SELECT ${PERSON_COLUMNS} FROM person p WHERE p.id = $1`;
const GRANTS = `SELECT ${GRANT_COLUMNS} FROM role_grant g WHERE g.person_id = $1 ORDER BY g.granted_at, g.id`;

/**
 * A person as they are: who they are, every role they ever had, which of them are over, and whether they have left. A role
 * that ended by leaving is told as ended, at that same instant.
 */
export const peopleRestater: Restater = {
  channel: 'people',
  scopes: ['authority', 'joint'],
  events: [personJoinedV1, roleGrantedV1, roleEndedV1, personLeftV1],
  async factsOf(tx: ScopeTransaction, personId: string): Promise<RestatedFact[]> {
    const [person] = await tx.query<PersonRow>(PERSON, [personId]);
    if (!person) return [];
    const { issuer, subject, name, email, joined_at: joinedAt, left_at: leftAt } = person;
    const grants = (await tx.query<GrantRow>(GRANTS, [personId])).map(toGrant);
    return [
      restatedFact(personJoinedV1, joinedAt, { personId, issuer, subject, name, email }),
      ...grants.map(granted),
      ...grants.flatMap(ended),
      ...(leftAt ? [restatedFact(personLeftV1, leftAt, { personId, leftAt: leftAt.toISOString() })] : []),
    ];
  },
};

function granted({ id: grantId, personId, terms, granted: { by, at } }: RoleGrant): RestatedFact {
  const { role, agencyId, team, validFrom, validTo } = terms;
  const days = { validFrom, ...(validTo && { validTo }) };
  const data = { personId, grantId, role, agencyId, ...(team && { team }), ...days, ...(by && { grantedBy: by }) };
  return restatedFact(roleGrantedV1, at, { ...data, grantedAt: at.toISOString() });
}

function ended({ id: grantId, personId, ended: over }: RoleGrant): RestatedFact[] {
  if (!over) return [];
  const { at, by } = over;
  const data = { personId, grantId, endedAt: at.toISOString(), ...(by && { endedBy: by }) };
  return [restatedFact(roleEndedV1, at, data)];
}
