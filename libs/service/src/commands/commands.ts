import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { carryTrace } from '@accord/messaging';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { HttpProblem } from '../http/http-problem.js';
import type { CommandAnswer, CommandContext } from './command-context.js';
import { idempotencySink } from './idempotency-sink.js';

interface StoredAnswer {
  readonly request_digest: string;
  readonly answer: object;
}

/** Runs commands: one transaction each, at most once per idempotency key of a person. */
@Injectable()
export class Commands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * A replay answers what the first run answered. It costs the first run nothing: the key is taken with COMMIT, and only
   * a run that failed looks whether the key was taken. So the work of a replay may run, and is undone; it must touch
   * nothing but the transaction. A run that fails leaves no key, so it can be sent again as it is.
   */
  async run<Body extends object>(
    context: CommandContext,
    work: (tx: ScopeTransaction) => Promise<CommandAnswer<Body>>,
  ): Promise<Body> {
    try {
      return await this.work.run(context.caller.scope, async (tx) => {
        carryTrace(tx, context.caller.traceparent);
        const { body, replayBody } = await work(tx);
        tx.atCommit(idempotencySink, {
          personId: context.caller.personId,
          key: context.idempotencyKey,
          requestDigest: context.requestDigest,
          answer: replayBody ?? body,
          at: context.at,
        });
        return body;
      });
    } catch (error) {
      const stored = await this.find(context).catch((failure: unknown) => {
        throw saysWhatCame(error) ? error : failure;
      });
      if (!stored) throw error;
      if (stored.request_digest !== context.requestDigest) throw keyReused();
      return stored.answer as Body;
    }
  }

  private async find({ caller, idempotencyKey }: CommandContext): Promise<StoredAnswer | undefined> {
    const sql = 'SELECT request_digest, answer FROM idempotency_key WHERE person_id = $1 AND key = $2';
    const [stored] = await this.work.read<StoredAnswer>(caller.scope, sql, [caller.personId, idempotencyKey]);
    return stored;
  }
}

/**
 * Whether an error is true also when nobody can look whether the key was taken. A refusal is not: a command that was done
 * is refused when it comes again, and then its sender must not hear that somebody else was first.
 */
function saysWhatCame(error: unknown): boolean {
  return !(error instanceof DomainError) || error.kind === 'unavailable';
}

function keyReused(): HttpProblem {
  return new HttpProblem({
    status: 422,
    code: 'idempotency-key-reused',
    detail: 'This Idempotency-Key was used for another request. Use a new key for a new request.',
  });
}
