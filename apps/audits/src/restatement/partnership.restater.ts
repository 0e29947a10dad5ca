import {
  cycleChangedV1,
  jointFindingPublishedV1,
  jointFindingWithdrawnV1,
  publishedGradesImportedV1,
  type RestatedFact,
} from '@accord/contracts';
import { restatedFact, type Restater } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { CycleRepository } from '../cycle/persistence/cycle.repository.js';
import { toldCycle } from '../cycle/told-cycle.js';
import { PublishedGrades } from '../published-grades/persistence/published-grades.js';
import { SharedFindings } from '../shared-finding/persistence/shared-findings.js';

const cycles = new CycleRepository();
const published = new PublishedGrades();
const findings = new SharedFindings();

/** What the partnership says of a cycle (how it stands, the published grades in force) and of a shared finding. */
export const partnershipRestater: Restater = {
  channel: 'audits',
  scopes: ['joint'],
  events: [cycleChangedV1, publishedGradesImportedV1, jointFindingPublishedV1, jointFindingWithdrawnV1],
  async factsOf(tx: ScopeTransaction, aggregateId: string): Promise<RestatedFact[]> {
    return [
      ...(await cycleFacts(tx, aggregateId)),
      ...(await gradeFacts(tx, aggregateId)),
      ...(await findingFacts(tx, aggregateId)),
    ];
  },
};

async function cycleFacts(tx: ScopeTransaction, cycleId: string): Promise<RestatedFact[]> {
  const cycle = await cycles.find(tx, cycleId);
  if (!cycle?.facts.wasApproved) return [];
  return [restatedFact(cycleChangedV1, cycle.facts.changedAt, toldCycle(cycle))];
}

async function gradeFacts(tx: ScopeTransaction, cycleId: string): Promise<RestatedFact[]> {
  const latest = await published.latest(tx, cycleId);
  if (!latest) return [];
  const { importId, at } = latest;
  const grades = await published.gradesOf(tx, importId);
  return [restatedFact(publishedGradesImportedV1, at, { cycleId, importId, grades })];
}

async function findingFacts(tx: ScopeTransaction, findingId: string): Promise<RestatedFact[]> {
  const finding = await findings.find(tx, findingId);
  if (!finding) return [];
  const { withdrawnAt, withdrawalReason: reason, statement, sharedAt, ...rest } = finding;
  if (withdrawnAt && reason) {
    const { authority, cycleId } = finding;
    const data = { findingId, cycleId, authority, reason, withdrawnAt: withdrawnAt.toISOString() };
    return [restatedFact(jointFindingWithdrawnV1, withdrawnAt, data)];
  }
  if (statement === null) return [];
  const data = { ...rest, statement, sharedAt: sharedAt.toISOString() };
  return [restatedFact(jointFindingPublishedV1, sharedAt, data)];
}
