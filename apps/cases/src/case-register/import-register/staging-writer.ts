import type { Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import type { ImportProgress, RegisterImports } from '../persistence/register-imports.repository.js';
import type { RegisterStaging, StagedRow } from '../persistence/register-staging.js';

const BATCH = 1000;

/** Which import the rows are of, and how far it is. */
export interface StagingTarget {
  readonly scope: Scope;
  readonly importId: string;
  readonly progress: () => ImportProgress;
}

/** What it writes with. */
export interface StagingTools {
  readonly work: UnitOfWork;
  readonly staging: RegisterStaging;
  readonly imports: RegisterImports;
}

/**
 * Stages rows in batches, each in a transaction of its own that also tells how far the import is. One batch is on its way
 * while the next one is read and sealed; no more, so that memory stays small and the sender is slowed down.
 */
export class StagingWriter {
  private batch: StagedRow[] = [];
  private failure: { readonly error: unknown } | undefined;
  private onItsWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly tools: StagingTools,
    private readonly target: StagingTarget,
  ) {}

  async add(row: StagedRow): Promise<void> {
    if (this.batch.push(row) >= BATCH) await this.send();
  }

  /** Resolves when everything is staged. */
  async end(): Promise<void> {
    await this.send();
    await this.arrival();
  }

  private async send(): Promise<void> {
    await this.arrival();
    const { batch } = this;
    this.batch = [];
    const progress = this.target.progress();
    this.onItsWay = this.write(batch, progress).catch((error: unknown) => {
      this.failure = { error };
    });
  }

  private async arrival(): Promise<void> {
    await this.onItsWay;
    if (this.failure) throw this.failure.error;
  }

  private async write(batch: readonly StagedRow[], progress: ImportProgress): Promise<void> {
    const { scope, importId } = this.target;
    const { work, staging, imports } = this.tools;
    await work.run(scope, async (tx) => {
      await Promise.all([
        imports.progress(tx, importId, progress),
        ...(batch.length > 0 ? [staging.add(tx, importId, batch)] : []),
      ]);
    });
  }
}
