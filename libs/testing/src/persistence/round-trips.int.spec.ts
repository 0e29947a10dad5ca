import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { toScope } from '@accord/kernel';
import { requireRow } from '@accord/persistence';
import { Client } from 'pg';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { INSERT_ENTRY, ledger, pageSink } from './ledger.js';

const stockton = toScope('stockton');

describe('Round trips to PostgreSQL', () => {
  let test: TestScopeDatabases;
  const flights = jest.spyOn(Client.prototype, 'query');

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, ['stockton']);
  });
  beforeEach(() => flights.mockClear());
  afterAll(() => test.close());

  it('are none for work that asks and writes nothing', async () => {
    await test.work.run(stockton, async () => 'nothing');
    expect(flights).toHaveBeenCalledTimes(0);
  });

  it('are one for a read, BEGIN and COMMIT included', async () => {
    await test.work.read(stockton, 'SELECT 1');
    expect(flights).toHaveBeenCalledTimes(1);
  });

  it('are one for work that only gives to sinks', async () => {
    await test.work.run(stockton, async (tx) => {
      tx.atCommit(pageSink(1), 'a');
      tx.atCommit(pageSink(2), 'b');
    });
    expect(flights).toHaveBeenCalledTimes(1);
  });

  it('are two for a command that looks, then writes through sinks', async () => {
    await test.work.run(stockton, async (tx) => {
      await tx.query('SELECT 1');
      tx.atCommit(pageSink(1), 'a');
    });
    expect(flights).toHaveBeenCalledTimes(2);
  });

  it('are shared by statements that are asked for at the same time', async () => {
    await test.work.run(stockton, async (tx) => {
      await Promise.all([tx.query('SELECT 1'), tx.query(INSERT_ENTRY, [randomUUID(), '']), tx.query('SELECT 2')]);
      tx.atCommit(pageSink(1), 'a');
    });
    expect(flights).toHaveBeenCalledTimes(2);
  });

  it('are no more when a sink requires a row: PostgreSQL itself looks whether it is there', async () => {
    const sql = requireRow('INSERT INTO entry (id, note) VALUES ($1, $2) RETURNING 1');
    const sink = { order: 1, flush: () => [{ sql, parameters: [randomUUID(), ''] }] };
    await test.work.run(stockton, async (tx) => tx.atCommit(sink, 'a'));
    expect(flights).toHaveBeenCalledTimes(1);
  });

  it('are one more when a sink expects a number of rows', async () => {
    await test.work.run(stockton, async (tx) => {
      tx.atCommit(
        pageSink(1, (rows) => expect(rows).toBe(1)),
        'a',
      );
    });
    expect(flights).toHaveBeenCalledTimes(2);
  });
});
