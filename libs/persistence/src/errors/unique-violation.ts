import { DomainError } from '@accord/kernel';

/** Something of that key exists already. A repository that expects it turns `constraint` into its own error. */
export class UniqueViolation extends DomainError {
  constructor(
    /** Name of the unique (or exclusion) constraint or index. */
    readonly constraint: string,
  ) {
    super('conflict', 'already-exists', 'This already exists. Reload the page to see it.');
    this.name = 'UniqueViolation';
  }
}
