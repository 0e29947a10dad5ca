import { randomUUID } from 'node:crypto';
import { toScope } from '@accord/kernel';
import {
  DatabaseUnavailableError,
  StatementFailedError,
  TransactionOverError,
  type ScopeTransaction,
} from '@accord/persistence';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { entrySchema, INSERT_ENTRY, ledger } from './ledger.js';

const stockton = toScope('stockton');

describe('A unit of work', () => {
  let test: TestScopeDatabases;

  beforeAll(async () => {
    test = await openScopeDatabases(ledger, ['stockton'], { poolSize: 3 });
  });
  afterEach(() => test.assertNothingLeased());
  afterAll(() => test.close());

  const isThere = async (id: string): Promise<boolean> =>
    (await test.work.read(stockton, 'SELECT id FROM entry WHERE id = $1', [id])).length === 1;

  it('commits what its work wrote and answers what its work answered', async () => {
    const id = randomUUID();
    const answer = await test.work.run(stockton, async (tx) => {
      await tx.query(INSERT_ENTRY, [id, 'kept']);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await isThere(id)).toBe(true);
  });

  it('undoes everything and rethrows when its work throws', async () => {
    const id = randomUUID();
    const failure = new Error('not allowed');
    const run = test.work.run(stockton, async (tx) => {
      await tx.query(INSERT_ENTRY, [id, 'undone']);
      throw failure;
    });
    await expect(run).rejects.toBe(failure);
    expect(await isThere(id)).toBe(false);
  });

  it('shares one transaction between plain SQL and TypeORM', async () => {
    const id = randomUUID();
    const seen = await test.work.run(stockton, async (tx) => {
      await tx.manager.insert(entrySchema, { id, note: 'by TypeORM' });
      const [row] = await tx.query<{ note: string }>('SELECT note FROM entry WHERE id = $1', [id]);
      return [row?.note, (await tx.manager.findOneByOrFail(entrySchema, { id })).note];
    });
    expect(seen).toEqual(['by TypeORM', 'by TypeORM']);
  });

  it("makes TypeORM's nested transactions savepoints of its own", async () => {
    const [kept, undone] = [randomUUID(), randomUUID()];
    await test.work.run(stockton, async (tx) => {
      await tx.manager.save(entrySchema, { id: kept, note: '' });
      const nested = tx.manager.transaction(async (inner) => {
        await inner.save(entrySchema, { id: undone, note: '' });
        throw new Error('only this part');
      });
      await expect(nested).rejects.toThrow('only this part');
    });
    expect([await isThere(kept), await isThere(undone)]).toEqual([true, false]);
  });

  it('may not write when it is read only', async () => {
    const run = test.work.run(stockton, (tx) => tx.query(INSERT_ENTRY, [randomUUID(), '']), { readOnly: true });
    await expect(run).rejects.toThrow(StatementFailedError);
    await expect(test.work.read(stockton, INSERT_ENTRY, [randomUUID(), ''])).rejects.toThrow(StatementFailedError);
  });

  it('reads a calendar day as text', async () => {
    const [row] = await test.work.read(stockton, `SELECT DATE '2026-03-29' AS day`);
    expect(row).toEqual({ day: '2026-03-29' });
  });

  it('tells hooks once it committed, and never after a rollback', async () => {
    const heard: string[] = [];
    const id = randomUUID();
    await test.work.run(stockton, async (tx) => {
      await tx.query(INSERT_ENTRY, [id, '']);
      tx.afterCommit(() => heard.push('committed'));
      expect(heard).toEqual([]);
    });
    const failed = test.work.run(stockton, async (tx) => {
      tx.afterCommit(() => heard.push('never'));
      await tx.query(INSERT_ENTRY, [id, 'twice']);
    });
    await expect(failed).rejects.toMatchObject({ constraint: 'entry_id' });
    expect(heard).toEqual(['committed']);
  });

  it('is over when its work is done: nothing kept from it can write', async () => {
    let kept!: ScopeTransaction;
    const managers = await test.work.run(stockton, async (tx) => {
      kept = tx;
      return tx.manager;
    });
    await expect(kept.query(INSERT_ENTRY, [randomUUID(), ''])).rejects.toThrow(TransactionOverError);
    await expect(managers.insert(entrySchema, { id: randomUUID(), note: '' })).rejects.toThrow('is over');
    expect(() => kept.afterCommit(() => undefined)).toThrow(TransactionOverError);
    expect(() => kept.manager).toThrow(TransactionOverError);
  });

  it('finishes a statement that nobody awaited inside the transaction it was asked in', async () => {
    const id = randomUUID();
    await test.work.run(stockton, async (tx) => {
      void tx.query(INSERT_ENTRY, [id, 'not awaited']);
    });
    expect(await isThere(id)).toBe(true);
  });

  it('is independent of a unit of work inside it', async () => {
    const [outer, inner] = [randomUUID(), randomUUID()];
    const run = test.work.run(stockton, async (tx) => {
      await tx.query(INSERT_ENTRY, [outer, '']);
      await test.work.run(stockton, (nested) => nested.query(INSERT_ENTRY, [inner, '']));
      throw new Error('the outer one only');
    });
    await expect(run).rejects.toThrow('the outer one only');
    expect([await isThere(outer), await isThere(inner)]).toEqual([false, true]);
  });

  it('refuses a scope that this process does not serve', async () => {
    await expect(test.work.run(toScope('hartlepool'), async () => 'never')).rejects.toThrow('hartlepool');
  });
});

describe('A pool that is used up', () => {
  it('answers that the database is unavailable instead of waiting for ever', async () => {
    const test = await openScopeDatabases(ledger, ['stockton'], { poolSize: 1, acquireTimeout: 200 });
    const nested = test.work.run(stockton, () => test.work.run(stockton, async () => 'never'));
    await expect(nested).rejects.toThrow(DatabaseUnavailableError);
    await test.close();
  });
});
