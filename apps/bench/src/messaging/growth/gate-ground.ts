import type { TestScopeDatabases } from '@accord/testing';
import type { Client } from 'pg';
import { JUDGEMENT_PLACE, openJudgementDatabase } from '../apply/judgement-database.js';
import { SliceWork } from '../apply/slice-work.js';
import { storeCases, storedCases, type Neighbourhood } from './stored-cases.js';

const SIZE = 500;
// As many cases as R3 has in its slices; and so many that hardly a slice finds the rows of an earlier one still at hand.
const AT_ONCE = { together: 500, anywhere: 10_000 };

/** A service that listens and whose gate knows many aggregates; what it hears is about all of them in turn, some at a time. */
export class GateGround {
  private applied = 0;

  private constructor(
    private readonly aggregates: number,
    private readonly work: SliceWork,
    private readonly databases: TestScopeDatabases,
    private readonly admin: Client,
  ) {}

  static async open(aggregates: number, neighbourhood: Neighbourhood): Promise<GateGround> {
    const databases = await openJudgementDatabase();
    const admin = await databases.connect(JUDGEMENT_PLACE.reading);
    await admin.query('SET search_path = reports');
    const atOnce = Math.min(aggregates, AT_ONCE[neighbourhood]);
    const work = new SliceWork(databases, JUDGEMENT_PLACE, atOnce, storedCases(aggregates, neighbourhood));
    await storeCases(admin, work, aggregates);
    return new GateGround(aggregates, work, databases, admin);
  }

  /** Events applied per second, as R3 applies them; the table of effects begins empty, so that only the gate is larger. */
  async apply(slices: number): Promise<number> {
    await this.admin.query('TRUNCATE judgement');
    const rate = await this.work.measure(slices, SIZE);
    this.applied += slices * SIZE;
    await this.assertApplied();
    return rate;
  }

  close(): Promise<void> {
    return this.databases.close();
  }

  /** What the gate had seen before would be passed over in no time, and what it does not know would be an insertion. */
  private async assertApplied(): Promise<void> {
    const { rows } = await this.admin.query<{ aggregates: number; applied: number }>(
      'SELECT count(*)::int AS aggregates, sum(last_seq)::int AS applied FROM gate',
    );
    const [stored] = rows;
    if (stored?.aggregates === this.aggregates && stored.applied === this.applied) return;
    throw new Error(`${this.applied} events about ${this.aggregates} aggregates became ${JSON.stringify(stored)}`);
  }
}
