import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordDemoAudit } from '../demo-audit/demo-audit.js';
import { DemoCast } from '../demo-audit/demo-cast.js';
import type { DemoSet } from '../demo-audit/demo-set.js';
import { actorsOf, readStory, type DemoStory } from '../demo-audit/demo-story.js';
import { until } from '../supervisor/until.js';
import { DemoLog } from './demo-log.js';
import { demoStage } from './demo-stage.js';
import { DEMO, type Ground } from './ground.js';
import type { Stack } from './stack.js';
import type { StepLog } from './step-log.js';

const PATIENCE = { timeoutMs: 60_000, intervalMs: 60 };

/**
 * Records the demonstration audit for the people of the demonstration, once in the life of a data folder: nothing for
 * somebody's own partnership. Nothing that goes wrong with it keeps Accord from running.
 */
export function recordDemonstration(stack: Stack, log: StepLog): Promise<void> | undefined {
  const { ground } = stack;
  const marker = join(ground.config.dataFolder, 'demonstration-recorded');
  if (existsSync(marker)) return undefined;
  const story = readStory(DEMO);
  return isDemonstration(ground, story) ? record(stack, { story, marker, log }) : undefined;
}

function isDemonstration({ config, people }: Ground, story: DemoStory): boolean {
  const subjects = new Set(people.map(({ subject }) => subject));
  return config.partnershipFile === undefined && actorsOf(story).every((subject) => subjects.has(subject));
}

async function record(
  stack: Stack,
  { story, marker, log }: { readonly story: DemoStory; readonly marker: string; readonly log: StepLog },
): Promise<void> {
  const { place } = stack.ground;
  const own = new DemoLog(join(place.logs, 'demonstration.log'));
  const set: DemoSet = {
    cast: new DemoCast(demoStage(stack)),
    story,
    wait: (what, probe) =>
      until(what, probe, { ...PATIENCE, hopeless: () => (place.isClosed ? 'Accord is being stopped' : undefined) }),
    step: (title, work) => own.steps.step(title, work),
  };
  try {
    await log.step('Demonstration audit', () => recordDemoAudit(set));
    writeFileSync(marker, new Date().toISOString());
  } catch (error) {
    own.tell(error);
    if (place.isClosed) return;
    log.line(`          The demonstration audit is incomplete; the next start goes on with it. ${own.file} says why.`);
  }
}
