import { Injectable } from '@nestjs/common';
import { findingTextDigest, findingTextKeyName, findingTextPlace, type FindingDraftedV1 } from '@accord/contracts';
import { DomainError, type Scope } from '@accord/kernel';
import { KeyRing, KeyRingError, openField } from '@accord/persistence';

/** Opens statements that were sent to be screened, each under a key of its own. */
@Injectable()
export class SealedStatements {
  constructor(private readonly ring: KeyRing) {}

  /** The statement; nothing when its key is gone, or when it is not the text that it says it is. */
  async open(scope: Scope, { textId, digest, sealed }: FindingDraftedV1): Promise<string | undefined> {
    const key = await this.keyOf(scope, textId);
    if (!key) return undefined;
    try {
      const statement = openField(key, Buffer.from(sealed, 'base64'), { scope, ...findingTextPlace(textId) });
      return findingTextDigest(textId, statement) === digest ? statement : undefined;
    } catch (error) {
      if (error instanceof KeyRingError) return undefined;
      throw error;
    }
  }

  /** A key ring that cannot be reached is one that will be again: the event waits. */
  private keyOf(scope: Scope, textId: string): Promise<Buffer | undefined> {
    return this.ring.find(scope, findingTextKeyName(textId)).catch((error: unknown) => {
      if (error instanceof KeyRingError) throw error;
      throw new DomainError('unavailable', 'keys-unavailable', 'The key ring cannot be reached.');
    });
  }
}
