import type { Experiment, ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { crossTenants } from './cross-tenants.js';
import { trustEnvelopes } from './trust-envelopes.js';

/** E13: what one scope said comes on the topic of another: copied, half forged, or written under a foreign principal. */
export const tenantCrossover: Experiment = {
  id: 'E13',
  name: 'tenant crossover fuzz',
  guard: "an event's scope and source are compared with its topic; access rules of the broker",
  run: crossTenants,
  control: { name: 'a consumer that believes the scope in the envelope', run: crossTrusting },
};

async function crossTrusting(context: ExperimentContext): Promise<Verdict> {
  const undo = trustEnvelopes();
  try {
    return await crossTenants({ ...context, size: 'quick' });
  } finally {
    undo();
  }
}
