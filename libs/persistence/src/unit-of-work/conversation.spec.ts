import { DatabaseError } from 'pg';
import type { LeasedConnection } from '../databases/leased-connection.js';
import { DatabaseUnavailableError } from '../errors/database-unavailable-error.js';
import type { Flight } from '../wire/flight.js';
import { Conversation } from './conversation.js';

function failure(code: string, severity = 'ERROR'): DatabaseError {
  return Object.assign(new DatabaseError('secret text', 1, 'error'), { code, severity });
}

/** A connection that notes what is sent and answers with a failure at the first statement. */
class FailingConnection {
  readonly sent: string[][] = [];
  readonly isLost = false;
  readonly client = { getTransactionStatus: () => 'I' };

  constructor(private readonly error: Error) {}

  async send(flight: Flight): Promise<void> {
    const { statements } = flight as unknown as { statements: { sql: string }[] };
    this.sent.push(statements.map((statement) => statement.sql));
    flight.handleError(this.error);
  }
}

function converse(error: Error): { connection: FailingConnection; conversation: Conversation } {
  const connection = new FailingConnection(error);
  return { connection, conversation: new Conversation(connection as unknown as LeasedConnection) };
}

describe('A conversation whose BEGIN failed', () => {
  it('sends nothing more, as it would commit by itself', async () => {
    const { connection, conversation } = converse(failure('57014'));
    const together = [conversation.ask('INSERT 1'), conversation.ask('INSERT 2')];
    const later = together[0]?.catch(() => conversation.ask('INSERT 3'));
    await expect(Promise.allSettled([...together, later])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    await conversation.close();
    await expect(conversation.send([{ sql: 'COMMIT', parameters: [] }])).rejects.toThrow(DatabaseUnavailableError);
    expect(connection.sent).toEqual([['BEGIN READ WRITE', 'INSERT 1', 'INSERT 2']]);
    expect(conversation.isIdle).toBe(false);
  });
});

describe('A conversation on a lost connection', () => {
  it.each([
    ['the server ended it', failure('57P01', 'FATAL')],
    ['the network did', new Error('Connection terminated unexpectedly')],
  ])('is unavailable and never idle when %s', async (_, error) => {
    const { conversation } = converse(error);
    await expect(conversation.ask('SELECT 1')).rejects.toThrow(DatabaseUnavailableError);
    await conversation.close();
    expect([conversation.isBroken, conversation.isIdle]).toEqual([true, false]);
  });
});

describe('A value that cannot be written', () => {
  it('fails its statement before anything is sent', async () => {
    const { connection, conversation } = converse(new Error('never used'));
    const circular: { self?: object } = {};
    circular.self = circular;
    await expect(conversation.ask('INSERT 1', [circular])).rejects.toThrow('circular');
    expect(connection.sent).toEqual([]);
  });
});
