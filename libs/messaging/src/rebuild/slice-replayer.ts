import { failureOf, isTransient } from '../consumer/failure.js';
import type { Slice } from '../consumer/slice.js';
import { SliceAttempt, type SliceTools } from '../consumer/slice-attempt.js';
import { RebuildRefusedError } from './rebuild-refused-error.js';

/** Applies slices to the shadow by the consumer's own rules. What took effect live must do so here: nothing is parked. */
export class SliceReplayer {
  constructor(private readonly tools: SliceTools) {}

  async apply(slice: Slice): Promise<void> {
    const attempt = new SliceAttempt(this.tools, slice);
    const result = await attempt.run().catch((error: unknown) => {
      if (isTransient(error) || !attempt.culprit) throw error;
      const { reason, detail } = failureOf(error);
      throw refusal(slice, attempt.culprit.offset, `${reason}, ${detail}`);
    });
    // Without a number it is no event, and is parked live as well.
    const parked = 'parked' in result ? result.parked?.find(({ sequence }) => sequence !== null) : undefined;
    const [unstarted] = ('unstarted' in result && result.unstarted) || [];
    if (unstarted) throw refusal(slice, slice.messages[0]?.offset ?? 0n, `or near it: a restatement of ${unstarted}`);
    if (parked) throw refusal(slice, BigInt(parked.offset), `${parked.reason}, ${parked.detail}`);
  }
}

function refusal({ topic, partition }: Slice, offset: bigint, why: string): RebuildRefusedError {
  return new RebuildRefusedError([
    `The event at offset ${offset} of ${topic}, partition ${partition}, took effect once but does not now (${why}). Correct its handler.`,
  ]);
}
