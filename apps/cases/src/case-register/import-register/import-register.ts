import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, newId, type Scope } from '@accord/kernel';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import type { ImportState } from '../domain/import-state.js';
import { importUnderWay } from '../persistence/register-imports.repository.js';
import { RegisterLock } from '../persistence/register-lock.js';
import { ImportSteps } from './import-steps.js';
import { MOST_BYTES, type ReceivedRegister } from './receive-register.js';
import { UploadStream } from './upload-stream.js';

/** An import whose file has arrived. */
export interface StartedImport {
  readonly id: string;
  readonly state: ImportState;
}

/** How often, and after which pause, a lock is asked for that nobody should have. */
const ATTEMPTS = 40;
const PAUSE_MS = 50;

type Answer = (started: StartedImport) => void;

/**
 * Imports a register. Whoever sends it is answered when the file has arrived and was checked; the register is changed
 * right after. One import at a time in a scope.
 */
@Injectable()
export class ImportRegister implements OnModuleDestroy {
  private readonly logger = new Logger(ImportRegister.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly commands: Commands,
    private readonly trail: AccessTrail,
    private readonly lock: RegisterLock,
    private readonly steps: ImportSteps,
  ) {}

  execute(context: CommandContext, file: Readable): Promise<StartedImport> {
    const upload = new UploadStream(file);
    return new Promise((answer, refuse) => {
      const whole = this.run(context, upload, answer).catch(async (err: unknown) => {
        // Nobody is told any more when it was answered already, so the log must say it.
        this.logger.warn({ err, scope: context.caller.scope }, 'an import of a register did not come to its end');
        await upload.drain(MOST_BYTES);
        refuse(err);
      });
      this.underWay.add(whole);
      void whole.finally(() => this.underWay.delete(whole));
    });
  }

  /** Lets what has been answered come to its end. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async run(context: CommandContext, upload: UploadStream, answer: Answer): Promise<void> {
    const { scope } = context.caller;
    await this.steps.interrupted.settle(scope);
    const work = (): Promise<boolean> => this.import(context, upload, answer).then(() => true);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      if (await this.lock.hold(scope, work, () => Promise.resolve(false))) return;
      // An import that is over is told as over a moment before its lock is let go.
      if (await this.steps.imports.isAnyUnderWay(scope)) break;
      await delay(PAUSE_MS);
    }
    await this.refuse(context, upload, answer);
  }

  private async import(context: CommandContext, upload: UploadStream, answer: Answer): Promise<void> {
    const { caller, at } = context;
    const importId = newId();
    const { id } = await this.commands.run(context, async (tx) => {
      await this.steps.imports.begin(tx, importId, caller.personId, at);
      this.trail.record(tx, trailOf(caller, at, 'import-register', 'register-import', importId));
      return { body: { id: importId } };
    });
    if (id !== importId) return this.answerAgain(context, { id, upload, answer });
    const { state, rows } = await this.receive(context, id, upload);
    answer({ id, state });
    if (state === 'applying') await this.orInterrupt(caller.scope, id, this.steps.apply.execute(caller, id, rows));
  }

  /** While another import is under way only the one that is sent again is answered: with how far it is. */
  private async refuse(context: CommandContext, upload: UploadStream, answer: Answer): Promise<void> {
    const { id } = await this.commands.run<{ id: string }>(context, () => Promise.reject(importUnderWay()));
    await this.answerAgain(context, { id, upload, answer });
  }

  private async answerAgain(
    { caller }: CommandContext,
    { id, upload, answer }: { readonly id: string; readonly upload: UploadStream; readonly answer: Answer },
  ): Promise<void> {
    await upload.drain(MOST_BYTES);
    for (;;) {
      const state = await this.steps.imports.stateOf(caller.scope, id);
      if (state !== 'receiving') return answer({ id, state });
      // As the first one: answered when the file has arrived, or is known not to.
      await delay(PAUSE_MS);
      await this.steps.interrupted.settle(caller.scope);
    }
  }

  private async receive(
    { caller, at }: CommandContext,
    importId: string,
    upload: UploadStream,
  ): Promise<ReceivedRegister> {
    const { scope } = caller;
    try {
      return await this.orInterrupt(scope, importId, this.steps.receive.execute({ scope, importId, at }, upload));
    } catch (error) {
      throw upload.isBrokenOff ? brokenOff() : error;
    }
  }

  private async orInterrupt<T>(scope: Scope, importId: string, step: Promise<T>): Promise<T> {
    try {
      return await step;
    } catch (error) {
      // Should this fail as well, whoever looks at the import next finds that nobody is at work on it.
      await this.steps.interrupted.interrupt(scope, importId).catch(() => undefined);
      throw error;
    }
  }
}

function brokenOff(): DomainError {
  return new DomainError('invalid', 'upload-broken-off', 'The file did not arrive whole. Upload it again.');
}
