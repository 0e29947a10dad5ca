import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { KeyRing, type ScopeKeys, type ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import type { FindingContent } from '../domain/finding-content.js';
import type { FindingState } from '../domain/finding-state.js';
import { FindingSeal } from './finding-seal.js';
import type { StoredFinding } from './stored-finding.js';

type Row = Omit<StoredFinding, 'statement' | 'seal'> & {
  readonly keyId: string;
  readonly wrappedKey: Buffer;
  readonly sealedStatement: Buffer;
};

/** A finding that is written for the first time, and who writes it. */
export interface NewFinding {
  readonly id: string;
  readonly cycleId: string;
  readonly content: FindingContent;
  readonly textId: string;
  readonly by: string;
  readonly at: Date;
}

/** What a finding becomes; whatever is not named stays. */
export interface FindingChange {
  readonly state: FindingState;
  readonly agreedBy?: string | null;
  readonly redraft?: { readonly content: FindingContent; readonly textId: string; readonly by: string };
}

const OVERRIDE = `SELECT d.by FROM finding_decision d
  WHERE d.text_id = f.text_id AND d.action = 'override-screening' ORDER BY d.place LIMIT 1`;

const SELECT = `SELECT f.id, f.cycle_id AS "cycleId", f.kind, f.domain, f.supporting_cases AS "supportingCases", f.state,
  f.version, f.text_id AS "textId", f.key_id AS "keyId", f.wrapped_key AS "wrappedKey", f.drafted_by AS "draftedBy",
  f.agreed_by AS "agreedBy", f.changed_at AS "changedAt", t.digest AS "screenedDigest",
  t.sealed_statement AS "sealedStatement", t.passages, (${OVERRIDE}) AS "overriddenBy"
  FROM finding f JOIN finding_text t ON t.id = f.text_id`;

const INSERT = `INSERT INTO finding (id, cycle_id, kind, domain, supporting_cases, state, version, text_id, key_id,
  wrapped_key, drafted_by, changed_at) VALUES ($1, $2, $3, $4, $5, 'draft', 1, $6, $7, $8, $9, $10)`;

const REDRAFT = `UPDATE finding SET kind = $2, domain = $3, supporting_cases = $4, text_id = $5, drafted_by = $6,
  agreed_by = NULL WHERE id = $1`;

/** The findings of an authority. */
@Injectable()
export class Findings {
  constructor(private readonly ring: KeyRing) {}

  async add(tx: ScopeTransaction, finding: NewFinding): Promise<FindingSeal> {
    const seal = FindingSeal.fresh(await this.ring.keysOf(tx.scope));
    const { id, cycleId, content, textId, by, at } = finding;
    const { kind, domain, supportingCases } = content;
    const { keyId, wrapped } = seal.wrappedKey;
    const said = [id, cycleId, kind, domain, supportingCases];
    await tx.query(INSERT, [...said, textId, keyId, wrapped, by, at.toISOString()]);
    return seal;
  }

  /** Throws the one answer for what is not there. */
  async require(tx: ScopeTransaction, id: string): Promise<StoredFinding> {
    const [row] = await tx.query<Row>(`${SELECT} WHERE f.id = $1`, [id]);
    if (!row) throw notHere();
    return opened(row, await this.ring.keysOf(tx.scope));
  }

  /** Locks the finding for a decision on the version that the person saw. */
  async lock(tx: ScopeTransaction, id: string, seenVersion: number): Promise<StoredFinding> {
    // The row alone first: what is read beside a lock that waited would be older than the row.
    await tx.query('SELECT 1 FROM finding WHERE id = $1 FOR UPDATE', [id]);
    const finding = await this.require(tx, id);
    if (finding.version !== seenVersion) throw stale();
    return finding;
  }

  /** Those of a cycle, last changed first. */
  async ofCycle(tx: ScopeTransaction, cycleId: string): Promise<StoredFinding[]> {
    const rows = await tx.query<Row>(`${SELECT} WHERE f.cycle_id = $1 ORDER BY f.changed_at DESC, f.id LIMIT 500`, [
      cycleId,
    ]);
    const keys = await this.ring.keysOf(tx.scope);
    return rows.map((row) => opened(row, keys));
  }

  /** Writes what became of a finding; answers its new version. */
  async change(tx: ScopeTransaction, finding: StoredFinding, change: FindingChange, at: Date): Promise<number> {
    const { state, agreedBy = finding.agreedBy, redraft } = change;
    if (redraft) {
      const { content, textId, by } = redraft;
      await tx.query(REDRAFT, [finding.id, content.kind, content.domain, content.supportingCases, textId, by]);
    }
    const version = finding.version + 1;
    const sql = 'UPDATE finding SET state = $2, agreed_by = $3, version = $4, changed_at = $5 WHERE id = $1';
    await tx.query(sql, [finding.id, state, redraft ? null : agreedBy, version, at.toISOString()]);
    return version;
  }
}

function opened({ keyId, wrappedKey: wrapped, sealedStatement, ...row }: Row, keys: ScopeKeys): StoredFinding {
  const seal = new FindingSeal(keys, { keyId, wrapped });
  return { ...row, statement: seal.openStatement(row.textId, sealedStatement), seal };
}

function stale(): DomainError {
  const message = 'Somebody else changed this finding meanwhile. Go back to see it as it is now, then decide again.';
  return new DomainError('stale', 'stale-finding', message);
}
