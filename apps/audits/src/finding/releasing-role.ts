import type { Role } from '@accord/kernel';
import { mayDo, type Caller } from '@accord/service';

/** The role in which somebody releases or takes back: that of a grant in force which allows it. */
export function releasingRole({ grants, scopeKind }: Caller): Role {
  const held = grants.find(({ role }) => mayDo(scopeKind, [role], 'finding.write'));
  if (!held) throw new Error('Nobody comes here without a role that allows it');
  return held.role;
}
