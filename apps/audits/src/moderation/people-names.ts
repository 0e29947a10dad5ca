import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { NamedPersonResponse } from '../person/named-person.response.js';

/** Finds who is behind the ids of a case's story; somebody unknown keeps the id alone. */
@Injectable()
export class PeopleNames {
  async of(tx: ScopeTransaction, ids: readonly (string | null)[]): Promise<(id: string) => NamedPersonResponse> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const rows = await tx.query<NamedPersonResponse>('SELECT id, name FROM person WHERE id = ANY($1)', [wanted]);
    const known = new Map(rows.map((person) => [person.id, person]));
    return (id) => known.get(id) ?? { id, name: 'Somebody unknown' };
  }
}
