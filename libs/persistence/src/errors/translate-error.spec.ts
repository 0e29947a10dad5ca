import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { translateError } from './translate-error.js';
import { UniqueViolation } from './unique-violation.js';
import { violatedConstraint } from './violated-constraint.js';

const SECRET = 'Key (name)=(Jane Doe) already exists';

function failure(code: string, more: object = {}): DatabaseError {
  return Object.assign(new DatabaseError(SECRET, 1, 'error'), { code, detail: SECRET, ...more });
}

describe('An error of PostgreSQL', () => {
  it.each(['08006', '53300', '57014', '57P01', '57P03', '55P03', '40001', '40P01', '25P03', '26000'])(
    'with %s is worth another try',
    (code) => {
      expect(translateError(failure(code))).toMatchObject({ kind: 'unavailable', sqlState: code });
    },
  );

  it.each(['23505', '23P01'])('with %s tells the constraint', (code) => {
    expect(translateError(failure(code, { constraint: 'person_identity' }))).toEqual(
      new UniqueViolation('person_identity'),
    );
  });

  it.each(['23503', '23514', '42501', '22P02', '42P01'])('with %s is a mistake in code', (code) => {
    expect(translateError(failure(code))).toMatchObject({ name: 'StatementFailedError', sqlState: code });
  });

  it('never carries its text on', () => {
    for (const code of ['23505', '23503', '57014']) {
      const error = translateError(new QueryFailedError('INSERT', ['Jane Doe'], failure(code))) as Error;
      expect(`${JSON.stringify(error)} ${error.message} ${error.stack}`).not.toContain('Jane Doe');
    }
  });
});

describe('Any other error', () => {
  it('stays what it is', () => {
    const error = new Error('a rule');
    expect(translateError(error)).toBe(error);
  });
});

describe('The violated constraint', () => {
  it('is found in both forms, and in nothing else', () => {
    expect(violatedConstraint(new UniqueViolation('one'))).toBe('one');
    expect(violatedConstraint(new QueryFailedError('INSERT', [], new UniqueViolation('two')))).toBe('two');
    expect(violatedConstraint(new Error('three'))).toBeUndefined();
  });
});
