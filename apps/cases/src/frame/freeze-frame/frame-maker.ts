import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { RegisterCases } from '../../case-register/persistence/register-cases.repository.js';
import { KnownCycles } from '../../cycle/known-cycles.js';
import { FrameDigest } from '../frame-digest.js';
import { gatherFrame, strataOf } from '../gather-frame.js';
import { Frames } from '../persistence/frames.js';
import type { FrozenFrame } from '../persistence/frozen-frame.js';

const SALT_BYTES = 16;

/** Makes the frame of a cycle out of the register as it is now: once, and for good. */
@Injectable()
export class FrameMaker {
  constructor(
    private readonly cycles: KnownCycles,
    private readonly register: RegisterCases,
    private readonly frames: Frames,
  ) {}

  async make(tx: ScopeTransaction, cycleId: string, by: { personId: string; at: Date }): Promise<FrozenFrame> {
    const { sampling, state } = await this.cycles.requireDrawing(tx, cycleId);
    await this.frames.lock(tx, cycleId);
    if (await this.frames.find(tx, cycleId)) throw alreadyFrozen();
    if (state !== 'sampling') throw notSampling();
    const { plans, categories, asOf: openOn } = sampling;
    const cases = await gatherFrame(this.register.stream(tx, { plans, categories, openOn }), sampling);
    const salt = randomBytes(SALT_BYTES).toString('hex');
    const digest = new FrameDigest(salt);
    for (const { caseId } of cases) digest.add(caseId);
    const frame = {
      ...{ cycleId, salt, sampling, digest: digest.end(), size: cases.length, strata: strataOf(cases, sampling) },
      ...{ frozenBy: by.personId, frozenAt: by.at },
    };
    await this.frames.add(tx, frame, cases);
    return frame;
  }
}

function alreadyFrozen(): DomainError {
  return new DomainError(
    'conflict',
    'frame-already-frozen',
    'The frame of this cycle is frozen. It does not change any more, whatever register is imported later.',
  );
}

function notSampling(): DomainError {
  return new DomainError(
    'conflict',
    'not-sampling',
    'A frame can be frozen while the cycle is in the state “sampling”. The partnership manager moves it there.',
  );
}
