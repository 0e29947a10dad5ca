import { Injectable } from '@nestjs/common';
import type { Day } from '@accord/kernel';
import { KeyRing, type ScopeTransaction } from '@accord/persistence';
import type { Category, Plan } from '../domain/plan.js';
import type { RegisteredCase } from '../domain/registered-case.js';
import { CaseCipher, type SealedParts } from './case-cipher.js';
import { RegisterLock } from './register-lock.js';

/** Which cases are wanted. What identifies a child is sealed and cannot be asked for here. */
export interface RegisterFilter {
  readonly plans?: readonly Plan[];
  readonly categories?: readonly Category[];
  /** Plan started on or before the day, and not ended or ended after it. */
  readonly openOn?: Day;
  /** Also those that a newer register no longer has. */
  readonly withGone?: boolean;
}

/** A case of the register, opened. */
export interface OpenedCase extends RegisteredCase {
  readonly id: string;
  /** Whether a newer register no longer has it. */
  readonly isGone: boolean;
}

/** Who a case is. */
export type CaseIdentity = Pick<
  OpenedCase,
  'id' | 'caseId' | 'childName' | 'dateOfBirth' | 'socialWorker' | 'team' | 'isGone'
>;

type Row = SealedParts & Omit<OpenedCase, 'caseId' | 'childName' | 'dateOfBirth' | 'socialWorker'>;

const BATCH = 1000;

const COLUMNS = `id, case_index AS "caseIndex", key_id AS "keyId", wrapped_key AS "wrappedKey",
  sealed_case_id AS "sealedCaseId", sealed_child_name AS "sealedChildName",
  sealed_date_of_birth AS "sealedDateOfBirth", sealed_social_worker AS "sealedSocialWorker", sex, ethnicity, plan,
  category, plan_start AS "planStart", plan_end AS "planEnd", team, disability, gone_at IS NOT NULL AS "isGone"`;

const WANTED = `($2::text[] IS NULL OR plan = ANY ($2)) AND ($3::text[] IS NULL OR category = ANY ($3))
  AND ($4::date IS NULL OR (plan_start <= $4 AND (plan_end IS NULL OR plan_end > $4)))
  AND ($5::boolean OR gone_at IS NULL)`;

const PAGE = `SELECT ${COLUMNS} FROM register_case WHERE id > $1 AND ${WANTED} ORDER BY id LIMIT ${BATCH}`;

/** Reads the register. Opening a case is a look at a child: who calls this writes the line of the trail. */
@Injectable()
export class RegisterCases {
  constructor(private readonly ring: KeyRing) {}

  /**
   * The wanted cases, opened, a batch in memory at a time and in no meaningful order. The register does not change before
   * the transaction ends.
   */
  async *stream(tx: ScopeTransaction, filter: RegisterFilter = {}): AsyncGenerator<OpenedCase> {
    await RegisterLock.lockForReading(tx);
    const cipher = new CaseCipher(await this.ring.keysOf(tx.scope));
    const { plans = null, categories = null, openOn = null, withGone = false } = filter;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await tx.query<Row>(PAGE, [after, plans, categories, openOn, withGone]);
      for (const row of rows) yield opened(cipher, row);
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  /** Who a case is; nothing when it is not in this register. */
  async identityOf(tx: ScopeTransaction, registerCaseId: string): Promise<CaseIdentity | undefined> {
    const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM register_case WHERE id = $1`, [registerCaseId]);
    if (!row) return undefined;
    const { id, team, isGone } = row;
    return { id, team, isGone, ...new CaseCipher(await this.ring.keysOf(tx.scope)).open(row) };
  }
}

function opened(cipher: CaseCipher, row: Row): OpenedCase {
  const { id, sex, ethnicity, plan, category, planStart, planEnd, team, disability, isGone } = row;
  return {
    ...{ id, sex, ethnicity, plan, category, planStart, planEnd, team, disability, isGone },
    ...cipher.open(row),
  };
}
