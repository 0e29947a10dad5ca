import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { DisclosureLookResponse } from './disclosure-list.response.js';

interface Row {
  readonly findingId: string;
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
}

const LOOKS = `SELECT t.object_id AS "findingId", t.person_id AS "personId", p.name, min(t.at) AS at
  FROM access_trail t JOIN person p ON p.id = t.person_id
  WHERE t.object_id = ANY ($1::text[]) AND t.action = 'look-at-shared-finding'
  GROUP BY t.object_id, t.person_id, p.name ORDER BY min(t.at), p.name`;

/**
 * Who of this authority read what was released: what one scope can know. Looks elsewhere are in the trails of the scopes
 * whose people looked, and mails in their lists of deliveries.
 */
@Injectable()
export class DisclosureLooks {
  /** Finding → the first look of each person. */
  async at(tx: ScopeTransaction, findingIds: readonly string[]): Promise<Map<string, DisclosureLookResponse[]>> {
    const looks = new Map<string, DisclosureLookResponse[]>();
    for (const { findingId, personId: id, name, at } of await tx.query<Row>(LOOKS, [findingIds])) {
      const look = { by: { id, name }, at: at.toISOString() };
      looks.set(findingId, [...(looks.get(findingId) ?? []), look]);
    }
    return looks;
  }
}
