import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { Frames } from '../../frame/persistence/frames.js';
import type { KeyedRow } from '../../frame/persistence/frame-case-cipher.js';

const COLUMN = 'case_replacement.reason';

/** Seals why a case was replaced under the key of that case, and opens it again. */
@Injectable()
export class ReplacementTexts {
  constructor(private readonly frames: Frames) {}

  async seal(tx: ScopeTransaction, frameCaseId: string, text: string): Promise<Buffer> {
    return (await this.frames.cipher(tx)).seal(await this.keyOf(tx, frameCaseId), COLUMN, text);
  }

  async open(tx: ScopeTransaction, frameCaseId: string, sealed: Buffer): Promise<string> {
    return (await this.frames.cipher(tx)).open(await this.keyOf(tx, frameCaseId), COLUMN, sealed);
  }

  private async keyOf(tx: ScopeTransaction, frameCaseId: string): Promise<KeyedRow> {
    const sql = 'SELECT id, key_id AS "keyId", wrapped_key AS wrapped FROM frame_case WHERE id = $1';
    const [row] = await tx.query<KeyedRow>(sql, [frameCaseId]);
    if (!row) throw new Error('A drawn case is not in its frame');
    return row;
  }
}
