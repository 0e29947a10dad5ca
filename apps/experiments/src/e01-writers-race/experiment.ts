import type { Experiment, ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { addUp, raceOf } from './race.js';

/** E1: writers that roll back, begin early and commit late, and one long transaction; four ways to read their outbox. */
export const writersRace: Experiment = {
  id: 'E1',
  name: 'race of writers',
  guard: 'the cursor that knows its gaps and drops one only by proof',
  run: (context) => readWhole(context),
  control: {
    name: 'the same rows read by A position, B position below xmin, C (xid, position)',
    run: async (context) => {
      const { done, others } = await raceOf(context);
      return { done, findings: addUp(others.map(({ findings }) => findings)) };
    },
  },
};

async function readWhole(context: ExperimentContext): Promise<Verdict> {
  const { done, own, others } = await raceOf(context);
  const seen = others.map(
    ({ name, findings: { counts } }) => `${name} lost ${counts.lost}, inverted ${counts.inverted}`,
  );
  const [a, b, c] = others.map(({ findings }) => findings.counts);
  const holds = (a?.lost ?? 0) > 0 && (b?.lost ?? 0) > 0 && (c?.inverted ?? 0) > 0;
  return { done, findings: own, extra: { wanted: 'A and B lose, C inverts', seen: seen.join('; '), holds } };
}
