import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  personJoinedV1,
  personLeftV1,
  roleEndedV1,
  roleGrantedV1,
  type PersonJoinedV1,
  type PersonLeftV1,
  type RoleEndedV1,
  type RoleGrantedV1,
} from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';

/** Keeps the projection of people up to date. Runs in the gate's transaction, so each event takes effect once and in order. */
@Projects({ name: 'people', tables: ['known_person', 'known_grant'] })
@Controller()
export class PeopleProjectionController {
  @OnEvent(personJoinedV1)
  async joined(@Payload() { tx, data }: EventDelivery<PersonJoinedV1>): Promise<void> {
    await tx.query('INSERT INTO known_person (person_id, issuer, subject, name, email) VALUES ($1, $2, $3, $4, $5)', [
      data.personId,
      data.issuer,
      data.subject,
      data.name,
      data.email,
    ]);
  }

  @OnEvent(roleGrantedV1)
  async granted(@Payload() { tx, data }: EventDelivery<RoleGrantedV1>): Promise<void> {
    const { grantId, personId, role, agencyId, team, validFrom, validTo } = data;
    await tx.query(
      `WITH back AS (UPDATE known_person SET left_at = NULL WHERE person_id = $2 AND left_at IS NOT NULL)
       INSERT INTO known_grant (grant_id, person_id, role, agency_id, team, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [grantId, personId, role, agencyId, team ?? null, validFrom, validTo ?? null],
    );
  }

  @OnEvent(roleEndedV1)
  async ended(@Payload() { tx, data }: EventDelivery<RoleEndedV1>): Promise<void> {
    const sql = 'UPDATE known_grant SET ended_at = least(ended_at, $2::timestamptz) WHERE grant_id = $1';
    await tx.query(sql, [data.grantId, data.endedAt]);
  }

  @OnEvent(personLeftV1)
  async left(@Payload() { tx, data }: EventDelivery<PersonLeftV1>): Promise<void> {
    await tx.query(
      `WITH gone AS (UPDATE known_person SET left_at = $2::timestamptz WHERE person_id = $1)
       UPDATE known_grant SET ended_at = $2::timestamptz WHERE person_id = $1 AND ended_at IS NULL`,
      [data.personId, data.leftAt],
    );
  }
}
