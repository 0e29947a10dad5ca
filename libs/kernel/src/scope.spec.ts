import { DomainError } from './domain-error.js';
import { toScope } from './scope.js';

describe(toScope.name, () => {
  it('takes an id of lower-case letters, digits and hyphens', () => {
    expect(toScope('stockton-on-tees2')).toBe('stockton-on-tees2');
  });

  it.each(['', 'a', 'Stockton', 'stockton.people', 'stock_ton', '1st', 'x'.repeat(31), 'a b', 'a;drop'])(
    'refuses %j, which could mean something else in a topic, database or variable name',
    (text) => {
      expect(() => toScope(text)).toThrow(DomainError);
    },
  );
});
