import type { KnownCycle } from '../cycle/cycle-directory.js';
import { takesFindings } from './domain/takes-findings.js';
import type { FindingCycleResponse, FindingResponse } from './finding.response.js';
import type { StoredFinding } from './persistence/stored-finding.js';

/** A finding as lists and its page tell it. */
export function describeFinding(finding: StoredFinding): FindingResponse {
  const { id: findingId, kind, domain, statement, supportingCases, state, passages } = finding;
  const isOverridden = finding.overriddenBy !== null;
  const changedAt = finding.changedAt.toISOString();
  return { findingId, kind, domain, statement, supportingCases, state, passages, isOverridden, changedAt };
}

/** The cycle that findings are of, with what they can rest on. */
export function describeCycle(cycle: KnownCycle, moderatedCases: ReadonlyMap<string, number>): FindingCycleResponse {
  const { cycleId, code, theme } = cycle;
  const domains = cycle.tool.domains.map((domain) => ({
    code: domain.code,
    title: domain.title,
    moderatedCases: moderatedCases.get(domain.code) ?? 0,
  }));
  return { cycleId, code, theme, domains, isOpen: takesFindings(cycle.state) };
}
