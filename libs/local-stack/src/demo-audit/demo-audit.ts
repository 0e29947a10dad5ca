import type { DemoSet } from './demo-set.js';
import { drawSamples } from './draw-samples.js';
import { importGrades } from './import-grades.js';
import { importRegisters } from './import-registers.js';
import { moderateCases } from './moderate-cases.js';
import { moveCycle } from './move-cycle.js';
import { openCycle } from './open-cycle.js';
import { recordSubmissions } from './record-submissions.js';
import { moderationCounted, reportKnows } from './reports-counted.js';
import { shareFindings } from './share-findings.js';

/**
 * The demonstration audit: one cycle of published grades that is reported, one of neglect that is half-way, and one that is
 * only planned. Each step looks first at what is there, so it can be begun again after any of them.
 */
export async function recordDemoAudit(set: DemoSet): Promise<void> {
  await Promise.all([reportPublishedGrades(set), auditNeglect(set), openCycle(set, set.story.planned)]);
}

async function reportPublishedGrades(set: DemoSet): Promise<void> {
  const cycleId = await openCycle(set, set.story.published);
  if (!cycleId) return;
  await moveCycle(set, cycleId, 'approve');
  await set.step('Published grades', () => importGrades(set, cycleId));
  await moveCycle(set, cycleId, 'start-findings', 'report');
  await reportKnows(set, cycleId, 'reported');
}

async function auditNeglect(set: DemoSet): Promise<void> {
  const registers = set.step('Registers', () => importRegisters(set));
  const [cycleId] = await Promise.all([openCycle(set, set.story.neglect), registers]);
  if (!cycleId) return;
  await moveCycle(set, cycleId, 'approve', 'start-sampling');
  await drawSamples(set, cycleId);
  await moveCycle(set, cycleId, 'start-fieldwork');
  await set.step('Submissions', () => recordSubmissions(set, cycleId));
  await moveCycle(set, cycleId, 'start-moderation');
  await set.step('Moderation', () => moderateCases(set, cycleId));
  await set.step('Findings', () => shareFindings(set, cycleId));
  await set.step('Report', () => moderationCounted(set, cycleId));
}
