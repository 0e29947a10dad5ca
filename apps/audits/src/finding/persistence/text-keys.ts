import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { findingTextKeyName, findingTextPlace } from '@accord/contracts';
import { DomainError, type Scope } from '@accord/kernel';
import { KeyRing, KeyRingError, ScopeDatabases, sealField, UnitOfWork } from '@accord/persistence';

const DUE = 'SELECT id FROM finding_text WHERE screened_at IS NOT NULL AND key_gone_at IS NULL ORDER BY id LIMIT 500';
const GONE = 'UPDATE finding_text SET key_gone_at = now() WHERE id = $1 AND key_gone_at IS NULL';

/**
 * The keys under which statements travel to be screened: made when one is written, destroyed once it is answered, so that
 * what topics keep cannot be opened again. One that could not be destroyed is tried again with the next, and at start.
 */
@Injectable()
export class TextKeys implements OnApplicationBootstrap {
  private readonly logger = new Logger(TextKeys.name);

  constructor(
    private readonly ring: KeyRing,
    private readonly databases: ScopeDatabases,
    private readonly work: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await Promise.all(this.databases.scopes.map((scope) => this.destroyDue(scope)));
  }

  /** The statement under a new key of its own, as base64. */
  async seal(scope: Scope, textId: string, statement: string): Promise<string> {
    const key = await this.ring.create(scope, findingTextKeyName(textId)).catch((error: unknown) => {
      throw error instanceof KeyRingError ? error : keysAway();
    });
    return sealField(key, statement, { scope, ...findingTextPlace(textId) }).toString('base64');
  }

  /** Takes a key back whose text was not saved after all. */
  async discard(scope: Scope, textId: string): Promise<void> {
    await this.ring.destroy(scope, findingTextKeyName(textId)).catch((err: unknown) => {
      this.logger.warn({ err, scope }, 'a key that opens nothing could not be destroyed');
    });
  }

  /** Destroys the keys of all texts that were answered. Never rejects. */
  async destroyDue(scope: Scope): Promise<void> {
    try {
      for (const { id } of await this.work.read<{ id: string }>(scope, DUE)) {
        await this.ring.destroy(scope, findingTextKeyName(id));
        await this.work.run(scope, (tx) => tx.query(GONE, [id]));
      }
    } catch (err) {
      this.logger.warn({ err, scope }, 'keys of screened statements could not be destroyed; tried again later');
    }
  }
}

function keysAway(): DomainError {
  return new DomainError('unavailable', 'keys-unavailable', 'This cannot be saved now. Try again in a few minutes.');
}
