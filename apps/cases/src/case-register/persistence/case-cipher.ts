import { openField, sealField, toKeyObject, type ScopeKeys, type SealedPlace } from '@accord/persistence';
import type { RegisteredCase } from '../domain/registered-case.js';
import type { SealedCase } from './sealed-case.js';

/** What of a case is sealed, and in which column. */
const SEALED = {
  caseId: 'case_id',
  childName: 'child_name',
  dateOfBirth: 'date_of_birth',
  socialWorker: 'social_worker',
} as const;

type SealedPart = keyof typeof SEALED;

/** The sealed values of a row, and what opens them. */
export type SealedParts = Pick<
  SealedCase,
  'caseIndex' | 'keyId' | 'wrappedKey' | 'sealedCaseId' | 'sealedChildName' | 'sealedDateOfBirth' | 'sealedSocialWorker'
>;

/** Seals the cases of one authority for its register, each under a key of its own, and opens them again. */
export class CaseCipher {
  constructor(private readonly keys: ScopeKeys) {}

  /** By what a case id is found without being stored readably. */
  indexOf(caseId: string): Buffer {
    return this.keys.lookup('register_case.case_id', caseId);
  }

  seal(registered: RegisteredCase): SealedCase {
    const { sex, ethnicity, plan, category, planStart, planEnd, team, disability } = registered;
    const caseIndex = this.indexOf(registered.caseId);
    const dataKey = this.keys.newDataKey();
    const { keyId, wrapped } = this.keys.wrap(dataKey);
    const row = caseIndex.toString('hex');
    const sealing = toKeyObject(dataKey);
    const sealed = (part: SealedPart) => sealField(sealing, registered[part], this.placeOf(part, row));
    return {
      caseIndex,
      rowDigest: this.keys.lookup('register_case.row', JSON.stringify(Object.values(registered))),
      keyId,
      wrappedKey: wrapped,
      sealedCaseId: sealed('caseId'),
      sealedChildName: sealed('childName'),
      sealedDateOfBirth: sealed('dateOfBirth'),
      sealedSocialWorker: sealed('socialWorker'),
      ...{ sex, ethnicity, plan, category, planStart, planEnd, team, disability },
    };
  }

  open(parts: SealedParts): Pick<RegisteredCase, SealedPart> {
    const { keyId, wrappedKey: wrapped } = parts;
    const dataKey = toKeyObject(this.keys.unwrap({ keyId, wrapped }));
    const row = parts.caseIndex.toString('hex');
    const opened = (part: SealedPart, sealed: Buffer) => openField(dataKey, sealed, this.placeOf(part, row));
    return {
      caseId: opened('caseId', parts.sealedCaseId),
      childName: opened('childName', parts.sealedChildName),
      dateOfBirth: opened('dateOfBirth', parts.sealedDateOfBirth),
      socialWorker: opened('socialWorker', parts.sealedSocialWorker),
    };
  }

  /** The index stands for the row: unlike the id it is known before the row is there, and it never changes either. */
  private placeOf(part: SealedPart, row: string): SealedPlace {
    return { scope: this.keys.scope, table: 'register_case', column: SEALED[part], row };
  }
}
