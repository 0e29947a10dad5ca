/** A form was not taken: it came from another site, or from a page of an earlier session or scope. */
export class FormRefusedError extends Error {
  constructor(readonly reason: 'another-site' | 'out-of-date') {
    super('The form was refused');
    this.name = 'FormRefusedError';
  }
}
