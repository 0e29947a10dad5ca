import { DomainError, type Day } from '@accord/kernel';

/** An agreement as far as a release depends on it. */
export interface ReleaseAgreement {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly parties: readonly string[];
  readonly clauses: readonly string[];
  readonly reviewDate: Day;
}

/** Under what a finding is released, and to whom. */
export interface ReleaseTerms {
  readonly agreement: ReleaseAgreement;
  /** The scopes whose people can read it: the partnership's and every other authority's. */
  readonly recipients: readonly string[];
}

/** What a release is decided on. */
export interface ReleaseCase {
  readonly authority: string;
  readonly agreementId: string;
  readonly agreements: readonly ReleaseAgreement[];
  /** Every scope of the partnership; what is released can be read in all of them. */
  readonly scopes: readonly { readonly id: string; readonly kind: 'authority' | 'joint' }[];
  readonly today: Day;
}

/** The terms of a release. Throws when the cycle's agreement does not cover it. */
export function releaseTerms({ authority, agreementId, agreements, scopes, today }: ReleaseCase): ReleaseTerms {
  const agreement = agreements.find(({ id }) => id === agreementId);
  if (!agreement) {
    throw refusal(
      'agreement-missing',
      'The agreement of this cycle is not in force in the partnership. Ask the partnership manager.',
    );
  }
  if (agreement.reviewDate < today) {
    throw refusal(
      'agreement-review-passed',
      'The review date of the agreement has passed. Nothing is shared under it until it is renewed.',
    );
  }
  const authorities = scopes.filter(({ kind }) => kind === 'authority').map(({ id }) => id);
  if (!agreement.parties.includes(authority) || !authorities.every((id) => agreement.parties.includes(id))) {
    throw refusal(
      'agreement-not-party',
      'Not every authority that would read this is a party to the agreement. Nothing is shared under it.',
    );
  }
  return { agreement, recipients: scopes.map(({ id }) => id).filter((id) => id !== authority) };
}

function refusal(code: string, message: string): DomainError {
  return new DomainError('conflict', code, message);
}
