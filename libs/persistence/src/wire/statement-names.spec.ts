import { statementName } from './statement-names.js';

describe('The name of a prepared statement', () => {
  it('is the same for the same SQL on the same connection', () => {
    const connection = {};
    const name = statementName(connection, 'SELECT 1');
    expect(name).not.toBe('');
    expect(statementName(connection, 'SELECT 1')).toBe(name);
    expect(statementName(connection, 'SELECT 2')).not.toBe(name);
  });

  it('is none once a connection keeps many, so that generated SQL does not fill the server', () => {
    const connection = {};
    const names = Array.from({ length: 300 }, (_, index) => statementName(connection, `SELECT ${index}`));
    expect(names.filter((name) => name !== '')).toHaveLength(256);
    expect(statementName(connection, 'SELECT 0')).toBe(names[0]);
  });
});
